// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Goes through a workbook before its parser does, which believes everything: unpacks each entry without keeping it, and
 * reads each piece of XML with the parser's own parser.
 */
final class XlsxGuard {
    private static final int PEEK = 64;

    private final DataLimits limits;
    private final WorkbookParts parts = new WorkbookParts();
    private long unpacked;

    private XlsxGuard(DataLimits limits) {
        this.limits = limits;
    }

    /** Gives what it saw of the parts. */
    static WorkbookParts check(byte[] file, DataLimits limits) throws IOException {
        if (file.length > 3 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf) {
            throw new Unreadable(
                    "old-workbook",
                    0,
                    "This is a workbook of an old kind, or one with a password.",
                    "Save it as .xlsx without a password.");
        }
        if (entries(file) > limits.packed().entries()) {
            throw new Unreadable("too-many-entries", 0, "The file holds too many files for a workbook.", "");
        }
        XlsxGuard guard = new XlsxGuard(limits);
        guard.walk(file);
        return guard.parts;
    }

    /** Counted in the bytes themselves: the directory is read as a whole by whoever opens the file. */
    private static int entries(byte[] file) {
        int count = 0;
        for (int i = 0; i + 3 < file.length; i++) {
            count += file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2 ? 1 : 0;
        }
        return count;
    }

    private void walk(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                    throw damaged();
                }
                long packed = Math.min(Math.max(entry.getCompressedSize(), 0), file.length);
                try (PartStream part = new PartStream(
                        zip.getInputStream(entry), packed, limits.packed().unpacked() - unpacked, limits)) {
                    part(entry.getName(), part);
                    unpacked += part.count();
                }
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The bytes are all there: what fails is what they say.
            throw damaged();
        }
    }

    private void part(String name, PartStream part) throws IOException {
        byte[] first = part.readNBytes(PEEK);
        int at = first.length > 2 && (first[0] & 0xff) == 0xef ? 3 : 0;
        while (at < first.length && first[at] <= ' ' && first[at] > 0) {
            at++;
        }
        int begins = at < first.length ? first[at] & 0xff : 0;
        int then = at + 1 < first.length ? first[at + 1] & 0xff : 0;
        boolean otherXml = begins >= 0xfe || (begins == 0 && then == '<') || (begins == 0x4c && then == 0x6f);
        if (otherXml) {
            throw new Unreadable("foreign-markup", 0, "A part of the workbook is not in UTF-8.", "");
        }
        if (begins == '<') {
            part.isXml(first);
            xml(name, new BufferedInputStream(new Joined(first, part), 1 << 16));
        }
        part.transferTo(OutputStream.nullOutputStream());
    }

    private void xml(String name, InputStream in) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String encoding = String.valueOf(reader.getCharacterEncodingScheme());
            if (!encoding.equals("null") && !encoding.equalsIgnoreCase("utf-8")) {
                throw new Unreadable("foreign-markup", 0, "A part of the workbook is not in UTF-8.", "");
            }
            new SheetGuard(limits, name, parts).check(reader);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : damaged();
        }
    }

    static Unreadable damaged() {
        return new Unreadable(
                "damaged",
                0,
                "The file is no workbook, or a damaged one.",
                "Maybe open it in a spreadsheet program and save it again as .xlsx.");
    }

    /** What was looked at, and the rest. */
    private static final class Joined extends InputStream {
        private final byte[] first;
        private final InputStream rest;
        private int at;

        Joined(byte[] first, InputStream rest) {
            this.first = first;
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            return at < first.length ? first[at++] & 0xff : rest.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (at == first.length) {
                return rest.read(into, from, length);
            }
            int some = Math.min(length, first.length - at);
            System.arraycopy(first, at, into, from, some);
            at += some;
            return some;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Workbooks put together by hand, so that they may be as wicked as one likes. */
final class Workbooks {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Writes an entry piece by piece. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Workbooks() {}

    static Workbooks plain() {
        Workbooks book = new Workbooks();
        book.with(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE
                        + "/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + CONTENT + "sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                        + CONTENT + "sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                        + CONTENT
                        + "styles+xml\"/></Types>");
        book.with(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        book.with(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        book.with(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        book.with("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>id</t></si></sst>");
        book.with(
                "xl/styles.xml",
                HEAD + "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                        + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>"
                        + "</cellXfs></styleSheet>");
        return book;
    }

    Workbooks with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Workbooks with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** The rows of the only sheet. */
    Workbooks rows(String xml) {
        return with("xl/worksheets/sheet1.xml", sheet(xml));
    }

    static String sheet(String rows) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row of texts. */
    static String texts(int row, String... texts) {
        StringBuilder out = new StringBuilder("<row r=\"" + row + "\">");
        for (String text : texts) {
            out.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return out.append("</row>").toString();
    }

    /** Zeros as a sheet that unpacks to so many megabytes and says that it is small. */
    byte[] zeros(int megabytes) throws IOException {
        byte[] block = deflated(new byte[1 << 20]);
        byte[] raw = new byte[megabytes * block.length + 2];
        for (int i = 0; i < megabytes; i++) {
            System.arraycopy(block, 0, raw, i * block.length, block.length);
        }
        // An empty last block.
        raw[raw.length - 2] = 3;
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("xl/worksheets/sheet1.xml");
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setSize(1000);
            entry.setCompressedSize(raw.length);
            entry.setCrc(0);
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(raw));
        }
        return Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    /** A block that may be repeated, since it ends on a whole byte and looks at nothing before it. */
    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(plain);
        byte[] out = new byte[1 << 16];
        int length = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

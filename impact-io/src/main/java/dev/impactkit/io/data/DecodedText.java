// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text without byte order mark. What does not fit its encoding comes out as {@link #REPLACEMENT} and is counted.
 */
final class DecodedText extends Reader {
    static final char REPLACEMENT = '\uFFFD';
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final long most;
    private final Encodings seen = new Encodings();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private long taken;
    private boolean ended;
    private boolean flushed;
    private int line = 1;
    private char before;
    private int faults;

    private DecodedText(InputStream in, Charset encoding, long most) {
        this.in = in;
        this.most = most;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.limit(0);
    }

    /** Opens a text; a mark of the declared encoding is skipped. */
    static DecodedText open(InputStream raw, Charset declared, long most) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, CHUNK);
        in.mark(4);
        byte[] first = in.readNBytes(3);
        in.reset();
        if (declared.equals(StandardCharsets.UTF_8) && starts(first, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
        }
        if (!declared.equals(StandardCharsets.UTF_16)) {
            return new DecodedText(in, declared, most);
        }
        boolean marked = starts(first, 0xff, 0xfe) || starts(first, 0xfe, 0xff);
        boolean little = starts(first, 0xff, 0xfe) || (!marked && first.length > 1 && first[0] != 0 && first[1] == 0);
        if (marked) {
            in.skipNBytes(2);
        }
        return new DecodedText(in, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, most);
    }

    private static boolean starts(byte[] first, int... mark) {
        boolean same = first.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (first[i] & 0xff) == mark[i];
        }
        return same;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(into, from, length).slice();
        while (out.position() == 0 && !flushed) {
            if (!bytes.hasRemaining() && !ended) {
                refill();
            }
            step(out);
        }
        return out.position() == 0 ? -1 : out.position();
    }

    private void step(CharBuffer out) throws IOException {
        int begun = out.position();
        CoderResult result = decoder.decode(bytes, out, ended);
        count(out, begun);
        if (result.isError() && out.hasRemaining()) {
            bytes.position(bytes.position() + result.length());
            out.put(REPLACEMENT);
            faults++;
        } else if (result.isUnderflow() && ended) {
            decoder.flush(out);
            flushed = true;
        } else if (result.isUnderflow()) {
            refill();
        }
    }

    /** Keeps what is left of a character that lies across two chunks. */
    private void refill() throws IOException {
        bytes.compact();
        int from = bytes.position();
        int got = in.read(bytes.array(), from, bytes.remaining());
        if (got < 0) {
            ended = true;
        } else {
            taken += got;
            seen.see(bytes.array(), from, got);
            bytes.position(from + got);
        }
        bytes.flip();
        if (taken > most) {
            throw new Unreadable(
                    "too-large", 0, "The file is longer than " + most + " bytes.", "Maybe leave out what is not used.");
        }
    }

    /** Lines up to the first fault, ending in LF, CRLF or CR. */
    private void count(CharBuffer out, int begun) {
        for (int i = begun; faults == 0 && i < out.position(); i++) {
            char c = out.array()[out.arrayOffset() + i];
            line += c == '\r' || (c == '\n' && before != '\r') ? 1 : 0;
            before = c;
        }
    }

    /** How many places did not fit the encoding. */
    int faults() {
        return faults;
    }

    /** The line of the first of them. */
    int line() {
        return line;
    }

    Encodings seen() {
        return seen;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A text decoded from UTF-8, without byte order mark, its lines ending in LF; knows lines and columns. */
final class SourceText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    private SourceText(String text) {
        this.text = text;
    }

    /** {@return the text for a JSON reader, which finds control characters by itself} */
    static SourceText forJson(byte[] bytes, Findings found) {
        return new SourceText(decoded(bytes, found));
    }

    /** {@return the text for a YAML reader; characters that YAML does not know are noted and replaced} */
    static SourceText forYaml(byte[] bytes, Findings found) {
        String text = decoded(bytes, found);
        SourceText places = new SourceText(text);
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForeign(c)) {
                found.error(
                        "control-character",
                        places.at(i),
                        "There is an invisible character (" + Shown.code(c) + ").",
                        "Maybe delete it; it often comes along when text is copied.");
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return new SourceText(clean.toString());
    }

    private static boolean isForeign(char c) {
        return (c < ' ' && c != '\t' && c != '\n')
                || (c >= 0x7f && c < 0xa0 && c != 0x85)
                || c == BYTE_ORDER_MARK
                || c >= 0xfffe;
    }

    String text() {
        return text;
    }

    /** {@return the line of a number from 1, empty where there is none} */
    String line(int number) {
        if (number < 1) {
            return "";
        }
        int from = 0;
        for (int i = 1; i < number; i++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                return "";
            }
            from = end + 1;
        }
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /** {@return where the character at an offset stands; quick as long as offsets grow} */
    Position at(long wanted) {
        int target = (int) Math.min(Math.max(wanted, 0), text.length());
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        for (; offset < target; offset++) {
            char c = text.charAt(offset);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Position(line, column);
    }

    private static String decoded(byte[] bytes, Findings found) {
        int most = found.limits().bytes();
        if (bytes.length > most) {
            throw found.stop(
                    "too-large",
                    Position.START,
                    "There are " + bytes.length + " bytes; at most " + most + " are read.",
                    "Maybe this is data: put it in a table of its own.");
        }
        if (isUtf16(bytes)) {
            throw found.stop("not-utf-8", Position.START, "The text is UTF-16, not UTF-8.", "Maybe save as UTF-8.");
        }
        String text = utf8(bytes, found);
        String marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A byte order mark, or every other byte of the first two zero. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return (first == 0xfe && second == 0xff)
                || (first == 0xff && second == 0xfe)
                || (first == 0 && second != 0)
                || (first != 0 && second == 0);
    }

    private static String utf8(byte[] bytes, Findings found) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int firstFault = -1;
        int firstPlace = 0;
        int faults = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            if (faults++ == 0) {
                firstFault = in.position();
                firstPlace = out.position();
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
        }
        String text = out.flip().toString();
        if (faults > 0) {
            tellOfFaults(text, firstPlace, bytes[firstFault] & 0xff, firstFault, faults, found);
        }
        return text;
    }

    private static void tellOfFaults(String text, int place, int value, int offset, int faults, Findings found) {
        String before = text.substring(0, place).replace("\r\n", "\n").replace('\r', '\n');
        String clean = before.startsWith("\uFEFF") ? before.substring(1) : before;
        String more = faults == 1 ? "" : "; nor are " + (faults - 1) + " more";
        found.error(
                "not-utf-8",
                new SourceText(clean).at(clean.length()),
                "Byte " + offset + " (0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT) + ") is not UTF-8"
                        + more + ".",
                "Maybe save as UTF-8.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which encodings the bytes of a text would fit, for hints; looked at while they pass. */
final class Encodings {
    private long bytes;
    private long zeros;
    private long high;
    private boolean utf8 = true;
    private boolean windows = true;
    private int following;

    void see(byte[] chunk, int from, int length) {
        bytes += length;
        for (int i = from; i < from + length; i++) {
            see(chunk[i] & 0xff);
        }
    }

    private void see(int value) {
        zeros += value == 0 ? 1 : 0;
        if (value < 0x80) {
            utf8 &= following == 0;
            following = 0;
            return;
        }
        high++;
        windows &= value != 0x81 && value != 0x8d && value != 0x8f && value != 0x90 && value != 0x9d;
        boolean follows = value < 0xc0;
        utf8 &= follows == following > 0 && value < 0xf5;
        following = follows ? Math.max(0, following - 1) : value < 0xe0 ? 1 : value < 0xf0 ? 2 : 3;
    }

    /** Every other byte is zero, or nearly. */
    private boolean looksLikeUtf16() {
        return zeros * 4 > bytes;
    }

    /** Whether the text was probably written in another encoding though every byte fits the declared one. */
    boolean doubts(Charset declared) {
        boolean wide = declared.name().startsWith("UTF-16");
        return wide
                ? bytes > 0 && !looksLikeUtf16() && (utf8 || high == 0)
                : looksLikeUtf16() || (!declared.equals(StandardCharsets.UTF_8) && high > 0 && utf8);
    }

    String hint(Charset declared) {
        if (looksLikeUtf16()) {
            return "Maybe encoding: utf-16.";
        }
        if (utf8 && !declared.equals(StandardCharsets.UTF_8)) {
            return "Maybe encoding: utf-8.";
        }
        return windows ? "Maybe encoding: windows-1252." : "Maybe the file is damaged, or no text.";
    }
}

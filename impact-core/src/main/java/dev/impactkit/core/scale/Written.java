// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What is the same whoever typed it: letters without regard to case, spaces and the form of an apostrophe. */
final class Written {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");

    private Written() {}

    static String plain(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ").strip().replace('\u2019', '\'');
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** A finite number with a decimal point. */
    static OptionalDouble number(String plain) {
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}

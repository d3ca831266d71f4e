// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as a table writes them. */
final class Decimals {
    private static final int LONGEST = 100;
    private static final Pattern POINT =
            Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?%?");
    private static final Pattern COMMA = Pattern.compile("[-+]?(?:[0-9]+,?[0-9]*|,[0-9]+)(?:[eE][-+]?[0-9]{1,4})?%?");

    private static final Pattern THOUSANDS =
            Pattern.compile("[-+]?[0-9]{1,3}(?:[., '\\u00a0\\u202f][0-9]{3})+(?:[.,][0-9]+)?");

    private final char sign;

    Decimals(char sign) {
        this.sign = sign;
    }

    /** The text of a cell with a decimal point, where it is a number of this table. */
    String plain(Cell cell) {
        String text = cell.text();
        boolean written = cell.sort() == Cell.Sort.TEXT && sign == ',' && text.length() <= LONGEST;
        return written && COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    }

    /** The number in a cell; a percentage is a share. */
    OptionalDouble read(Cell cell) {
        String text = cell.text();
        if (isShort(text)) {
            return OptionalDouble.of(whole(text));
        }
        boolean typed = cell.sort() == Cell.Sort.TEXT;
        if (text.length() > LONGEST
                || !(typed && sign == ',' ? COMMA : POINT).matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        boolean percent = text.endsWith("%");
        // Divided in decimal, so that 7% is 0.07 to the last bit.
        BigDecimal value = new BigDecimal((percent ? text.substring(0, text.length() - 1) : text).replace(',', '.'));
        double read = (percent ? value.movePointLeft(2) : value).doubleValue();
        return Double.isFinite(read) ? OptionalDouble.of(read) : OptionalDouble.empty();
    }

    /** What to say of a text that is no number here. */
    String hint(String text) {
        char other = sign == ',' ? '.' : ',';
        boolean written = text.length() <= LONGEST && text.indexOf(other) >= 0;
        if (written && (sign == ',' ? POINT : COMMA).matcher(text).matches()) {
            return "Maybe decimal: " + (sign == ',' ? "point" : "comma") + ".";
        }
        boolean thousands = text.length() <= LONGEST && THOUSANDS.matcher(text).matches();
        return thousands ? "Maybe leave out what separates thousands." : "";
    }

    /** Most cells are a digit or two. */
    private static boolean isShort(String text) {
        boolean digits = !text.isEmpty() && text.length() < 9;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    private static int whole(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = 10 * value + digits.charAt(i) - '0';
        }
        return value;
    }
}

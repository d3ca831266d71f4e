// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How numbers are written for people: which decimal mark, which grouping mark.
 *
 * <p>Rounding is half up on the decimal value, so 2.675 prints as 2.68; it happens here and nowhere else. The writing
 * is our own because the platform's differs between versions.
 *
 * @param decimal the decimal mark
 * @param group the mark between groups of three digits
 */
public record Numerals(String decimal, String group) {

    /** 1,234.50. */
    public static final Numerals ENGLISH = new Numerals(".", ",");

    /** 1.234,50. */
    public static final Numerals DUTCH = new Numerals(",", ".");

    /** 1&nbsp;234,50, with narrow no-break spaces. */
    public static final Numerals FRENCH = new Numerals(",", "\u202f");

    /**
     * {@return a number with a fixed number of decimals}
     *
     * @param value any number; without meaning (NaN, infinite) it prints as a dash
     * @param decimals digits after the mark, 0 or more
     */
    public String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        String plain = new BigDecimal(exact(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .abs()
                .toPlainString();
        boolean negative = value < 0 && plain.chars().anyMatch(c -> c >= '1' && c <= '9');
        int point = decimals == 0 ? plain.length() : plain.length() - decimals - 1;
        String whole = plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
        return (negative ? "-" : "") + whole + (decimals == 0 ? "" : decimal + plain.substring(point + 1));
    }

    /**
     * {@return a share as a percentage, 0.2 as 20%}
     *
     * @param share 0.2 for 20 %
     * @param decimals digits after the mark
     */
    public String percent(double share, int decimals) {
        return Double.isFinite(share)
                ? fixed(new BigDecimal(exact(share)).movePointRight(2).doubleValue(), decimals) + "%"
                : "-";
    }

    /**
     * {@return a number with as many decimals as it needs, at most six significant digits}
     *
     * @param value any number
     */
    public String shortest(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(exact(value));
        // A whole number keeps all its digits; only what stands behind the mark is shortened.
        int digits = Math.max(6, exact.precision() - exact.scale());
        BigDecimal rounded =
                exact.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
        return fixed(rounded.doubleValue(), Math.max(0, rounded.scale()));
    }

    /**
     * {@return the shortest decimal text that reads back as the same bits; the form of files and fingerprints}
     *
     * @param value a finite number, else "NaN", "Infinity" or "-Infinity"
     */
    public static String exact(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == StrictMath.rint(value) && Math.abs(value) < 1e15) {
            return (value == 0 && 1 / value < 0 ? "-" : "") + (long) value;
        }
        BigDecimal all = new BigDecimal(value);
        for (int digits = fewestDigits(value, all); digits < 17; digits++) {
            // Below a power of two the numbers lie closer than above: the nearest text may miss where the next one
            // hits.
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal rounded = all.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == value) {
                    return written(rounded);
                }
            }
        }
        return written(all.round(new MathContext(17, RoundingMode.HALF_EVEN)));
    }

    /** A text of fifteen digits or fewer that reads back is found by rounding to fifteen: without one, none is tried. */
    private static int fewestDigits(double value, BigDecimal all) {
        boolean few = Math.abs(value) < Double.MIN_NORMAL
                || all.round(new MathContext(15, RoundingMode.HALF_EVEN)).doubleValue() == value;
        return few ? 1 : 16;
    }

    private static String written(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int magnitude = stripped.precision() - stripped.scale();
        return magnitude > 21 || magnitude < -6
                ? stripped.toString().replace("E+", "e").replace('E', 'e')
                : stripped.toPlainString();
    }
}

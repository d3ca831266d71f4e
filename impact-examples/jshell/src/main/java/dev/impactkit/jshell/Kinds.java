// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.plan.Amount;

/** What may stand somewhere, in words. */
final class Kinds {
    private Kinds() {}

    static String words(Kind kind) {
        return switch (kind.form()) {
            case TEXT -> "text";
            case LABELS -> "text, or {nl: ..., en: ...}";
            case ID -> "an id: letters, digits, hyphens";
            case REFERENCE -> "the id of another item";
            case NUMBER -> "a number" + bounds(kind);
            case CHOICE -> String.join(" | ", kind.words());
            case FLAG -> "yes | no";
            case DATE -> "a date, 2026-11-23";
            case AMOUNT -> amount(kind);
            case SHAPE -> "a " + kind.shape().key();
            case LIST -> "a list: " + words(kind.element());
            case NAMED -> "names, and for each " + words(kind.element());
        };
    }

    private static String amount(Kind kind) {
        if (kind.isShare()) {
            return "a share, estimate or formula; 20% or 0.2";
        }
        return kind.isYears() ? "a time: 3 years, 18 months" : "a number, estimate or formula" + bounds(kind);
    }

    private static String bounds(Kind kind) {
        String low = Double.isInfinite(kind.low()) ? "" : " from " + Numerals.exact(kind.low());
        String high = Double.isInfinite(kind.high()) ? "" : " to " + Numerals.exact(kind.high());
        return low + high;
    }

    /** A value of a convention: an amount as its number, anything else as its word. */
    static String value(Object value) {
        if (value instanceof Amount.Given given) {
            return Numerals.exact(given.estimate().best());
        }
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString();
    }
}

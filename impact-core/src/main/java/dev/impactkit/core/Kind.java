// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may stand as one parameter of a {@link Shape}: text, a number between bounds, an amount, another shape, a list.
 *
 * <p>A closed set, because every reader, writer and schema must know all of them.
 */
public final class Kind {

    /** The forms a value takes when written down; each says which Java value {@link Args} carries. */
    public enum Form {
        /** Free text, never parsed ({@code String}). */
        TEXT,
        /** A text, or its forms by language ({@code Labels}). */
        LABELS,
        /** The name an item is known by within its study ({@code String}). */
        ID,
        /** The id of another item ({@code String}). */
        REFERENCE,
        /** A plain number ({@code Double}). */
        NUMBER,
        /** One of a few words ({@code String}). */
        CHOICE,
        /** Yes or no ({@code Boolean}). */
        FLAG,
        /** A calendar date, {@code 2026-11-23} ({@code LocalDate}). */
        DATE,
        /** A figure, an estimate or a formula (an amount of the plan package). */
        AMOUNT,
        /** An item with parameters of its own (whatever its shape makes). */
        SHAPE,
        /** Several of one kind ({@code List}). */
        LIST,
        /** Several of one kind by name, in order ({@code Map}). */
        NAMED
    }

    private final Form form;
    private final double low;
    private final double high;
    private final String unit;
    private final List<String> words;
    private final Optional<Kind> element;
    private final Optional<Supplier<Shape<?>>> shape;

    private Kind(
            Form form,
            double low,
            double high,
            String unit,
            List<String> words,
            Optional<Kind> element,
            Optional<Supplier<Shape<?>>> shape) {
        this.form = form;
        this.low = low;
        this.high = high;
        this.unit = unit;
        this.words = List.copyOf(words);
        this.element = element;
        this.shape = shape;
    }

    private static Kind of(Form form) {
        return bounded(form, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
    }

    private static Kind bounded(Form form, double low, double high, String unit) {
        return new Kind(form, low, high, unit, List.of(), Optional.empty(), Optional.empty());
    }

    /** {@return free text} */
    public static Kind text() {
        return of(Form.TEXT);
    }

    /** {@return a text, alone or by language: {@code {nl: …, en: …}}} */
    public static Kind labels() {
        return of(Form.LABELS);
    }

    /** {@return the name an item is known by} */
    public static Kind id() {
        return of(Form.ID);
    }

    /** {@return the id of another item} */
    public static Kind reference() {
        return of(Form.REFERENCE);
    }

    /** {@return any finite number} */
    public static Kind number() {
        return of(Form.NUMBER);
    }

    /**
     * {@return a number between two bounds, both included}
     *
     * @param low lowest allowed
     * @param high highest allowed
     */
    public static Kind number(double low, double high) {
        return bounded(Form.NUMBER, low, high, "");
    }

    /**
     * {@return a whole number between two bounds, both included}
     *
     * @param low lowest allowed
     * @param high highest allowed
     */
    public static Kind count(int low, int high) {
        return bounded(Form.NUMBER, low, high, "whole");
    }

    /**
     * {@return one of these words}
     *
     * @param words in the order they are advised
     */
    public static Kind choice(String... words) {
        return new Kind(Form.CHOICE, 0, 0, "", List.of(words), Optional.empty(), Optional.empty());
    }

    /** {@return yes or no} */
    public static Kind flag() {
        return of(Form.FLAG);
    }

    /** {@return a calendar date} */
    public static Kind date() {
        return of(Form.DATE);
    }

    /** {@return an amount of anything, of either sign, by year where the study has several} */
    public static Kind amount() {
        return of(Form.AMOUNT);
    }

    /**
     * {@return an amount between two bounds, both included}
     *
     * @param low lowest allowed
     * @param high highest allowed
     */
    public static Kind amount(double low, double high) {
        return bounded(Form.AMOUNT, low, high, "");
    }

    /** {@return an amount that is a share, 0 to 1 or 0 % to 100 %} */
    public static Kind share() {
        return bounded(Form.AMOUNT, 0, 1, "share");
    }

    /** {@return an amount that is a share without upper bound, such as a discount rate or an optimism bias} */
    public static Kind rate() {
        return bounded(Form.AMOUNT, 0, Double.POSITIVE_INFINITY, "share");
    }

    /** {@return an amount of time: a plain number is years, "18 months" and "2 years" are read} */
    public static Kind years() {
        return bounded(Form.AMOUNT, 0, Double.POSITIVE_INFINITY, "years");
    }

    /**
     * {@return an item with parameters of its own}
     *
     * @param shape supplied late, so that shapes may refer to each other
     */
    public static Kind shape(Supplier<Shape<?>> shape) {
        return new Kind(Form.SHAPE, 0, 0, "", List.of(), Optional.empty(), Optional.of(shape));
    }

    /**
     * {@return several of one kind}
     *
     * @param element the kind of each
     */
    public static Kind list(Kind element) {
        return new Kind(Form.LIST, 0, 0, "", List.of(), Optional.of(element), Optional.empty());
    }

    /**
     * {@return several of one kind, each under a name}
     *
     * @param element the kind of each
     */
    public static Kind named(Kind element) {
        return new Kind(Form.NAMED, 0, 0, "", List.of(), Optional.of(element), Optional.empty());
    }

    /** {@return whether an amount may stand somewhere in a value of this kind} */
    public boolean mayHoldAmounts() {
        return switch (form) {
            case AMOUNT, SHAPE -> true;
            case LIST, NAMED -> element().mayHoldAmounts();
            default -> false;
        };
    }

    /** {@return the form} */
    public Form form() {
        return form;
    }

    /** {@return the lowest number allowed, negative infinity where there is none} */
    public double low() {
        return low;
    }

    /** {@return the highest number allowed, infinity where there is none} */
    public double high() {
        return high;
    }

    /** {@return whether numbers are shares: percentages are read, a bare number above 1 is suspect} */
    public boolean isShare() {
        return unit.equals("share");
    }

    /** {@return whether numbers are years} */
    public boolean isYears() {
        return unit.equals("years");
    }

    /** {@return whether only whole numbers are allowed} */
    public boolean isWhole() {
        return unit.equals("whole");
    }

    /** {@return the words of a choice, else none} */
    public List<String> words() {
        return words;
    }

    /**
     * {@return the kind of each item of a list or of named items}
     *
     * @throws java.util.NoSuchElementException for other forms
     */
    public Kind element() {
        return element.orElseThrow();
    }

    /**
     * {@return the shape of an item}
     *
     * @throws java.util.NoSuchElementException for other forms
     */
    public Shape<?> shape() {
        return shape.orElseThrow().get();
    }
}

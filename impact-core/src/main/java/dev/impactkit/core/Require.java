// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.Collection;
import java.util.function.Supplier;

/** The checks of constructors: a programmer's mistake throws, naming argument, value and rule. */
public final class Require {
    private Require() {}

    /**
     * Checks a rule.
     *
     * @param holds whether it holds
     * @param otherwise the message: name, value, rule; a second line may begin with "Maybe"
     * @throws IllegalArgumentException if it does not
     */
    public static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * Checks a rule whose message is costly to write, and is written only where it is needed.
     *
     * @param holds whether it holds
     * @param otherwise writes the message: name, value, rule; a second line may begin with "Maybe"
     * @throws IllegalArgumentException if it does not
     */
    public static void that(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.get());
        }
    }

    /**
     * {@return the number, if it is finite}
     *
     * @param name of the argument
     * @param value of the argument
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The " + name + " (" + value + ") must be a finite number.");
        }
        return value;
    }

    /**
     * {@return the number, if it lies between two bounds, both included}
     *
     * @param name of the argument
     * @param value of the argument
     * @param low lowest allowed
     * @param high highest allowed
     * @throws IllegalArgumentException if it does not
     */
    public static double between(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException("The " + name + " (" + Numerals.exact(value) + ") must lie between "
                    + Numerals.exact(low) + " and " + Numerals.exact(high) + ".");
        }
        return value;
    }

    /**
     * {@return the text, if it is not blank}
     *
     * @param name of the argument
     * @param value of the argument
     * @throws IllegalArgumentException if it is blank
     */
    public static String text(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + name + " must not be blank.");
        }
        return value;
    }

    /**
     * {@return the collection, if it has at least one item}
     *
     * @param name of the argument
     * @param value of the argument
     * @param <C> the kind of collection
     * @throws IllegalArgumentException if it is empty
     */
    public static <C extends Collection<?>> C some(String name, C value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The " + name + " must have at least one item.");
        }
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a study holds wherever a number stands: a figure or estimate, a formula over other amounts, a count in data, or one
 * of these for each programme year; with its provenance.
 */
public sealed interface Amount {

    /** {@return where it comes from} */
    Note note();

    /**
     * {@return the same amount with its provenance}
     *
     * @param note where it comes from
     */
    Amount because(Note note);

    /**
     * {@return a figure}
     *
     * @param value a finite number
     */
    static Amount of(double value) {
        return of(Estimates.fixed(value));
    }

    /**
     * {@return an estimate}
     *
     * @param estimate what is known of it
     */
    static Amount of(Estimate estimate) {
        return new Given(estimate, Note.NONE);
    }

    /**
     * {@return a formula}
     *
     * @param text in the grammar of {@link Formula}
     * @throws dev.impactkit.core.ProblemsException if it cannot be read
     */
    static Amount formula(String text) {
        return new Computed(Formula.parse(text).orThrow(), Note.NONE);
    }

    /**
     * {@return one amount for each programme year}
     *
     * @param years amount by calendar year, at least one
     */
    static Amount byYear(Map<Integer, Amount> years) {
        return new ByYear(new TreeMap<>(years), Note.NONE);
    }

    /**
     * A figure or an estimate.
     *
     * @param estimate what is known of it
     * @param note where it comes from
     */
    record Given(Estimate estimate, Note note) implements Amount {
        @Override
        public Amount because(Note other) {
            return new Given(estimate, other);
        }

        /** {@return the figure, or the estimate with its numbers} */
        @Override
        public String toString() {
            return estimate.isFixed() ? Numerals.exact(estimate.best()) : estimate.key() + " " + estimate.args();
        }
    }

    /**
     * A formula over other amounts.
     *
     * @param formula over their names
     * @param note where it comes from
     */
    record Computed(Formula formula, Note note) implements Amount {
        @Override
        public Amount because(Note other) {
            return new Computed(formula, other);
        }

        /** {@return the formula as it was written} */
        @Override
        public String toString() {
            return formula.text();
        }
    }

    /**
     * A number counted in data.
     *
     * @param how it is counted
     * @param note where it comes from
     */
    record Measured(Measurement how, Note note) implements Amount {
        @Override
        public Amount because(Note other) {
            return new Measured(how, other);
        }

        /** {@return how it is counted} */
        @Override
        public String toString() {
            return how.key() + " " + how.args();
        }
    }

    /**
     * One amount for each programme year.
     *
     * @param years amount by calendar year, none of them by year itself
     * @param note where they all come from
     */
    record ByYear(SortedMap<Integer, Amount> years, Note note) implements Amount {

        /** Copies the years and checks that there is one. */
        public ByYear {
            years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
            Require.that(!years.isEmpty(), "An amount by year needs at least one year.");
            Require.that(
                    years.values().stream().noneMatch(ByYear.class::isInstance),
                    "An amount of one year cannot be by year again.");
        }

        @Override
        public Amount because(Note other) {
            return new ByYear(years, other);
        }

        /** {@return each year with its amount} */
        @Override
        public String toString() {
            return years.toString();
        }
    }
}

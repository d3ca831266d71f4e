// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The numbers of an estimate under check, so that every message names the estimate, the numbers and the rule.
 *
 * @param key of the estimate
 * @param numbers in the order they are written
 */
record Rule(String key, Series numbers) {

    /** Beyond this size a square is no longer a {@code double}, and neither is a variance. */
    private static final double LARGEST = 1e150;

    /** A message shows no more numbers than a line holds. */
    private static final int SHOWN = 8;

    static Rule of(String key, double... numbers) {
        return new Rule(key, Series.of(numbers));
    }

    /** Checks that all numbers are finite and their squares too. */
    Rule finite() {
        return must(
                numbers.stream().allMatch(x -> Math.abs(x) <= LARGEST),
                "hold finite numbers of at most 1e150 in size",
                "one of them came from a division by zero");
    }

    Rule must(boolean holds, String rule, String maybe) {
        return must(holds, rule, () -> maybe);
    }

    /** Words are put together only where the rule is broken: a study has hundreds of estimates. */
    Rule must(boolean holds, String rule, Supplier<String> maybe) {
        Require.that(
                holds,
                () -> "The " + key + " estimate (" + shown() + ") must " + rule + "." + System.lineSeparator()
                        + "Maybe " + maybe.get() + ".");
        return this;
    }

    /** The hint for a range without width. */
    static Supplier<String> plain(double value) {
        return () -> "write the plain number " + Numerals.exact(value);
    }

    private String shown() {
        return numbers.stream().limit(SHOWN).mapToObj(Numerals::exact).collect(Collectors.joining(", "))
                + (numbers.size() > SHOWN ? ", and " + (numbers.size() - SHOWN) + " more" : "");
    }
}

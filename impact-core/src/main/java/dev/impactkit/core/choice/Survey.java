// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A planned measurement of one amount: what it may find, and how likely that is at each value the amount may have. What is
 * known before is the amount's own estimate, so no prior needs to be of a convenient family.
 */
public final class Survey {
    private final String path;
    private final String text;
    private final Signals signals;

    private Survey(String path, String text, Signals signals) {
        this.path = Require.text("path", path);
        this.text = text;
        this.signals = signals;
    }

    /**
     * {@return a survey that asks so many people a question with yes or no; the amount is the share that would say yes}
     *
     * <p>k of n, binomial: with a beta amount the exact beta-binomial.
     *
     * @param path of the amount, a share between 0 and 1
     * @param people how many, from 1 to 10,000
     */
    public static Survey yesNo(String path, int people) {
        Require.between("number of people", people, 1, 10_000);
        return new Survey(path, path + ", yes or no from " + Numerals.ENGLISH.fixed(people, 0), new YesNo(people));
    }

    /**
     * {@return a survey that averages so many measurements; the amount is their mean in the long run}
     *
     * <p>Normal with variance \( \sigma^2 / n \): with a normal amount the normal-normal case.
     *
     * @param path of the amount
     * @param people how many, at least 1
     * @param sd standard deviation \( \sigma \) of one measurement, above 0
     */
    public static Survey average(String path, int people, double sd) {
        Require.that(people >= 1, "The number of people (" + people + ") must be at least 1.");
        Require.that(Require.finite("sd", sd) > 0, "The sd (" + sd + ") must be above 0.");
        return new Survey(
                path,
                path + ", average of " + Numerals.ENGLISH.fixed(people, 0) + " with sd "
                        + Numerals.ENGLISH.shortest(sd),
                new Average(sd / Math.sqrt(people)));
    }

    /**
     * {@return a test that shows one of a few signs}
     *
     * @param path of an amount that takes few values
     * @param chances by value of the amount how likely each sign is, adding up to 1
     */
    public static Survey signs(String path, Map<Double, List<Double>> chances) {
        Map<Double, List<Double>> kept = new LinkedHashMap<>();
        chances.forEach((value, row) -> kept.put(value, List.copyOf(row)));
        int signs = kept.values().stream().mapToInt(List::size).max().orElse(0);
        Require.that(signs > 0, "The chances of signs (" + chances + ") must have at least one value and one sign.");
        kept.forEach((value, row) -> Require.that(
                row.size() == signs
                        && row.stream().allMatch(p -> p >= 0)
                        && Math.abs(row.stream().mapToDouble(p -> p).sum() - 1) < 1e-9,
                "The chances of signs at " + Numerals.exact(value) + " (" + row + ") must be " + signs
                        + " numbers that add up to 1."));
        return new Survey(path, path + ", a test with " + signs + " signs", new Signs(kept, signs));
    }

    /** {@return the path of the amount} */
    public String path() {
        return path;
    }

    Signals signals() {
        return signals;
    }

    /** {@return amount, kind and size} */
    @Override
    public String toString() {
        return text;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Agreement of two raters beyond what chance gives: \( \kappa = (p_o - p_e) / (1 - p_e) \), with weights for near misses
 * (Cohen, Psychological Bulletin 70, 1968).
 *
 * @param kappa NaN where both always chose one and the same category
 * @param standardError for large samples: Fleiss, Cohen and Everitt, Psychological Bulletin 72, 1969; too small for few units
 * @param agreement the share of units on which they fully agree
 * @param n units both rated
 * @param leftOut units without a rating of one of the two
 */
public record CohenKappa(double kappa, double standardError, double agreement, double n, int leftOut) {

    /**
     * {@return how far two raters agree; the categories are the values either used, from the least to the greatest}
     *
     * @param first one value a unit, NaN where missing
     * @param second one value a unit, NaN where missing
     * @param weighting of disagreements
     */
    public static CohenKappa of(Series first, Series second, Weighting weighting) {
        Series used = Series.of(DoubleStream.concat(first.stream(), second.stream())
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .distinct()
                .toArray());
        return of(first, second, used, weighting);
    }

    /**
     * {@return how far two raters agree}
     *
     * @param first one value a unit, NaN where missing
     * @param second one value a unit, NaN where missing
     * @param categories all values that could be chosen, in their order; they count also where nobody chose them
     * @param weighting of disagreements
     */
    public static CohenKappa of(Series first, Series second, Series categories, Weighting weighting) {
        PairedChange pairs = PairedChange.of(first, second, Direction.HIGHER_IS_BETTER, 0);
        double[][] counts = new double[categories.size()][categories.size()];
        for (int i = 0; i < pairs.n(); i++) {
            counts[place(categories, pairs.before().at(i))][
                    place(categories, pairs.after().at(i))]++;
        }
        return of(counts, pairs.leftOut(), weighting);
    }

    private static int place(Series categories, double value) {
        return IntStream.range(0, categories.size())
                .filter(i -> categories.at(i) == value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The rating (" + Numerals.exact(value)
                        + ") must be one of the categories " + categories + "."));
    }

    /**
     * {@return how far two raters agree, from the counts of units}
     *
     * @param table one row a category of the first rater, with one count a category of the second
     * @param weighting of disagreements
     */
    public static CohenKappa ofTable(List<Series> table, Weighting weighting) {
        for (Series row : table) {
            Require.that(row.size() == table.size(), "The counts must be a square table: " + table + ".");
            row.stream().forEach(count -> Require.between("count", count, 0, Double.MAX_VALUE));
        }
        return of(table.stream().map(row -> row.stream().toArray()).toArray(double[][]::new), 0, weighting);
    }

    private static CohenKappa of(double[][] counts, int leftOut, Weighting weighting) {
        AgreementTable table = AgreementTable.of(counts, weighting);
        return new CohenKappa(table.kappa(), table.standardError(), table.fullAgreement(), table.n(), leftOut);
    }

    /**
     * {@return kappa and so many standard errors to each side, as for large samples}
     *
     * @param level such as 0.95
     */
    public Interval interval(double level) {
        double half = Bell.reach(level) * standardError;
        return new Interval(level, kappa - half, kappa + half);
    }

    @Override
    public String toString() {
        return "Cohen's kappa " + Numerals.ENGLISH.fixed(kappa, 3) + " (standard error "
                + Numerals.ENGLISH.fixed(standardError, 3) + ", " + Numerals.ENGLISH.shortest(n) + " units, "
                + Numerals.ENGLISH.percent(agreement, 0) + " agree)";
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Method;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * What the figures of a plan varied over in a simulation: ranges of stated uncertainty, not confidence intervals.
 *
 * <p>Shown twice: with amounts independent (or correlated as the plan states), and with all of them moving together. The first
 * is falsely narrow wherever guesses share a source, the second too wide wherever they do not; the truth lies between.
 */
public final class Simulation {
    private static final int MOST_DIGITS = 9;

    private final Plan plan;
    private final Draws draws;
    private final Map<String, Spread> spreads;

    private Simulation(Plan plan, Draws draws, Map<String, Spread> spreads) {
        this.plan = plan;
        this.draws = draws;
        this.spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
    }

    static Simulation of(Plan plan, Draws draws, List<List<Tally>> sets) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        for (int i = 0; i < plan.figures().size(); i++) {
            int figure = i;
            List<Tally> tallies = sets.stream().map(set -> set.get(figure)).toList();
            spreads.put(
                    plan.figures().get(i),
                    Spread.of(draws.first() / draws.perReplicate(), tallies, draws.method() == Method.MONTE_CARLO));
        }
        return new Simulation(plan, draws, spreads);
    }

    /** {@return the fingerprint of the plan} */
    public String fingerprint() {
        return plan.fingerprint();
    }

    /** {@return how many draws, from which seed, spread how} */
    public Draws draws() {
        return draws;
    }

    /** {@return the spreads by figure, in the order of the plan} */
    public Map<String, Spread> spreads() {
        return spreads;
    }

    /**
     * {@return this simulation and another part of the same draws as one; the same to the last digit in whatever order parts are
     * merged}
     *
     * @param other a part with other draws of the same plan, seed and method
     * @throws IllegalArgumentException if it is of another plan or seed, or has draws that are here already
     */
    public Simulation merge(Simulation other) {
        Require.that(
                fingerprint().equals(other.fingerprint()),
                "Only simulations of one plan can be merged; these have two fingerprints.");
        Map<String, Spread> merged = new LinkedHashMap<>();
        spreads.forEach((figure, spread) -> merged.put(figure, spread.merge(other.of(figure))));
        return new Simulation(plan, draws.and(other.draws), merged);
    }

    /**
     * {@return the spread of a figure}
     *
     * @param figure its path
     * @throws IllegalArgumentException if it was not simulated
     */
    public Spread of(String figure) {
        Spread spread = spreads.get(figure);
        Require.that(
                spread != null, () -> "The simulation has no figure " + figure + "; it has " + spreads.keySet() + ".");
        return Objects.requireNonNull(spread);
    }

    /**
     * {@return what a figure varies over when all amounts move together, each in the direction that raises it}
     *
     * @param figure its path
     * @throws IllegalArgumentException if the plan has none of that path
     */
    public Together together(String figure) {
        return Together.of(plan, figure);
    }

    /** {@return the table of all spreads, each figure independent and all together} */
    public Table table() {
        boolean linked = !plan.links().isEmpty();
        Table table = Table.of(
                "Range of stated uncertainty, " + Numerals.ENGLISH.fixed((double) draws.count(), 0) + " draws, seed "
                        + draws.seed(),
                "figure",
                "amounts",
                "low (5%)",
                "middle",
                "high (95%)",
                "mean",
                "sd");
        for (Map.Entry<String, Spread> entry : spreads.entrySet()) {
            Spread spread = entry.getValue();
            String amounts = linked ? "correlated as stated" : "independent";
            table = row(table, entry.getKey(), amounts, range(spread::quantile, spread.mean(), spread.sd()));
            if (spread.sd() > 0) {
                Together all = together(entry.getKey());
                table = row(table, "", "all moving together", range(all::quantile, all.mean(), all.sd()));
            }
        }
        return table;
    }

    private static double[] range(DoubleUnaryOperator quantile, double mean, double sd) {
        return new double[] {
            quantile.applyAsDouble(0.05), quantile.applyAsDouble(0.5), quantile.applyAsDouble(0.95), mean, sd
        };
    }

    private static Table row(Table table, String figure, String amounts, double... range) {
        int digits = digits(range[range.length - 1]);
        List<String> cells = new ArrayList<>(List.of(figure, amounts));
        for (double number : range) {
            cells.add(Numerals.ENGLISH.fixed(number, digits));
        }
        return table.row(cells.toArray(String[]::new));
    }

    /** Two decimals, or as many as it takes to show a digit of the standard deviation. */
    private static int digits(double sd) {
        return sd > 0 && sd < 0.01 ? (int) Math.min(MOST_DIGITS, -StrictMath.floor(StrictMath.log10(sd))) : 2;
    }

    /** {@return the Monte-Carlo errors of the numbers in {@link #table}: one standard deviation of what other seeds would give} */
    public Table errors() {
        Table table = Table.of(
                "Monte-Carlo error: how far the number of draws may have put these off",
                "figure",
                "low (5%)",
                "middle",
                "high (95%)",
                "mean",
                "sd",
                "without meaning");
        for (Map.Entry<String, Spread> entry : spreads.entrySet()) {
            Spread spread = entry.getValue();
            table = table.row(
                    entry.getKey(),
                    error(spread.quantileError(0.05)),
                    error(spread.quantileError(0.5)),
                    error(spread.quantileError(0.95)),
                    error(spread.meanError()),
                    error(spread.sdError()),
                    Numerals.ENGLISH.fixed((double) spread.without(), 0));
        }
        return table;
    }

    private static String error(double error) {
        return Double.isNaN(error) ? "-" : Numerals.ENGLISH.shortest(error);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

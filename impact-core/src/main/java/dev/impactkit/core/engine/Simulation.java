// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Method;
import dev.impactkit.core.plan.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the figures of a plan varied over in a simulation: ranges of stated uncertainty, not confidence intervals.
 *
 * @param fingerprint of the plan
 * @param draws how many, from which seed
 * @param spreads by figure, in the order of the plan
 */
public record Simulation(String fingerprint, Draws draws, Map<String, Spread> spreads) {

    /** Keeps the order of the figures. */
    public Simulation {
        spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
    }

    static Simulation of(Plan plan, Draws draws, List<List<Tally>> sets) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        for (int i = 0; i < plan.figures().size(); i++) {
            int figure = i;
            List<Tally> tallies = sets.stream().map(set -> set.get(figure)).toList();
            spreads.put(plan.figures().get(i), new Spread(tallies, draws.method() == Method.MONTE_CARLO));
        }
        return new Simulation(plan.fingerprint(), draws, spreads);
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
                fingerprint.equals(other.fingerprint),
                "Only simulations of one plan can be merged; these have two fingerprints.");
        Map<String, Spread> merged = new LinkedHashMap<>();
        spreads.forEach((figure, spread) -> merged.put(figure, spread.merge(other.of(figure))));
        return new Simulation(fingerprint, draws.and(other.draws), merged);
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

    /** {@return the table of all spreads} */
    public Table table() {
        Table table = Table.of(
                "Range of stated uncertainty, amounts independent, " + Numerals.ENGLISH.fixed((double) draws.count(), 0)
                        + " draws, seed " + draws.seed(),
                "figure",
                "low (5%)",
                "middle",
                "high (95%)",
                "mean",
                "sd");
        for (Map.Entry<String, Spread> entry : spreads.entrySet()) {
            Spread spread = entry.getValue();
            table = table.row(
                    entry.getKey(),
                    Numerals.ENGLISH.fixed(spread.quantile(0.05), 2),
                    Numerals.ENGLISH.fixed(spread.quantile(0.5), 2),
                    Numerals.ENGLISH.fixed(spread.quantile(0.95), 2),
                    Numerals.ENGLISH.fixed(spread.mean(), 2),
                    Numerals.ENGLISH.fixed(spread.sd(), 2));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

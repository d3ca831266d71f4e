// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Require;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What was held while something else was varied: kept with every answer to a what-if, so that it can be computed again, and
 * so that answers made on different numbers are not mistaken for each other.
 *
 * @param fingerprint of the plan
 * @param amounts every amount the figures rest on, by path, at its best
 * @param figures the figures asked for, by path, with every amount at its best; NaN or infinite without meaning
 */
public record Basis(String fingerprint, Map<String, Double> amounts, Map<String, Double> figures) {

    /** Keeps the order of amounts and figures. */
    public Basis {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The fingerprint is that of the plan asked, amounts and figures are those of its part. */
    static Basis of(Plan plan, Plan part) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        part.slots().forEach(slot -> amounts.put(slot.path(), slot.estimate().best()));
        Map<String, Double> values = part.values(Inputs.best(part));
        Map<String, Double> figures = new LinkedHashMap<>();
        part.figures().forEach(path -> figures.put(path, values.getOrDefault(path, Double.NaN)));
        return new Basis(plan.fingerprint(), amounts, figures);
    }

    /**
     * {@return a figure with every amount at its best; NaN or infinite without meaning}
     *
     * @param path of a figure asked for
     * @throws IllegalArgumentException if it was not asked for
     */
    public double figure(String path) {
        Double value = figures.get(path);
        Require.that(value != null, () -> "There is no figure " + path + " here, but " + figures.keySet() + ".");
        return Objects.requireNonNull(value);
    }

    /** A path nobody knows is a slip of the pen, and would silently change nothing. */
    static void requireAmount(Plan plan, String path) {
        if (plan.slot(path).isPresent()) {
            return;
        }
        String hint = plan.paths().contains(path)
                ? "It is computed from other amounts: give those a value."
                : Nearest.hint(path, plan.slots().stream().map(Slot::path).toList());
        Require.that(false, "The plan has no amount " + path + " that can be given a value." + line(hint));
    }

    private static String line(String hint) {
        return hint.isEmpty() ? "" : "\n" + hint;
    }
}

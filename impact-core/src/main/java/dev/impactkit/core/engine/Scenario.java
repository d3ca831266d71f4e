// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A named set of values for some amounts; the others stay at their best.
 *
 * @param name what it is called
 * @param values by path of the amount
 */
public record Scenario(String name, Map<String, Double> values) {

    /** Keeps the order of the values and checks that they are finite. */
    public Scenario {
        Require.text("name of the scenario", name);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        values.forEach((path, value) -> Require.finite("value of " + path + " in the scenario " + name, value));
    }

    /**
     * {@return a scenario in which every amount is at its best}
     *
     * @param name what it is called
     */
    public static Scenario named(String name) {
        return new Scenario(name, Collections.emptyMap());
    }

    /**
     * {@return the same with one more amount given a value}
     *
     * @param path of the amount
     * @param value a finite number; what the amount had before in this scenario gives way
     */
    public Scenario with(String path, double value) {
        Map<String, Double> more = new LinkedHashMap<>(values);
        more.put(path, value);
        return new Scenario(name, more);
    }
}

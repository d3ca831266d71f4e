// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Require;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of several things that could be done, each with a plan of its own.
 *
 * @param name for people
 * @param plan that has its figures
 * @param value path of what it brings; empty for nothing
 * @param cost path of what it takes; empty for nothing
 */
public record Alternative(String name, Plan plan, String value, String cost) {

    /**
     * Checks name and figures.
     *
     * @throws IllegalArgumentException if the plan lacks a figure
     */
    public Alternative {
        Require.text("name of an alternative", name);
        Stream.of(value, cost).filter(path -> !path.isEmpty()).forEach(plan::figure);
    }

    List<String> figures() {
        return Stream.of(value, cost).filter(path -> !path.isEmpty()).distinct().toList();
    }
}

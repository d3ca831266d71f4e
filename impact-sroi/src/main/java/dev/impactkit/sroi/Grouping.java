// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Paths;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is looked at as one when asking what makes a figure uncertain. */
public enum Grouping {

    /** Each amount. */
    AMOUNT,

    /** All amounts of an outcome, all of an input; what several share stands for itself. */
    ITEM,

    /**
     * All quantities of outcomes, all their values, all their durations, all deadweights and so on; all inputs; each other
     * amount.
     */
    KIND;

    /** The group of a path. */
    UnaryOperator<String> in(SroiStudy study) {
        return switch (this) {
            case AMOUNT -> path -> path;
            case ITEM -> path -> part(path, 0);
            case KIND -> kinds(study);
        };
    }

    private static UnaryOperator<String> kinds(SroiStudy study) {
        Set<String> outcomes = new LinkedHashSet<>();
        Set<String> values = new LinkedHashSet<>();
        for (ValuedOutcome outcome : study.outcomes()) {
            outcomes.add(outcome.id());
            outcome.values().forEach(value -> values.add(Paths.item(outcome.id(), "values", value.id(), "", "")));
        }
        Set<String> inputs = new LinkedHashSet<>();
        study.inputs().forEach(input -> inputs.add(input.id()));
        return path -> {
            String item = part(path, 0);
            if (inputs.contains(item)) {
                return "inputs";
            }
            String kind = part(path, 1);
            return !outcomes.contains(item) ? path : values.contains(item + "." + kind) ? "values" : kind;
        };
    }

    private static String part(String path, int index) {
        String[] parts = path.split("\\.", -1);
        return index < parts.length ? parts[index] : path;
    }
}

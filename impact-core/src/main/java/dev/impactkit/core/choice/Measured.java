// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Something that could be measured next year: an indicator, a survey.
 *
 * @param name for people
 * @param paths of the amounts it tells of; empty where it tells of none
 * @param cost next year, in the unit of the net benefit; empty where not said
 * @param survey how it is measured; empty where not said, and then it is judged as if it told everything
 * @param keepBecause what it is measured for beside the decision, in the order of the reasons
 */
public record Measured(
        String name, List<String> paths, OptionalDouble cost, Optional<Survey> survey, Set<KeepBecause> keepBecause) {

    /** A reason to go on measuring that no decision about money outweighs. */
    public enum KeepBecause {
        /** It shows an outcome that carries no value, so no net benefit can speak for it. */
        UNVALUED_OUTCOME("it shows an outcome that is not valued"),
        /** It shows a harm: whoever stops looking no longer sees it. */
        HARM("it shows a harm"),
        /** A funder was promised it. */
        DUTY_TO_FUNDER("it is owed to a funder"),
        /** The people concerned asked for it. */
        STAKEHOLDER_PRIORITY("it is what a stakeholder holds most important");

        private final String text;

        KeepBecause(String text) {
            this.text = text;
        }

        /** {@return the reason as part of a sentence} */
        public String text() {
            return text;
        }
    }

    /** Checks name and cost, and puts the reasons in order. */
    public Measured {
        Require.text("name of what is measured", name);
        paths = List.copyOf(paths);
        Require.that(cost.orElse(0) >= 0, "The cost of " + name + " (" + cost + ") must be 0 or more.");
        EnumSet<KeepBecause> ordered = EnumSet.noneOf(KeepBecause.class);
        ordered.addAll(keepBecause);
        keepBecause = Collections.unmodifiableSet(ordered);
    }

    /**
     * {@return something that tells of these amounts}
     *
     * @param name for people
     * @param paths of the amounts
     */
    public static Measured of(String name, String... paths) {
        return new Measured(
                name,
                Arrays.asList(paths),
                OptionalDouble.empty(),
                Optional.empty(),
                EnumSet.noneOf(KeepBecause.class));
    }

    /**
     * {@return a survey, which tells of its amount}
     *
     * @param survey what is planned
     */
    public static Measured by(Survey survey) {
        return new Measured(
                survey.toString(),
                List.of(survey.path()),
                OptionalDouble.empty(),
                Optional.of(survey),
                EnumSet.noneOf(KeepBecause.class));
    }

    /**
     * {@return the same at a cost}
     *
     * @param nextYear in the unit of the net benefit
     */
    public Measured costing(double nextYear) {
        return new Measured(name, paths, OptionalDouble.of(nextYear), survey, keepBecause);
    }

    /**
     * {@return the same, to be kept for further reasons}
     *
     * @param reasons beside the decision
     */
    public Measured keptBecause(KeepBecause... reasons) {
        List<KeepBecause> all = new ArrayList<>(keepBecause);
        all.addAll(Arrays.asList(reasons));
        EnumSet<KeepBecause> more = EnumSet.noneOf(KeepBecause.class);
        more.addAll(all);
        return new Measured(name, paths, cost, survey, more);
    }
}

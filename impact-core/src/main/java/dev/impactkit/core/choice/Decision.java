// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be decided: one option among some, the one with the greatest expected net benefit.
 *
 * @param options at least two, with different names
 */
public record Decision(List<Option> options) {

    /** Checks that there is something to choose. */
    public Decision {
        options = List.copyOf(options);
        Require.that(options.size() > 1, "A decision needs at least two options and has " + options + ".");
        Require.that(
                options.stream().map(Option::name).distinct().count() == options.size(),
                "The options must have different names: " + options + ".");
        Require.that(
                options.stream().anyMatch(option -> !option.figures().isEmpty()),
                "An option must bring or cost something: " + options + ".");
    }

    /**
     * One thing that could be done. Its net benefit is \( V - \lambda C \).
     *
     * @param name for people
     * @param value path of the figure V; empty for none, which counts as 0
     * @param cost path of the figure C; empty for none
     * @param threshold \( \lambda \): what a unit of cost must bring at least
     */
    public record Option(String name, String value, String cost, double threshold) {

        /** Checks name and threshold. */
        public Option {
            Require.text("name of an option", name);
            Require.finite("threshold", threshold);
        }

        /** {@return the figures it needs} */
        List<String> figures() {
            return Stream.of(value, cost).filter(path -> !path.isEmpty()).toList();
        }
    }

    /**
     * {@return the decision whether to do something: "go" brings the value less the threshold times the cost, "stop" brings
     *     nothing}
     *
     * @param value path of the figure that is gained
     * @param cost path of the figure that is put in
     * @param threshold what a unit of cost must bring at least; 1 to get back what is put in
     */
    public static Decision toGo(String value, String cost, double threshold) {
        return new Decision(List.of(new Option("go", value, cost, threshold), new Option("stop", "", "", 0)));
    }

    /**
     * {@return the decision between figures of one plan, each the net benefit of an option}
     *
     * @param netBenefits paths of figures
     */
    public static Decision between(String... netBenefits) {
        return new Decision(Arrays.stream(netBenefits)
                .map(path -> new Option(path, path, "", 0))
                .toList());
    }

    /** {@return the figures it needs, each once} */
    List<String> figures() {
        return options.stream()
                .flatMap(option -> option.figures().stream())
                .distinct()
                .toList();
    }

    /** {@return as a sentence without its point} */
    @Override
    public String toString() {
        return String.join(" or ", options.stream().map(Decision::text).toList());
    }

    private static String text(Option option) {
        String cost = option.cost().isEmpty()
                ? ""
                : " - " + (option.threshold() == 1 ? "" : Numerals.ENGLISH.shortest(option.threshold()) + " x ")
                        + option.cost();
        String benefit = option.value().isEmpty() ? "0" : option.value() + cost;
        return option.name().equals(benefit) ? benefit : option.name() + " (" + benefit + ")";
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the answers to an indicator are gathered: from whom, how, how often, by whom, at what cost.
 *
 * @param population who is asked or counted; empty where not said
 * @param method such as a survey, a register, an interview; empty where not said
 * @param howOften in words; empty where not said
 * @param waves ids of the waves it is asked in; none for all of them
 * @param askedBy who gathers it; empty where not said
 * @param interested whether they gain by the answer
 * @param respondents how many are asked in a wave; empty where not said
 * @param costPerWave whoever is asked; empty where not said
 * @param costPerRespondent for each who is asked; empty where not said
 */
public record Gathering(
        String population,
        String method,
        String howOften,
        List<String> waves,
        String askedBy,
        boolean interested,
        OptionalDouble respondents,
        OptionalDouble costPerWave,
        OptionalDouble costPerRespondent) {

    /** Nothing is said of it. */
    public static final Gathering NONE = of(Args.NONE);

    static final List<Param> PARAMS = List.of(
            Param.optional("population", Kind.text(), "who is asked or counted"),
            Param.optional("method", Kind.text(), "such as a survey, a register, an interview"),
            Param.optional("how-often", Kind.text(), "in words"),
            Param.optional("waves", Kind.list(Kind.reference()), "in which it is asked")
                    .or("all"),
            Param.optional("asked-by", Kind.text(), "who gathers it"),
            Param.optional("interested", Kind.flag(), "whether those who gather it gain by the answer")
                    .or("no"),
            Param.optional("respondents", Kind.number(0, 1e12), "how many are asked in a wave"),
            Param.optional("cost-per-wave", Kind.number(0, 1e15), "whoever is asked"),
            Param.optional("cost-per-respondent", Kind.number(0, 1e15), "for each who is asked"));

    /** Copies. */
    public Gathering {
        waves = List.copyOf(waves);
    }

    static Gathering of(Args a) {
        return new Gathering(
                a.text("population"),
                a.text("method"),
                a.text("how-often"),
                a.list("waves", String.class),
                a.text("asked-by"),
                a.get("interested", Boolean.class).orElse(false),
                number(a, "respondents"),
                number(a, "cost-per-wave"),
                number(a, "cost-per-respondent"));
    }

    /**
     * {@return what one wave costs; empty where no cost is said, or one per respondent and not how many there are}
     */
    public OptionalDouble cost() {
        if (costPerRespondent.isEmpty()) {
            return costPerWave;
        }
        return respondents.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        costPerWave.orElse(0) + costPerRespondent.getAsDouble() * respondents.getAsDouble());
    }

    /**
     * {@return whether it is asked in a wave}
     *
     * @param wave id of the wave
     */
    public boolean isAskedIn(String wave) {
        return waves.isEmpty() || waves.contains(wave);
    }

    Args in(Args args) {
        Args all = args.with("population", population)
                .with("method", method)
                .with("how-often", howOften)
                .with("waves", waves)
                .with("asked-by", askedBy);
        all = interested ? all.with("interested", true) : all;
        all = with(all, "respondents", respondents);
        return with(with(all, "cost-per-wave", costPerWave), "cost-per-respondent", costPerRespondent);
    }

    private static OptionalDouble number(Args a, String name) {
        return a.has(name) ? OptionalDouble.of(a.number(name)) : OptionalDouble.empty();
    }

    private static Args with(Args args, String name, OptionalDouble number) {
        return number.isPresent() ? args.with(name, number.getAsDouble()) : args;
    }
}

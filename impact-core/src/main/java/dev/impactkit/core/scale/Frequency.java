// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * How often, from seldom to often: an order. Where the study says how many times each answer stands for, the answers count
 * those, and there are distances and a zero.
 */
final class Frequency {
    static final Shape<OptionScale> SHAPE = Shape.of(
                    "frequency",
                    "How often, from seldom to often.",
                    Frequency::of,
                    Param.optional("labels", Kind.list(Kind.labels()), "the answers, from seldom to often")
                            .or("never, seldom, sometimes, often, always"),
                    Param.optional(
                            "times",
                            Kind.list(Kind.number(0, 1e9)),
                            "how many times each answer stands for, such as [0, 12, 52]"),
                    Param.optional("unit", Kind.labels(), "what the times are counted in, such as times a year"),
                    Options.REVERSED)
            .inline()
            .and(AbsenceWords.PARAMS);

    private static final List<Labels> USUAL = List.of(
            Options.label("never", "nooit", "jamais"),
            Options.label("seldom", "zelden", "rarement"),
            Options.label("sometimes", "soms", "parfois"),
            Options.label("often", "vaak", "souvent"),
            Options.label("always", "altijd", "toujours"));

    private Frequency() {}

    private static OptionScale of(Args args) {
        List<Labels> labels = Options.labels(args, "labels", USUAL);
        List<Double> times = args.list("times", Double.class);
        List<Option> numbered = Options.numbered(labels, 1, args);
        if (times.isEmpty()) {
            return OptionScale.of(SHAPE, args, MeasurementLevel.ORDINAL, numbered);
        }
        Require.that(
                times.size() == labels.size(),
                () -> "There must be one number of times for each of the " + labels.size() + " answers, not "
                        + times.size() + ".");
        Require.that(!args.has(Options.REVERSED.name()), "Counted times cannot be reversed.");
        Require.that(rises(times), () -> "The times " + times + " must rise.");
        List<Option> counted = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            counted.add(new Option(i + 1.0, times.get(i), labels.get(i)));
        }
        return OptionScale.of(SHAPE, args, MeasurementLevel.RATIO, counted);
    }

    private static boolean rises(List<Double> times) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i) <= times.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;

/**
 * How far one agrees, or any other labels from low to high (Likert 1932). An order without distances, unless the study says
 * that it takes the distances as equal.
 */
final class Likert {
    static final Shape<OptionScale> SHAPE = Shape.of(
                    "likert",
                    "How far one agrees, or any other labels from low to high.",
                    Likert::of,
                    Param.optional("labels", Kind.list(Kind.labels()), "the answers, from low to high")
                            .or("five of agreement"),
                    Param.optional("from", Kind.number(-100, 100), "number of the lowest answer")
                            .or("1"),
                    Options.REVERSED,
                    Param.optional(
                                    "level",
                                    Kind.choice("ordinal", "interval"),
                                    "interval where distances count as equal")
                            .or("ordinal"))
            .inline()
            .and(AbsenceWords.PARAMS);

    private static final List<Labels> AGREEMENT = List.of(
            Options.label("strongly disagree", "helemaal niet eens", "pas du tout d'accord"),
            Options.label("disagree", "niet eens", "pas d'accord"),
            Options.label("neither agree nor disagree", "niet eens en niet oneens", "ni d'accord ni pas d'accord"),
            Options.label("agree", "eens", "d'accord"),
            Options.label("strongly agree", "helemaal eens", "tout à fait d'accord"));

    private Likert() {}

    private static OptionScale of(Args args) {
        MeasurementLevel level = MeasurementLevel.of(args.text("level", "ordinal"));
        List<Labels> labels = Options.labels(args, "labels", AGREEMENT);
        return OptionScale.of(SHAPE, args, level, Options.numbered(labels, args.number("from", 1), args));
    }
}

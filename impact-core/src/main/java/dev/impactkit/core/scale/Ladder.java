// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;

/**
 * A ladder one stands on: named rungs from the lowest, numbered from 1; or without names the self-anchoring ladder of Cantril
 * (The Pattern of Human Concerns, 1965), 0 to 10 from the worst possible life to the best. An order.
 */
final class Ladder {
    static final Shape<OptionScale> SHAPE = Shape.of(
                    "ladder",
                    "A ladder one stands on, by its rungs, or Cantril's from 0 to 10.",
                    Ladder::of,
                    Param.optional("rungs", Kind.list(Kind.labels()), "the rungs, from the lowest; numbered from 1")
                            .or("0 to 10"),
                    Param.optional("lowest", Kind.labels(), "what 0 is called").or("the worst possible life"),
                    Param.optional("highest", Kind.labels(), "what 10 is called")
                            .or("the best possible life"))
            .inline()
            .and(AbsenceWords.PARAMS);

    private static final int POINTS = 11;
    private static final Labels WORST =
            Options.label("the worst possible life", "het slechtst mogelijke leven", "la pire vie possible");
    private static final Labels BEST =
            Options.label("the best possible life", "het best mogelijke leven", "la meilleure vie possible");

    private Ladder() {}

    private static OptionScale of(Args args) {
        List<Labels> rungs = args.list("rungs", Labels.class);
        List<Option> options = rungs.isEmpty()
                ? Options.numbered(Satisfaction.ends(args, WORST, BEST, POINTS), 0, args)
                : Options.numbered(rungs, 1, args);
        return OptionScale.of(SHAPE, args, MeasurementLevel.ORDINAL, options);
    }
}

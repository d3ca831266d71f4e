// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;

/** Yes is 1 and no is 0, so that the mean is the share of yes. Two answers have an order, and no more than that. */
final class YesNo {
    static final Shape<OptionScale> SHAPE = Shape.of(
                    "yes-no",
                    "Yes or no: 1 or 0.",
                    YesNo::of,
                    Param.optional("yes", Kind.labels(), "what is printed for yes")
                            .or("yes"),
                    Param.optional("no", Kind.labels(), "what is printed for no")
                            .or("no"),
                    Options.REVERSED)
            .and(AbsenceWords.PARAMS);

    private static final Labels YES = Options.label("yes", "ja", "oui");
    private static final Labels NO = Options.label("no", "nee", "non");

    private YesNo() {}

    private static OptionScale of(Args args) {
        List<Option> lowFirst =
                Options.numbered(List.of(or(args.labels("no"), NO), or(args.labels("yes"), YES)), 0, args);
        return OptionScale.of(SHAPE, args, MeasurementLevel.ORDINAL, List.of(lowFirst.get(1), lowFirst.get(0)));
    }

    private static Labels or(Labels given, Labels usual) {
        return given.isEmpty() ? usual : given;
    }
}

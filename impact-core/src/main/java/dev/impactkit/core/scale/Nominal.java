// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;

/** One of a few names without order, numbered from 1 in the order written. */
final class Nominal {
    static final Shape<OptionScale> SHAPE = Shape.of(
                    "nominal",
                    "One of a few names without order.",
                    Nominal::of,
                    Param.required("options", Kind.list(Kind.labels()), "the names"))
            .inline()
            .and(AbsenceWords.PARAMS);

    private Nominal() {}

    private static OptionScale of(Args args) {
        return OptionScale.of(
                SHAPE, args, MeasurementLevel.NOMINAL, Options.numbered(args.list("options", Labels.class), 1, args));
    }
}

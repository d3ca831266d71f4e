// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Satisfaction from 0 to 10, only the ends named: asked of life as a whole it is the question of the Office for National
 * Statistics, "Overall, how satisfied are you with your life nowadays?". Its points count as equal distances, which
 * {@link Wellby} needs.
 */
final class Satisfaction {
    static final Shape<OptionScale> SHAPE = Shape.of(
                    "satisfaction",
                    "Satisfaction from 0 to 10, such as with life as a whole.",
                    Satisfaction::of,
                    Param.optional("lowest", Kind.labels(), "what 0 is called").or("not at all satisfied"),
                    Param.optional("highest", Kind.labels(), "what 10 is called")
                            .or("completely satisfied"))
            .and(AbsenceWords.PARAMS);

    private static final int POINTS = 11;
    private static final Labels NOT =
            Options.label("not at all satisfied", "helemaal niet tevreden", "pas du tout satisfait");
    private static final Labels FULLY =
            Options.label("completely satisfied", "helemaal tevreden", "tout à fait satisfait");

    private Satisfaction() {}

    private static OptionScale of(Args args) {
        return OptionScale.of(
                SHAPE, args, MeasurementLevel.INTERVAL, Options.numbered(ends(args, NOT, FULLY, POINTS), 0, args));
    }

    /** Labels of which only the first and the last are said. */
    static List<Labels> ends(Args args, Labels lowest, Labels highest, int points) {
        List<Labels> labels = new ArrayList<>(Collections.nCopies(points, Labels.NONE));
        labels.set(0, args.has("lowest") ? args.labels("lowest") : lowest);
        labels.set(points - 1, args.has("highest") ? args.labels("highest") : highest);
        return labels;
    }
}

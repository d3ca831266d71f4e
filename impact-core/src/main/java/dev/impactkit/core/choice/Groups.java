// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Require;
import dev.impactkit.core.plan.Plan;
import java.util.Arrays;
import java.util.List;

/** Groups of amounts by their paths. */
final class Groups {
    static final String NONE = "nothing depends on it";

    private Groups() {}

    /** The uncertain amounts among some slots; those that are certain or reach nothing are left out. */
    static List<Integer> of(Plan plan, Points points, String... paths) {
        for (String path : paths) {
            Require.that(plan.slot(path).isPresent(), () -> "The plan has no slot " + path + ".");
        }
        return Arrays.stream(paths)
                .map(points.paths()::indexOf)
                .filter(amount -> amount >= 0)
                .distinct()
                .sorted()
                .toList();
    }

    static String leftOut(Points points) {
        return points.without() == 0
                ? ""
                : " Left out: " + points.without() + " draws in which a figure has no meaning.";
    }
}

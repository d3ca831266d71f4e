// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Paths;
import dev.impactkit.core.engine.Bounds;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Found;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may stand at all where a study holds an amount, such as 0 to 1 for a share. */
final class Allowed {
    private Allowed() {}

    /** By path, for the amounts a plan asks its inputs for. */
    static Map<String, Bounds> in(SroiStudy study, Plan plan) {
        Map<String, Bounds> allowed = new LinkedHashMap<>();
        for (Found found : Found.in("", SroiStudy.SHAPE, study)) {
            Bounds bounds = new Bounds(found.kind().low(), found.kind().high());
            allowed.put(found.path(), bounds);
            if (found.amount() instanceof Amount.ByYear byYear) {
                byYear.years().keySet().forEach(year -> allowed.put(Paths.join(found.path(), "" + year), bounds));
            }
        }
        allowed.keySet().removeIf(path -> plan.slot(path).isEmpty());
        return allowed;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Param;
import dev.impactkit.core.plan.Counted;
import java.util.List;

/**
 * A quantity as it would have been, had it gone with our people as with another group: the counterfactual of a
 * {@link NetEffect}, drawn with it.
 *
 * @param quantity how the quantity is counted
 * @param against id of the other group
 */
public record Otherwise(PerPerson quantity, String against) implements Measure {

    @Override
    public Checked<Counted> count(Collected data, String path) {
        return data.of(quantity, path).then(ours -> ours.against(against, path).map(ours::counterfactual));
    }

    @Override
    public String key() {
        return "otherwise";
    }

    /** {@return none: nobody writes it, it follows from a quantity and its comparison} */
    @Override
    public List<Param> params() {
        return List.of();
    }

    @Override
    public Args args() {
        return quantity.args().with("against", against);
    }
}

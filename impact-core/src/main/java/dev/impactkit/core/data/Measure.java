// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.plan.Counted;
import dev.impactkit.core.plan.Measurement;

/** A way to count in data: an entry of the room {@link Measures}. */
public interface Measure extends Measurement {

    /**
     * {@return what is counted, in the data and in every replicate of them; or what stands in the way}
     *
     * @param data what there is
     * @param path of the amount, for problems
     */
    Checked<Counted> count(Collected data, String path);

    /**
     * {@return the same, what is left open taken from how the quantity of the same outcome is counted}
     *
     * @param quantity how the quantity is counted
     * @param against id of the group the quantity is compared with; empty where it is not
     */
    default Measure beside(PerPerson quantity, String against) {
        return this;
    }
}

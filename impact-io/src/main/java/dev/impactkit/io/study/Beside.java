// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Problem;
import dev.impactkit.sroi.SroiStudy;
import java.util.List;

/** What stands beside a study and is read with it, such as tables of data. */
@FunctionalInterface
public interface Beside {

    /** Nothing. */
    Beside NOTHING = (study, problems) -> study;

    /**
     * {@return the study with it}
     *
     * @param study as it is written
     * @param problems takes what is found; those without a source are about the study itself
     */
    SroiStudy add(SroiStudy study, List<Problem> problems);
}

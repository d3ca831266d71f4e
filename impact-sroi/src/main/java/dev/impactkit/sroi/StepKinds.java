// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.sroi.step.Correction;
import dev.impactkit.sroi.step.Factor;
import dev.impactkit.sroi.step.Profile;
import dev.impactkit.sroi.step.Reduction;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of an outcome by what they do, each kind in the order written: sorted once, and read at every compile.
 *
 * @param reductions take shares away
 * @param factors scale what is left
 * @param corrections answer doubt with caution
 * @param profiles spread it over years
 */
record StepKinds(
        List<Reduction> reductions, List<Factor> factors, List<Correction> corrections, List<Profile> profiles) {

    static StepKinds of(List<ValuationStep> steps) {
        StepKinds kinds = new StepKinds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        steps.forEach(kinds::sort);
        return kinds;
    }

    private void sort(ValuationStep step) {
        if (step instanceof Reduction reduction) {
            reductions.add(reduction);
        }
        if (step instanceof Factor factor) {
            factors.add(factor);
        }
        if (step instanceof Correction correction) {
            corrections.add(correction);
        }
        if (step instanceof Profile profile) {
            profiles.add(profile);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Problem;
import dev.impactkit.core.model.ChainReview;
import dev.impactkit.core.model.DataReview;
import dev.impactkit.core.model.EvidenceReview;
import dev.impactkit.core.model.IndicatorReview;
import dev.impactkit.core.model.Mode;
import dev.impactkit.core.plan.Found;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be said of a study before it is calculated. */
final class StudyCheck {
    private StudyCheck() {}

    static List<Problem> of(SroiStudy study, List<Found> amounts) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(IdCheck.of(study));
        amounts.forEach(found -> found.outOfBounds().ifPresent(problems::add));
        study.outcomes().forEach(row -> problems.addAll(RowCheck.of(study, row)));
        problems.addAll(MoneyCheck.of(study));
        problems.addAll(ChainReview.of(study.impact()));
        problems.addAll(EvidenceReview.of(study.impact()));
        problems.addAll(IndicatorReview.of(study.impact()));
        problems.addAll(DataReview.of(study.impact()));
        problems.addAll(DoubleCountCheck.of(study));
        if (study.impact().mode() == Mode.EVALUATION) {
            amounts.forEach(found -> ChainReview.untraced(Mode.EVALUATION, found.path(), found.amount(), found.item())
                    .ifPresent(problems::add));
        }
        return problems;
    }
}

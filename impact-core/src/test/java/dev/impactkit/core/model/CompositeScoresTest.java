// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Origin;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.statistics.CronbachAlpha;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositeScoresTest {
    private static final double NONE = Double.NaN;

    @Test
    void aCompositeIsAColumnLikeAnyOther() {
        ImpactStudy study = ImpactStudy.of(Args.of("study", "Two items")
                .with(
                        "composites",
                        List.of(Composite.mean("wellbeing", "calm", "rested").atLeast(1))));
        Dataset data = Dataset.of("survey", Origin.CODE, 3)
                .with("calm", "t0", Answers.of(2, 4, NONE))
                .with("rested", "t0", Answers.of(5, NONE, NONE));
        Dataset scored = CompositeScores.in(study, data);
        Answers wellbeing = scored.answers("wellbeing", "t0").orElseThrow();
        assertEquals(3.5, wellbeing.at(0));
        assertEquals(4, wellbeing.at(1));
        assertTrue(Double.isNaN(wellbeing.at(2)));
        assertEquals(data.answers("calm", "t0"), scored.answers("calm", "t0"));
    }

    /** Three items of loneliness: two where lower is better, one asked the other way round. */
    @Test
    void whereLessOfEachItemIsBetterLessOfTheScoreIs() {
        Indicator alone = Indicator.of("alone", "Alone").lowerIsBetter();
        Indicator shut = Indicator.of("shut-out", "Shut out").lowerIsBetter();
        Indicator friends = Indicator.of("friends", "Friends");
        assertTrue(isLowerBetter(Composite.sum("score", "alone", "shut-out"), alone, shut));
        assertTrue(isLowerBetter(
                Composite.sum("score", "alone", "shut-out", "friends").reversing("friends"), alone, shut, friends));
        assertFalse(isLowerBetter(Composite.sum("score", "alone", "friends").reversing("alone"), alone, friends));
        assertFalse(isLowerBetter(Composite.sum("score", "friends").reversing("friends"), friends));
        assertEquals(
                List.of("composite.both-ways"),
                IndicatorReview.of(study(Composite.sum("score", "alone", "friends"), alone, friends)).stream()
                        .map(Problem::code)
                        .filter(code -> code.startsWith("composite"))
                        .toList());
    }

    private static boolean isLowerBetter(Composite score, Indicator... items) {
        return study(score, items).collected().lowerIsBetter().test("score");
    }

    private static ImpactStudy study(Composite score, Indicator... items) {
        return ImpactStudy.of(
                Args.of("study", "x").with("indicators", List.of(items)).with("composites", List.of(score)));
    }

    /** The items of {@code CronbachAlphaTest}, whose alpha is R's, the third asked the other way round on 1 to 5. */
    @Test
    void itemsThatAreTurnedGoTogetherOnceTheyAreTurned() {
        Dataset data = Dataset.of("survey", Origin.CODE, 9)
                .with("a", "t0", Answers.of(3, 4, 3, 5, 2, 4, 4, 5, 1))
                .with("b", "t0", Answers.of(2, 4, 3, 4, 1, 5, 3, 5, NONE))
                .with("c", "t0", Answers.of(3, 1, 4, 1, 4, 3, 2, 2, 5));
        Composite composite = Composite.mean("all", "a", "b", "c").reversing("c");
        CronbachAlpha alpha = CompositeScores.alpha(composite, data, "t0");
        assertEquals(0.87973640856672153, alpha.alpha(), 1e-14);
        assertEquals(8, alpha.respondents());
        assertEquals(0, CompositeScores.alpha(composite, data, "t1").respondents());
    }
}

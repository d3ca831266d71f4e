// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Surveys of one amount against closed forms. Another amount adds noise with a known mean, so that nothing is enumerated
 * and curves are fitted to draws.
 */
class SurveyTest {
    private static final double EXACT = 1e-5;
    private static final Expr NOISE = Expr.draw("noise", Estimates.normal(0, 300));

    /** Expected: the sum over k of the beta-binomial chance of k times max(0, 1000 (a + k) / (a + b + n) - 350), by lgamma. */
    @ParameterizedTest
    @CsvSource({
        "1, 5.844155844155809",
        "10, 20.17346399911415",
        "50, 31.003693560284916",
        "200, 35.5629272724458",
        "1000, 37.1381587925007"
    })
    void yesOrNoAboutACountedShare(int people, double expected) {
        ValueOfInformation value = value(Estimates.kOfN(7, 20), 1000, -350);
        assertEquals(expected, value.of(Survey.yesNo("x", people)).value(), EXACT * expected);
    }

    /** A share with most of its weight near 0: Beta(1/2, 19/2), 1000 p - 100; expected as above. */
    @ParameterizedTest
    @CsvSource({"1, 1.8181818181818166", "10, 6.681327690366135", "50, 10.146384579141227", "200, 11.343829515101563"})
    void yesOrNoAboutARareThing(int people, double expected) {
        ValueOfInformation value = value(Estimates.beta(0.5, 9.5), 1000, -100);
        assertEquals(expected, value.of(Survey.yesNo("x", people)).value(), 1e-4 * expected);
    }

    /** Unit normal loss with the standard deviation of the posterior mean, 36 / sqrt(36 + 400 / n), of 100 x - 300. */
    @ParameterizedTest
    @CsvSource({"1, 10.492604202378068", "10, 83.69519175251588", "100, 140.9568788742597", "1000, 151.29449513131385"})
    void anAverageOfANormalAmount(int people, double expected) {
        ValueOfInformation value = value(Estimates.normal(5, 6), 100, -300);
        assertEquals(expected, value.of(Survey.average("x", people, 20)).value(), EXACT * expected);
    }

    @Test
    void moreAnswersAreWorthMoreAndNeverMoreThanCertainty() {
        ValueOfInformation value = value(Estimates.pert(0.1, 0.3, 0.9), 1000, -380);
        double last = 0;
        for (int people : List.of(1, 3, 10, 30, 100, 300, 1000)) {
            double now = value.of(Survey.yesNo("x", people)).raw();
            assertTrue(now > last, people + " people: " + now + " after " + last);
            last = now;
        }
        assertTrue(last < value.of("x").raw());
        assertEquals(value.of("x").raw(), last, 0.05 * last);
    }

    @Test
    void aSurveyFinerThanAnyStepIsWorthCertainty() {
        ValueOfInformation value = value(Estimates.uniform(0, 2), 100, -110);
        assertEquals(
                value.of("x").raw(),
                value.of(Survey.average("x", 1_000_000, 0.001)).raw(),
                1e-3 * value.of("x").raw());
        ValueOfInformation few = value(Estimates.discrete(List.of(0.0, 5.0), List.of(1.0, 1.0)), 100, -200);
        assertEquals(
                few.of("x").raw(),
                few.of(Survey.average("x", 1_000_000, 0.001)).raw(),
                1e-9 * few.of("x").raw());
    }

    @Test
    void aTestThatAlwaysShowsTheSameIsWorthNothing() {
        ValueOfInformation value = value(Estimates.discrete(List.of(0.0, 5.0), List.of(1.0, 1.0)), 100, -200);
        Survey blind = Survey.signs("x", Map.of(0.0, List.of(0.5, 0.5), 5.0, List.of(0.5, 0.5)));
        assertEquals(0, value.of(blind).raw(), 1e-9);
        Survey sure = Survey.signs("x", Map.of(0.0, List.of(1.0, 0.0), 5.0, List.of(0.0, 1.0)));
        assertEquals(value.of("x").raw(), value.of(sure).raw(), 1e-9);
    }

    @Test
    void aSurveyMustSuitItsAmount() {
        ValueOfInformation value = value(Estimates.normal(5, 6), 100, -300);
        assertThrows(IllegalArgumentException.class, () -> value.of(Survey.yesNo("x", 10)));
        assertThrows(IllegalArgumentException.class, () -> value.of(Survey.yesNo("nothing", 10)));
        Survey signs = Survey.signs("x", Map.of(1.0, List.of(1.0)));
        assertThrows(IllegalArgumentException.class, () -> value.of(signs));
        assertThrows(IllegalArgumentException.class, () -> Survey.yesNo("x", 0));
        assertThrows(IllegalArgumentException.class, () -> Survey.yesNo("x", 10_001));
        assertThrows(IllegalArgumentException.class, () -> Survey.average("x", 10, 0));
        assertThrows(IllegalArgumentException.class, () -> Survey.average("x", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Survey.signs("x", Map.of(1.0, List.of(0.5, 0.6))));
        assertThrows(IllegalArgumentException.class, () -> Survey.signs("x", Map.of()));
    }

    @Test
    void aSurveySaysWhatItIs() {
        assertEquals("x, yes or no from 1,000", Survey.yesNo("x", 1000).toString());
        assertEquals(
                "x, average of 20 with sd 1.5", Survey.average("x", 20, 1.5).toString());
        assertEquals(
                "x, a test with 2 signs",
                Survey.signs("x", Map.of(1.0, List.of(0.5, 0.5))).toString());
    }

    private static ValueOfInformation value(Estimate x, double slope, double level) {
        Expr benefit = Expr.constant(slope)
                .times(Expr.draw("x", x))
                .plus(Expr.constant(level))
                .plus(NOISE);
        Plan plan = Plan.of(Map.of("benefit", benefit)).orThrow();
        return ValueOfInformation.of(plan, Decision.toGo("benefit", "", 1), Draws.of(4000));
    }
}

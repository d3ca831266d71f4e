// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why amounts cannot go together as stated. */
class Dependence_ProblemsTest {
    private static final Map<String, Estimate> ABC = Drawn.continuous("alpha", "beta", "gamma");

    private static Problem told(Map<String, Estimate> estimates, Correlation... links) {
        return Drawn.problem(Dependence.of(estimates, List.of(links)));
    }

    @Test
    void anUnknownPathComesWithTheNearest() {
        Problem problem = told(ABC, Correlation.of("alpha", "betta", 0.4));
        assertEquals("correlation.unknown-path", problem.code());
        assertEquals("Maybe beta.", problem.hint());
        assertEquals("alpha~betta", problem.where().path());
    }

    @Test
    void aProblemStandsAtTheGroupItComesFrom() {
        Problem problem = Drawn.problem(Dependence.of(
                ABC, JudgedTogether.of("guesses", "alpha", "betta", "gamma").links()));
        assertEquals("guesses", problem.where().path());
    }

    @Test
    void aFixedAmountGoesTogetherWithNothing() {
        Map<String, Estimate> estimates = new LinkedHashMap<>(ABC);
        estimates.put("beta", Estimates.fixed(3));
        assertEquals(
                "correlation.fixed",
                told(estimates, Correlation.of("alpha", "beta", 0.4)).code());
    }

    @Test
    void anAmountThatTakesStepsIsToldOnceWithItsKind() {
        Map<String, Estimate> estimates = new LinkedHashMap<>(ABC);
        estimates.put("beta", Estimates.discrete(List.of(1.0, 2.0), List.of(1.0, 1.0)));
        Problem problem = told(estimates, Correlation.of("alpha", "beta", 0.4), Correlation.of("gamma", "beta", 0.4));
        assertEquals("correlation.steps", problem.code());
        assertTrue(problem.message().contains("beta (discrete)"), problem.message());
        estimates.put("beta", Estimates.empirical(1, 2, 4));
        assertEquals(
                "correlation.steps",
                told(estimates, Correlation.of("alpha", "beta", 0.4)).code());
    }

    @Test
    void aUsersOwnEstimateThatTakesStepsIsFoundByItsSteps() {
        Map<String, Estimate> estimates = new LinkedHashMap<>(ABC);
        estimates.put("beta", new Dice());
        Problem problem = told(estimates, Correlation.of("alpha", "beta", 0.4));
        assertTrue(problem.message().contains("beta (dice)"), problem.message());
    }

    /** What one die shows. */
    private record Dice() implements Estimate {
        @Override
        public String key() {
            return "dice";
        }

        @Override
        public double best() {
            return 3.5;
        }

        @Override
        public double mean() {
            return 3.5;
        }

        @Override
        public double sd() {
            return Math.sqrt(35.0 / 12);
        }

        @Override
        public double quantile(double p) {
            return Math.max(1, Math.ceil(6 * p));
        }

        @Override
        public double cdf(double x) {
            return Math.max(0, Math.min(6, Math.floor(x))) / 6;
        }

        @Override
        public double low() {
            return 1;
        }

        @Override
        public double high() {
            return 6;
        }

        @Override
        public Args args() {
            return Args.NONE;
        }
    }

    @Test
    void everyEstimateOfTheCatalogueThatHasADensityIsLetThrough() {
        List<Estimate> all = List.of(
                Estimates.uniform(1, 2),
                Estimates.triangular(0, 1, 2),
                Estimates.pert(0, 1, 2),
                Estimates.normal(0, 1),
                Estimates.lognormalInterval(1, 9),
                Estimates.beta(2, 5),
                Estimates.gamma(2, 3),
                Estimates.kOfN(3, 10));
        for (Estimate estimate : all) {
            Map<String, Estimate> estimates = new LinkedHashMap<>(ABC);
            estimates.put("beta", estimate);
            assertTrue(
                    Dependence.of(estimates, List.of(Correlation.of("alpha", "beta", 0.4)))
                            .ok(),
                    estimate.toString());
        }
    }

    @Test
    void onePairCannotBeStatedInTwoWays() {
        Problem problem = told(ABC, Correlation.of("alpha", "beta", 0.4), Correlation.of("beta", "alpha", 0.5));
        assertEquals("correlation.stated-twice", problem.code());
        assertEquals("The rank correlation of alpha and beta is stated as 0.4 and as 0.5.", problem.message());
    }

    /** By hand: with r = 2 sin(pi 0.9 / 6) = 0.908 twice, the third must be at least 2 r^2 - 1 = 0.65. */
    @Test
    void whatIsLeftOpenBetweenTwoCloseFriendsIsNamed() {
        Problem problem = told(ABC, Correlation.of("alpha", "beta", 0.9), Correlation.of("beta", "gamma", 0.9));
        assertEquals("correlation.impossible", problem.code());
        assertEquals(
                "No amounts can go together like this: alpha and beta 0.9, alpha and gamma 0 (not stated), beta and"
                        + " gamma 0.9.",
                problem.message());
    }

    @Test
    void onlyThePairsThatDoNotFitAreNamed() {
        List<Correlation> links = new ArrayList<>(
                JudgedTogether.of("guesses", "a", "b", "c", "d", "e", "f").links());
        links.add(Correlation.of("f", "g", 0.95));
        links.add(Correlation.of("e", "g", -0.95));
        Problem problem = Drawn.problem(Dependence.of(Drawn.continuous("a", "b", "c", "d", "e", "f", "g"), links));
        assertEquals(
                "No amounts can go together like this: e and f 0.5, e and g -0.95, f and g 0.95.", problem.message());
    }

    private static final Pattern OFFERED = Pattern.compile("(\\w+) and (\\w+) (-?[0-9.]+[0-9])");

    @Test
    void whatIsOfferedInsteadCanHoldAsPrinted() {
        assertOfferHolds(
                Drawn.continuous("alpha", "beta", "gamma"),
                List.of(Correlation.of("alpha", "beta", 0.9), Correlation.of("beta", "gamma", 0.9)));
        assertOfferHolds(
                Drawn.continuous("a", "b", "c"),
                List.of(
                        Correlation.of("a", "b", -0.9),
                        Correlation.of("b", "c", -0.9),
                        Correlation.of("a", "c", -0.9)));
    }

    private static void assertOfferHolds(Map<String, Estimate> estimates, List<Correlation> links) {
        Problem problem = Drawn.problem(Dependence.of(estimates, links));
        Map<Pair, Correlation> better = new LinkedHashMap<>();
        links.forEach(link -> better.put(link.pair(), link));
        Matcher offered = OFFERED.matcher(problem.hint());
        while (offered.find()) {
            Correlation offer =
                    Correlation.of(offered.group(1), offered.group(2), Double.parseDouble(offered.group(3)));
            better.put(offer.pair(), offer);
        }
        assertFalse(better.values().containsAll(links), problem.hint());
        assertTrue(Dependence.of(estimates, List.copyOf(better.values())).ok(), problem.text());
    }

    @Test
    void aHundredMayGoTogetherAndNotOneMore() {
        String[] paths = IntStream.range(0, 101).mapToObj(i -> "p" + i).toArray(String[]::new);
        List<Correlation> links = IntStream.range(0, 100)
                .mapToObj(i -> Correlation.of(paths[i], paths[i + 1], 0.3))
                .toList();
        assertTrue(Dependence.of(Drawn.continuous(paths), links.subList(0, 99)).ok());
        assertEquals(
                "correlation.too-many",
                Drawn.problem(Dependence.of(Drawn.continuous(paths), links)).code());
    }
}

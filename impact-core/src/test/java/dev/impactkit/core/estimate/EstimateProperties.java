// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for any parameters. */
class EstimateProperties {

    @Property(tries = 400, seed = "20261123")
    void theProbabilityOfAQuantileIsItsOwn(
            @ForAll("continuous") Estimate estimate, @ForAll @DoubleRange(min = -27, max = 27) double logit) {
        new Inverse(estimate).assertExact(1 / (1 + StrictMath.exp(-logit)));
    }

    @Property(tries = 200, seed = "20261123")
    void aQuantileIsTheFirstStepThatReachesTheProbability(
            @ForAll("stairs") Estimate estimate, @ForAll @DoubleRange(min = 0, minIncluded = false, max = 1) double p) {
        new Inverse(estimate).assertFirstStep(p);
    }

    @Property(tries = 200, seed = "20261123")
    void theQuantileOfAStepIsTheValueItself(@ForAll("data") List<Double> data) {
        Discrete estimate = Estimates.empirical(data);
        data.forEach(x -> assertEquals(x, estimate.quantile(estimate.cdf(x)), 0));
    }

    @Property(tries = 400, seed = "20261123")
    void meanAndBestLieWithinTheSupport(@ForAll("any") Estimate estimate) {
        for (double x : new double[] {estimate.best(), estimate.mean()}) {
            assertTrue(estimate.low() <= x && x <= estimate.high(), estimate + ": " + x);
        }
        assertTrue(estimate.sd() >= 0 && Double.isFinite(estimate.sd()));
    }

    @Property(tries = 400, seed = "20261123")
    void theShapeMakesTheSameValueFromItsArguments(@ForAll("any") Estimate estimate) {
        assertEquals(
                estimate,
                Estimates.standard().shape(estimate.key()).orElseThrow().make(estimate.args()));
    }

    @Property(tries = 200, seed = "20261123")
    void quantilesNeverFall(
            @ForAll("any") Estimate estimate,
            @ForAll @DoubleRange(min = 0, max = 1) double p,
            @ForAll @DoubleRange(min = 0, max = 1) double q) {
        assertTrue(estimate.quantile(Math.min(p, q)) <= estimate.quantile(Math.max(p, q)));
    }

    @Provide
    Arbitrary<Estimate> any() {
        return Arbitraries.oneOf(continuous(), stairs());
    }

    @Provide
    Arbitrary<List<Double>> data() {
        return Arbitraries.doubles()
                .between(-1000, 1000)
                .list()
                .ofMinSize(2)
                .ofMaxSize(200)
                .filter(list -> list.stream().distinct().count() > 1);
    }

    @Provide
    Arbitrary<Estimate> stairs() {
        Arbitrary<Estimate> weighed = data().flatMap(values -> Arbitraries.doubles()
                .between(0.01, 10)
                .list()
                .ofSize(values.size())
                .map(weights -> Estimates.discrete(values, weights)));
        return Arbitraries.oneOf(weighed, data().map(Estimates::empirical));
    }

    @Provide
    Arbitrary<Estimate> continuous() {
        Arbitrary<Double> start = Arbitraries.doubles().between(-1000, 1000);
        Arbitrary<Double> width = Arbitraries.doubles().between(0.01, 500);
        Arbitrary<Double> ratio = Arbitraries.doubles().between(0.05, 20);
        Arbitrary<Double> size = Arbitraries.doubles().between(0.3, 500);
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        Arbitrary<Estimate> uniform = Combinators.combine(start, width).as((a, w) -> Estimates.uniform(a, a + w));
        Arbitrary<Estimate> triangular = Combinators.combine(start, width, share)
                .as((a, w, m) -> Estimates.triangular(a, Math.min(a + w, a + m * w), a + w));
        Arbitrary<Estimate> pert = Combinators.combine(start, width, share, ratio)
                .as((a, w, m, shape) -> Estimates.pert(a, Math.min(a + w, a + m * w), a + w, shape));
        Arbitrary<Estimate> normal = Combinators.combine(start, width).as(Estimates::normal);
        Arbitrary<Estimate> cut = Combinators.combine(start, width, share, ratio)
                .as((m, s, from, w) ->
                        Estimates.normal(m, s, m + (from - 0.5) * 8 * s, m + ((from - 0.5) * 8 + w) * s));
        Arbitrary<Estimate> lognormal =
                Combinators.combine(width, ratio).as((m, r) -> Estimates.lognormal(m, m * (1 + r)));
        Arbitrary<Estimate> interval =
                Combinators.combine(width, ratio).as((m, r) -> Estimates.lognormalInterval(m, m * (1 + r)));
        Arbitrary<Estimate> gamma = Combinators.combine(width, ratio).as((m, r) -> Estimates.gamma(m, m / (1 + r)));
        Arbitrary<Estimate> beta = Combinators.combine(size, size).as(Estimates::beta);
        Arbitrary<Estimate> counted = Combinators.combine(
                        Arbitraries.longs().between(0, 5000),
                        Arbitraries.longs().between(1, 5000))
                .as((k, more) -> Estimates.kOfN(k, k + more));
        return Arbitraries.oneOf(
                List.of(uniform, triangular, pert, normal, cut, lognormal, interval, gamma, beta, counted));
    }
}

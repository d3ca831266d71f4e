// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousUniformSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/** W1, 50 outcomes over 10 years, as one would write it over commons-rng: a sampler each, one draw after the other. */
final class CommonsMap {
    private static final int OUTCOMES = 50;
    private static final int YEARS = 10;

    private final UniformRandomProvider random;
    private final ContinuousSampler rate;
    private final ContinuousSampler grant;
    private final ContinuousSampler gifts;
    private final Row[] rows;

    /** One outcome: a sampler for each of its amounts, and how many years it lasts. */
    private record Row(
            ContinuousSampler quantity,
            ContinuousSampler value,
            ContinuousSampler deadweight,
            ContinuousSampler displacement,
            ContinuousSampler attribution,
            ContinuousSampler dropOff,
            int years) {

        double present(double discount) {
            double worth = quantity.sample()
                    * value.sample()
                    * (1 - deadweight.sample())
                    * (1 - displacement.sample())
                    * (1 - attribution.sample());
            double kept = 1 - dropOff.sample();
            double factor = discount;
            double sum = 0;
            for (int year = 0; year < years; year++) {
                sum += worth * factor;
                worth *= kept;
                factor *= discount;
            }
            return sum;
        }
    }

    CommonsMap(long seed) {
        random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        rate = ContinuousUniformSampler.of(random, 0.02, 0.05);
        grant = triangular(60_000.0 * OUTCOMES, 100_000.0 * OUTCOMES, 150_000.0 * OUTCOMES);
        gifts = triangular(16_000.0 * OUTCOMES, 20_000.0 * OUTCOMES, 26_000.0 * OUTCOMES);
        rows = IntStream.range(0, OUTCOMES).mapToObj(this::row).toArray(Row[]::new);
    }

    double[] ratios(int draws) {
        double[] ratios = new double[draws];
        for (int i = 0; i < draws; i++) {
            double discount = 1 / (1 + rate.sample());
            double present = 0;
            for (Row row : rows) {
                present += row.present(discount);
            }
            ratios[i] = present / (grant.sample() + gifts.sample());
        }
        return ratios;
    }

    private Row row(int i) {
        double value = 200 + 53 * (i % 11);
        return new Row(
                LogNormalSampler.of(
                        ZigguratSampler.NormalizedGaussian.of(random),
                        StrictMath.log(100 + 37 * (i % 7)),
                        0.25 + 0.02 * (i % 5)),
                pert(value * (0.4 + 0.05 * (i % 3)), value, value * (1.6 + 0.1 * (i % 4))),
                triangular(0.05, 0.15 + 0.01 * (i % 10), 0.45),
                ContinuousUniformSampler.of(random, 0, 0.10 + 0.01 * (i % 5)),
                triangular(0.10, 0.25 + 0.01 * (i % 10), 0.60),
                pert(0.05, 0.15 + 0.02 * (i % 6), 0.50),
                YEARS - i % (YEARS - 2));
    }

    private ContinuousSampler triangular(double low, double mode, double high) {
        return TriangularDistribution.of(low, mode, high).createSampler(random)::sample;
    }

    private ContinuousSampler pert(double low, double mode, double high) {
        double width = high - low;
        ContinuousSampler beta =
                ChengBetaSampler.of(random, 1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width);
        return () -> low + width * beta.sample();
    }
}

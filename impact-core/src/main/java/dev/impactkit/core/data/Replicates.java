// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Dependence;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Sampler;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data set as it might have been: in each replicate every respondent, or everybody of a cluster, has a weight of his own,
 * drawn from the exponential distribution (the Bayesian bootstrap; Rubin 1981, The Annals of Statistics 9, 130-134).
 *
 * <p>Whatever is measured in one data set uses the same weights, so that its doubts go together. Weights are keyed by the id
 * of the data set and the place of the respondent; the seed of a simulation only chooses among the replicates.
 */
final class Replicates {
    /** A power of two: the chance of each is then exact. */
    static final int COUNT = 4096;

    private final Dataset data;

    Replicates(Dataset data) {
        this.data = data;
    }

    /**
     * Means of scores.
     *
     * @param of in each replicate
     * @param variance of the scores in each replicate
     */
    record Means(Series of, Series variance) {}

    /**
     * The mean score in each replicate. A share gets half a person more on either side, drawn likewise: k of n without
     * clusters is then Beta(k + 1/2, n - k + 1/2), and 8 of 8 has a spread.
     *
     * @param scores one a respondent, not a number where there is none
     * @param prior path of the draws of the two half persons of a share; empty for other means
     */
    Means means(double[] scores, String prior) {
        double[] weight = new double[COUNT];
        double[] sum = new double[COUNT];
        double[] squares = new double[COUNT];
        double[] all = new double[COUNT];
        Sampler weights = sampler(data.id() + ".weights", Estimates.gamma(1, 1), (long) units() * COUNT);
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                weights.fill(0, (long) unit(i) * COUNT, weight, COUNT);
                add(scores[i], weight, sum, squares, all);
            }
        }
        if (!prior.isEmpty()) {
            halves(prior, sum, squares, all);
        }
        double[] variance = new double[COUNT];
        for (int r = 0; r < COUNT; r++) {
            sum[r] /= all[r];
            variance[r] = Math.max(0, squares[r] / all[r] - sum[r] * sum[r]);
        }
        return new Means(Series.of(sum), Series.of(variance));
    }

    private static void add(double score, double[] weight, double[] sum, double[] squares, double[] all) {
        for (int r = 0; r < COUNT; r++) {
            double part = weight[r] * score;
            sum[r] += part;
            squares[r] += part * score;
            all[r] += weight[r];
        }
    }

    /** Half a person each way: half the square of a standard normal number has the gamma distribution of shape 1/2. */
    private static void halves(String path, double[] sum, double[] squares, double[] all) {
        double[] yes = normal(path + ".yes");
        double[] no = normal(path + ".no");
        for (int r = 0; r < COUNT; r++) {
            double weight = yes[r] * yes[r] / 2;
            sum[r] += weight;
            squares[r] += weight;
            all[r] += weight + no[r] * no[r] / 2;
        }
    }

    /** Standard normal numbers, one a replicate. */
    static double[] normal(String path) {
        return drawn(path, Estimates.normal(0, 1));
    }

    /** Draws of an estimate, one a replicate. */
    static double[] drawn(String path, Estimate estimate) {
        double[] drawn = new double[COUNT];
        sampler(path, estimate, COUNT).fill(0, 0, drawn, COUNT);
        return drawn;
    }

    private static Sampler sampler(String path, Estimate estimate, long count) {
        Map<String, Estimate> one = new LinkedHashMap<>();
        one.put(path, estimate);
        return Sampler.of(one, Dependence.NONE, Draws.of(count));
    }

    private int units() {
        return data.size()
                + data.label(Dataset.CLUSTER)
                        .map(Labelled::words)
                        .orElse(List.of())
                        .size();
    }

    /** Who is weighed together: himself, or behind all respondents his cluster. */
    private int unit(int respondent) {
        int cluster = data.label(Dataset.CLUSTER)
                .map(clusters -> clusters.which(respondent))
                .orElse(-1);
        return cluster < 0 ? respondent : data.size() + cluster;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Holds cdf and quantile of an estimate against each other. */
record Inverse(Estimate estimate) {

    /** The relative error promised where a double can say it. */
    private static final double PROMISE = 1e-9;

    /** F(Q(p)) = p, but for the steps of p near 1, the steps of x, and what a cut takes from a normal estimate. */
    void assertExact(double p) {
        double x = estimate.quantile(p);
        double grain = estimate.cdf(x + 2 * ulp(x)) - estimate.cdf(x - 2 * ulp(x));
        boolean cut =
                estimate instanceof Normal normal && normal.args().values().size() > 2;
        double allowed = PROMISE * Math.min(p, 1 - p) + 2 * Math.ulp(1.0) + grain + (cut ? 1e-14 : 0);
        if (p < 0.5 && !cut) {
            allowed = PROMISE * p + grain;
        }
        double error = Math.abs(estimate.cdf(x) - p);
        assertTrue(error <= allowed, "p " + p + ", x " + x + ", error " + error + ", allowed " + allowed);
    }

    /** The first value at which F reaches p: F(Q(p)) >= p, and less than p before. */
    void assertFirstStep(double p) {
        double x = estimate.quantile(p);
        assertTrue(estimate.cdf(x) >= p, "p " + p + ", x " + x);
        assertTrue(estimate.cdf(Math.nextDown(x)) < p, "p " + p + ", x " + x);
    }

    /** A stretched estimate computes x as an end plus a way, so its grain is that of the larger end. */
    private double ulp(double x) {
        double end = Double.isInfinite(estimate.low()) ? 0 : Math.abs(estimate.low());
        double other = Double.isInfinite(estimate.high()) ? 0 : Math.abs(estimate.high());
        return Math.ulp(end == 0 ? Math.abs(x) : Math.max(Math.abs(x), Math.max(end, other)));
    }
}

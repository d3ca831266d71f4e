// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Sobol;
import dev.impactkit.core.engine.Sobol.Index;
import dev.impactkit.core.engine.Sobol.Share;
import dev.impactkit.sroi.SroiPlan;
import org.junit.jupiter.api.Test;

/**
 * The ratio is a sum of independent outcomes over a constant, so that the first-order and the total index of each are its
 * share of the variance. Expected: variances of lognormal, PERT, triangle and uniform in closed form, that of the drop-offs
 * by quadrature, in Python with SciPy.
 */
class W4Test {
    private static final double VARIANCE = 0.0022340620468889938;

    private static final double[] SHARES = {
        0.0027091019, 0.0050628212, 0.0016999004, 0.00042062765, 0.0076799358, 0.011664449, 0.064820882, 0.0041134655,
        0.0039344868, 0.00098261581, 0.024677859, 0.0043932807, 0.02809702, 0.021678933, 0.00037003072, 5.3182271e-05,
        0.0060999067, 0.024243648, 0.11838674, 0.092183004, 0.025387671, 0.00023609387, 0.00041939582, 0.00027108327,
        0.04114687, 0.027399353, 0.0071814668, 0.0011301908, 0.0017727772, 0.0031249254, 0.032044609, 0.035735576,
        0.022226754, 0.00027483112, 0.0058129166, 0.0013715324, 0.0091142613, 0.0093610173, 0.0024233601, 0.00043320082,
        0.030152516, 0.11373061, 0.032420846, 0.040823833, 0.00052829955, 8.4686391e-05, 0.0028726903, 0.0011945068,
        0.12230563, 0.0057466089
    };

    private final Sobol sobol = SroiPlan.compile(W4.STANDARD.study()).orThrow().sobol("ratio", Draws.of(1 << 14));

    @Test
    void indicesAreTheSharesOfTheVariance() {
        assertEquals(SHARES.length, sobol.indices().size());
        assertEquals(VARIANCE, sobol.variance(), 0.005 * VARIANCE);
        for (Index index : sobol.indices()) {
            double share = share(index);
            assertEquals(share, index.first().value(), 0.003, index.name());
            assertEquals(share, index.total().orElseThrow().value(), 0.03 * share, index.name());
        }
    }

    /** 100 indices: two standard errors hold at least 90. */
    @Test
    void theirErrorsCoverTheTruth() {
        long covered = sobol.indices().stream()
                .mapToLong(index -> isCovered(share(index), index.first())
                        + isCovered(share(index), index.total().orElseThrow()))
                .sum();
        assertTrue(covered >= 90, covered + " of 100");
    }

    private static int isCovered(double truth, Share share) {
        return Math.abs(share.value() - truth) <= 2 * share.error() ? 1 : 0;
    }

    private static double share(Index index) {
        return SHARES[Integer.parseInt(index.name().replaceAll("outcome-(\\d+)\\..*", "$1"))];
    }
}

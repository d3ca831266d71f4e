// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Estimate;

/** Any continuous estimate, by its own quantile and distribution function. */
record TabledCurve(Estimate estimate) implements Curve {
    @Override
    public double low() {
        return estimate.low();
    }

    @Override
    public double high() {
        return estimate.high();
    }

    @Override
    public Values at(Nodes nodes) {
        Values values = new Values(nodes.size());
        for (int j = 0; j < nodes.size(); j++) {
            double x = estimate.quantile(nodes.below[j]);
            values.x[j] = x;
            values.fromLow[j] = x - low();
            values.toHigh[j] = high() - x;
        }
        return values;
    }

    @Override
    public double below(double distance) {
        return estimate.cdf(Double.isFinite(low()) ? low() + distance : distance);
    }

    @Override
    public double above(double distance) {
        return 1 - estimate.cdf(Double.isFinite(high()) ? high() - distance : -distance);
    }

    @Override
    public double slack() {
        return 1e-14;
    }
}

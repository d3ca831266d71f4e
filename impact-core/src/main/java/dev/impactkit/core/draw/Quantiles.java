// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Law;
import java.util.Optional;

/** Which loop draws an estimate. */
final class Quantiles {
    private Quantiles() {}

    static Quantile of(Estimate estimate) {
        Law law = estimate.law();
        if (law instanceof Law.Point point) {
            return new Point(point.value());
        }
        if (law instanceof Law.Straight straight) {
            return Straight.of(straight);
        }
        if (law instanceof Law.Triangle triangle) {
            return Triangle.isLopsided(triangle) ? new Wedge(triangle) : Triangle.of(triangle);
        }
        if (law instanceof Law.Steps steps) {
            return new Staircase(steps);
        }
        if (law instanceof Law.Bell bell) {
            return Shaped.bell(bell.mu(), bell.sigma());
        }
        if (law instanceof Law.LogBell log) {
            Optional<Quantile> shaped =
                    Shaped.logBell(log.mu(), log.sigma(), 7, 11, 15).map(fit -> fit);
            return shaped.orElseGet(() -> new Powered(Shaped.bell(log.mu(), log.sigma())));
        }
        return shaped(curve(law, estimate), estimate);
    }

    private static Curve curve(Law law, Estimate estimate) {
        if (law instanceof Law.CutBell cut) {
            return new CutBellCurve(cut);
        }
        if (law instanceof Law.Waiting gamma
                && gamma.shape() >= GammaCurve.SMALLEST
                && gamma.shape() <= GammaCurve.LARGEST) {
            return new GammaCurve(gamma);
        }
        return law instanceof Law.Stretched beta && isWithin(beta.alpha()) && isWithin(beta.beta())
                ? new BetaCurve(beta)
                : new TabledCurve(estimate);
    }

    private static boolean isWithin(double parameter) {
        return parameter >= BetaCurve.SMALLEST && parameter <= BetaCurve.LARGEST;
    }

    /** The fastest loop that is close enough. */
    private static Quantile shaped(Curve curve, Estimate estimate) {
        Optional<Quantile> shaped = Shaped.fit(curve, 11, 15).map(fit -> fit);
        Optional<Quantile> either =
                shaped.isPresent() ? shaped : Octaves.fit(curve).map(fit -> fit);
        return either.orElseGet(() -> new Direct(estimate));
    }
}

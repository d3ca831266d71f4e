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
            return Triangle.of(triangle);
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
        if (law instanceof Law.Stretched stretched && isWithin(stretched.alpha()) && isWithin(stretched.beta())) {
            Optional<Quantile> shaped =
                    Shaped.fit(new BetaCurve(stretched), 11, 15).map(fit -> fit);
            return shaped.orElseGet(() -> tabled(estimate));
        }
        Optional<Quantile> shaped =
                Shaped.fit(new TabledCurve(estimate), 11, 15).map(fit -> fit);
        return shaped.orElseGet(() -> tabled(estimate));
    }

    private static boolean isWithin(double parameter) {
        return parameter >= BetaCurve.SMALLEST && parameter <= BetaCurve.LARGEST;
    }

    private static Quantile tabled(Estimate estimate) {
        Optional<Quantile> octaves = Octaves.fit(estimate).map(fit -> fit);
        return octaves.orElseGet(() -> new Direct(estimate));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;

/**
 * Who changed more than an unreliable scale shows by itself: \( RCI = (x_2 - x_1) / (SEM \sqrt 2) \) with \( SEM = s \sqrt{1 -
 * r} \), beyond 1.96 on either side (Jacobson and Truax, Journal of Consulting and Clinical Psychology 59, 1991).
 *
 * @param sem standard error of measurement; NaN where the spread is not known, and then nobody is counted
 * @param indices one a respondent, in the direction of the answers; infinite for any change on a perfect scale
 * @param improved those beyond 1.96 towards what is better
 * @param same those within
 * @param worse those beyond on the other side
 */
public record ReliableChange(double sem, Series indices, Proportion improved, Proportion same, Proportion worse) {
    private static final double BEYOND = 1.96;

    static ReliableChange of(Series changes, Direction direction, double reliability, double sd) {
        Require.between("reliability", reliability, 0, 1);
        Require.that(!(sd < 0), () -> "The standard deviation (" + Numerals.exact(sd) + ") must not be below 0.");
        double sem = sd * Math.sqrt(1 - reliability);
        double[] indices = changes.stream()
                .map(change -> change == 0 ? 0 * sem : change / (sem * Math.sqrt(2)))
                .toArray();
        Series all = Series.of(indices);
        int n = Double.isNaN(sem) ? 0 : indices.length;
        int better = beyond(all, direction, 1);
        int worse = beyond(all, direction, -1);
        return new ReliableChange(
                sem, all, Proportion.of(better, n), Proportion.of(n - better - worse, n), Proportion.of(worse, n));
    }

    private static int beyond(Series indices, Direction direction, int side) {
        return (int) indices.stream()
                .filter(index -> side * direction.towardsBetter(index) > BEYOND)
                .count();
    }

    @Override
    public String toString() {
        return "Reliably improved " + improved + "; within the error of the scale " + same + "; reliably worse "
                + worse;
    }
}

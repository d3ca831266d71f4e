// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What theory demands, on random models: \( 0 \le EVPPI \le EVPI \), a larger group is worth no less, a survey no more than
 * certainty. The seeds are fixed: of so many comparisons within 3 standard errors chance alone would fail one now and then.
 */
class InequalitiesProperties {
    private static final int DRAWS = 4000;
    private static final NormalDistribution BELL = NormalDistribution.of(0, 1);

    /** Sums of normal amounts: every group has the unit normal loss of its standard deviation. */
    @Property(tries = 12, seed = "3")
    void linearModelsMeetTheirClosedForms(@ForAll Random random) {
        int count = 2 + random.nextInt(4);
        double[] sds = random.doubles(count, 0.2, 3).toArray();
        double mean = 4 * random.nextDouble() - 2;
        List<Expr> terms = new ArrayList<>(List.of(Expr.constant(mean)));
        for (int i = 0; i < count; i++) {
            Expr x = Expr.draw("x" + i, Estimates.normal(10 * i, 2));
            terms.add(x.minus(Expr.constant(10 * i)).times(Expr.constant(sds[i] / 2)));
        }
        ValueOfInformation value = value(Expr.sum(terms), random.nextLong());
        for (int size = 1; size <= count; size++) {
            String[] group = IntStream.range(0, size).mapToObj(i -> "x" + i).toArray(String[]::new);
            double sd = Math.sqrt(
                    IntStream.range(0, size).mapToDouble(i -> sds[i] * sds[i]).sum());
            Gain gain = value.of(group);
            assertEquals(loss(mean, sd), gain.raw(), 4 * gain.error() + 1e-5 * sd, String.join(", ", group));
        }
        inOrder(value, count);
    }

    /** Products of skewed amounts with kinks, for which there is no closed form. */
    @Property(tries = 12, seed = "4")
    void bentModelsKeepTheOrder(@ForAll Random random) {
        int count = 2 + random.nextInt(3);
        Expr product = Expr.ONE;
        for (int i = 0; i < count; i++) {
            Expr x = Expr.draw("x" + i, Estimates.lognormalMeanSd(1, 0.2 + random.nextDouble()));
            product = product.times(i % 2 == 0 ? x : Expr.min(x, Expr.constant(1.5)));
        }
        inOrder(value(product.minus(Expr.constant(0.5 + random.nextDouble())), random.nextLong()), count);
    }

    private static void inOrder(ValueOfInformation value, int count) {
        Gain smaller = new Gain("nothing", 0, 0, 0, "");
        for (int size = 1; size <= count; size++) {
            Gain larger =
                    value.of(IntStream.range(0, size).mapToObj(i -> "x" + i).toArray(String[]::new));
            below(smaller, larger);
            below(value.of("x" + (size - 1)), larger);
            below(larger, value.perfect());
            smaller = larger;
        }
        for (Gain gain : value.amounts()) {
            assertTrue(gain.raw() >= -1e-9, gain::toString);
            Gain survey = value.of(Survey.average(gain.of(), 5, 2));
            assertTrue(survey.raw() >= -1e-9 && survey.raw() <= gain.raw() + 1e-9, survey + " of " + gain);
            assertTrue(gain.value() <= value.perfect().value(), gain::toString);
        }
    }

    private static void below(Gain smaller, Gain larger) {
        double error = Math.hypot(smaller.error(), larger.error());
        assertTrue(smaller.raw() <= larger.raw() + 3 * error + 1e-9, smaller + " and " + larger);
    }

    private static double loss(double mean, double sd) {
        double z = Math.abs(mean) / sd;
        return sd * BELL.density(z) - Math.abs(mean) * BELL.survivalProbability(z);
    }

    private static ValueOfInformation value(Expr benefit, long seed) {
        Plan plan = Plan.of(Map.of("benefit", benefit)).orThrow();
        return ValueOfInformation.of(
                plan, Decision.toGo("benefit", "", 1), Draws.of(DRAWS).seed(seed));
    }
}

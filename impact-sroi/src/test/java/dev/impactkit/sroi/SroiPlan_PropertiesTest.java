// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.calculate;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.optimismBias;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for every study. */
class SroiPlan_PropertiesTest {

    @Provide
    Arbitrary<SroiStudy> studies() {
        return RandomStudies.studies();
    }

    private static SroiStudy each(SroiStudy study, UnaryOperator<ValuedOutcome> change) {
        return study.withOutcomes(study.outcomes().stream().map(change).toArray(ValuedOutcome[]::new));
    }

    /** The sum of all outcomes without their signs: what rounding errors are measured by. */
    private static double size(SroiResult result) {
        return result.byOutcome().lines().stream()
                .mapToDouble(line -> Math.abs(line.value()))
                .sum();
    }

    private static void same(double expected, double actual, double size) {
        assertEquals(expected, actual, 1e-12 * size);
    }

    @Property(tries = 80)
    void theOrderOfSharesOfWhatRemainsChangesNothing(@ForAll("studies") SroiStudy study, @ForAll long seed) {
        SroiStudy shuffled = each(study, row -> {
            List<ValuationStep> steps = new ArrayList<>(row.steps());
            Collections.shuffle(steps, new Random(seed));
            return ValuedOutcome.SHAPE.make(row.args().replace("step", steps));
        });
        SroiResult result = calculate(study);
        same(result.pv().orElseThrow(), calculate(shuffled).pv().orElseThrow(), size(result));
    }

    @Property(tries = 80)
    void theRatioDoesNotDependOnTheUnitOfMoney(
            @ForAll("studies") SroiStudy study, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        SroiStudy scaled = each(study, row -> {
                    Proxy value = row.values().get(0);
                    double price = calculate(study).value(row.id() + ".value").orElseThrow();
                    return ValuedOutcome.SHAPE.make(row.args()
                            .replace("values", List.of(Inputted.with(value, "value", Amount.of(price * factor)))));
                })
                .withInputs(study.inputs().stream()
                        .map(input -> scaled(input, factor))
                        .toArray(Investment[]::new));
        SroiResult result = calculate(study);
        double invested = result.investment().orElseThrow();
        same(result.ratio().orElseThrow(), calculate(scaled).ratio().orElseThrow(), 1 + size(result) / invested);
        same(
                factor * result.npv().orElseThrow(),
                calculate(scaled).npv().orElseThrow(),
                factor * (size(result) + invested));
    }

    private static Investment scaled(Investment input, double factor) {
        double amount = input.amount().isPresent()
                ? best(input.amount().get())
                : best(input.hours().orElseThrow()) * best(input.hourlyValue().orElseThrow());
        return Investment.cash(input.id(), input.from(), amount * factor).of(input.kind());
    }

    private static double best(Amount amount) {
        return ((Amount.Given) amount).estimate().best();
    }

    @Property(tries = 80)
    void aWaterfallEndsAtThePresentValue(@ForAll("studies") SroiStudy study) {
        SroiResult result = calculate(study);
        for (Breakdown.Line outcome : result.byOutcome().lines()) {
            List<Waterfall.Line> lines = result.waterfall(outcome.id()).lines();
            assertEquals(outcome.value(), lines.get(lines.size() - 1).after());
            // The first line states the gross value; the others change it.
            double sum = lines.get(0).after()
                    + lines.stream().mapToDouble(Waterfall.Line::change).sum();
            double size = lines.stream()
                    .mapToDouble(line -> Math.abs(line.after()))
                    .max()
                    .orElse(0);
            same(outcome.value(), sum, 10 * size);
        }
    }

    @Property(tries = 80)
    void everyBreakdownAddsUpToThePresentValue(@ForAll("studies") SroiStudy study) {
        SroiResult result = calculate(study);
        double pv = result.pv().orElseThrow();
        double size = size(result);
        same(pv, result.byOutcome().sum(), size);
        same(pv, result.byStakeholder().sum(), size);
        same(pv, result.byMethod().sum(), size);
        same(pv, result.byYearDiscounted().sum(), size);
        same(pv, result.byActivity().sum(), size);
        same(pv, result.headlines().sum(), size);
        // Transfers stand on both accounts, at most 1000 on each, and cancel.
        same(pv, result.byAccount().sum(), size + 2000);
    }

    @Property(tries = 80)
    void cautionNeverRaisesTheNetValue(
            @ForAll("studies") SroiStudy study, @ForAll @DoubleRange(min = 0, max = 1) double bias) {
        SroiResult result = calculate(study);
        SroiStudy rows = each(study, row -> row.less(optimismBias(bias)));
        SroiStudy all = rows.withInputs(study.inputs().stream()
                .map(input -> input.with(optimismBias(bias)))
                .toArray(Investment[]::new));
        double slack = 1e-12 * (size(result) + result.investment().orElseThrow());
        double careful = calculate(rows).npv().orElseThrow();
        assertTrue(careful <= result.npv().orElseThrow() + slack);
        assertTrue(calculate(all).npv().orElseThrow() <= careful + slack);
    }

    @Property(tries = 50)
    void whatWouldHaveHappenedAnywayIsWorthNothing(@ForAll("studies") SroiStudy study) {
        SroiResult result = calculate(each(study, row -> row.less(deadweight(1))));
        assertEquals(0, Math.abs(result.pv().orElseThrow()));
        assertEquals(0, Math.abs(result.byYear().sum()));
    }

    @Property(tries = 80)
    void aStudyComesBackFromWhatItWrites(@ForAll("studies") SroiStudy study) {
        SroiStudy again = SroiStudy.SHAPE.make(study.args());
        assertEquals(study, again);
        assertEquals(study.args().toString(), again.args().toString());
        assertEquals(
                Studies.compile(study).plan().fingerprint(),
                Studies.compile(again).plan().fingerprint());
    }
}

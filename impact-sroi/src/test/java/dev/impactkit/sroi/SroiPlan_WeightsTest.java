// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.price;
import static dev.impactkit.sroi.Studies.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Distributional weights: a second account beside the first, (median / income) ^ elasticity. */
class SroiPlan_WeightsTest {

    private static final Convention WEIGHTED =
            Presets.convention("undiscounted").with("median-income", Amount.of(30_000));

    private static SroiStudy study(ValuedOutcome... rows) {
        return Studies.of(rows)
                .withStakeholders(
                        Stakeholder.SHAPE.make(Args.of("id", "trainees").with("income", Amount.of(15_000))),
                        Stakeholder.of("charity", "Charity"),
                        Stakeholder.SHAPE.make(Args.of("id", "city")
                                .with("income", Amount.of(15_000))
                                .with("budget", "public")));
    }

    @Test
    void halfTheMedianWeighsTwoToTheElasticity() {
        SroiResult result = Studies.calculate(study(row()).under(WEIGHTED));
        // Python 3: 1000 * 2 ** 1.3
        assertEquals(2462.288826689833, result.weighted().orElseThrow(), 1e-9);
        assertEquals(1000, result.pv().orElseThrow());
        assertEquals(1, result.ratio().orElseThrow());
    }

    @Test
    void theElasticityIsAChoice() {
        SroiResult result = Studies.calculate(study(row()).under(WEIGHTED.with("income-elasticity", 1.0)));
        assertEquals(2000, result.weighted().orElseThrow(), 1e-9);
    }

    @Test
    void publicBudgetsAndWellbeingAreNotWeighted() {
        ValuedOutcome saving = ValuedOutcome.named("saving")
                .of("trainees")
                .quantity(10)
                .valuedAt(price(10).perYear().accruingTo("city"));
        ValuedOutcome happier = ValuedOutcome.named("happier")
                .of("trainees")
                .quantity(10)
                .valuedAt(price(20).perYear().foundBy(Proxy.WELLBEING));
        SroiResult result = Studies.calculate(study(saving, happier).under(WEIGHTED));
        assertEquals(300, result.weighted().orElseThrow());
    }

    @Test
    void whoseIncomeIsNotStatedWeighsOneWithAWarning() {
        ValuedOutcome row = row().of("charity");
        SroiStudy study = study(row).under(WEIGHTED);
        assertEquals(1000, Studies.calculate(study).weighted().orElseThrow());
        assertEquals(
                List.of("charity"),
                Studies.problems(study, "weight.no-income").stream()
                        .map(problem -> problem.where().path())
                        .toList());
    }

    @Test
    void weightsAreOffUnlessAskedFor() {
        assertEquals(OptionalDouble.empty(), Studies.calculate(study(row())).weighted());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static dev.impactkit.sroi.Proxy.price;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Life satisfaction 0.2 points higher for two years, one person, one point a year worth 13,000 pounds (10,000 to 16,000) at
 * prices of 2019: 2,600 a year, as Jacobs reports the Green Book guidance of July 2021; not discounted there.
 */
class WellbyTest {

    @ParameterizedTest
    @CsvSource({"10000, 2000, 4000", "13000, 2600, 5200", "16000, 3200, 6400"})
    void aYearAndTheTotalFollowTheValueOfAPoint(double wellby, double yearly, double total) {
        SroiPlan plan = SroiPlan.compile(SroiStudy.named("Wellbeing")
                        .in("GBP")
                        .atPricesOf(2019)
                        .under("undiscounted")
                        .withStakeholders(Stakeholder.of("person", "Person"))
                        .withInputs(Investment.cash("grant", "person", 1))
                        .withOutcomes(ValuedOutcome.named("satisfaction")
                                .of("person")
                                .quantity(0.2)
                                .valuedAt(price(Amount.of(Estimates.triangular(10_000, 13_000, 16_000)))
                                        .perYear()
                                        .foundBy(Proxy.WELLBEING))
                                .lastingYears(2)))
                .orThrow();
        Inputs inputs = Inputs.best(plan.plan())
                .with(plan.plan().slot("satisfaction.value").orElseThrow().index(), wellby);
        var result = plan.calculate(inputs);
        assertEquals(yearly, result.value("satisfaction.line.net-first-year").orElseThrow(), 0.5);
        assertEquals(total, result.pv().orElseThrow(), 0.5);
        if (wellby == 13_000) {
            assertEquals(result.pv(), plan.calculate().pv());
        }
    }
}

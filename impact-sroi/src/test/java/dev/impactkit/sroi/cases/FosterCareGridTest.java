// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Nielsen and Roman (Ecotone Analytics) for Alia, The Unseen Costs of Foster Care, January 2019, attachment A p. 22: the
 * ratio of harms to system cost under simultaneous changes of both, 11 x 11 cells, printed to two decimals.
 *
 * <p>The component tables cannot be read; any base ratio from -3.64038 to -3.64 gives every cell, and -3.64 is printed. All
 * outcomes are harms, so the ratio itself is negative.
 */
class FosterCareGridTest {
    private static final SroiPlan PLAN = SroiPlan.compile(SroiStudy.named("Foster care")
                    .in("USD")
                    .under("undiscounted")
                    .withStakeholders(Stakeholder.of("society", "Society"), Stakeholder.of("system", "System"))
                    .withInputs(Investment.cash("cost", "system", 1))
                    .withOutcomes(ValuedOutcome.named("harm")
                            .of("society")
                            .quantity(3.6402)
                            .asNegative()
                            .valuedAt(Proxy.price(Amount.of(1)).perYear())))
            .orThrow();

    private static double ratio(double system, double outcomes) {
        Inputs inputs = Inputs.best(PLAN.plan())
                .with(slot("cost.amount"), 1 + system)
                .with(slot("harm.quantity"), 3.6402 * (1 + outcomes));
        return PLAN.calculate(inputs).ratio().orElseThrow();
    }

    private static int slot(String path) {
        return PLAN.plan().slot(path).orElseThrow().index();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "foster-care-grid.csv", numLinesToSkip = 4)
    void everyCellAgreesToThePrintedDecimals(double system, double outcomes, double expected) {
        assertEquals(expected, ratio(system, outcomes), 0.005);
    }

    @Test
    void harmsMovedToTheDenominatorLeaveNothingAbove() {
        SroiStudy study = PLAN.study();
        SroiStudy moved = study.under(study.convention().with("negatives", "denominator"));
        assertEquals(0, SroiPlan.compile(moved).orThrow().calculate().ratio().orElseThrow());
        assertTrue(PLAN.calculate().npv().orElseThrow() < 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.core.estimate.Estimates.triangular;
import static dev.impactkit.core.estimate.Estimates.uniform;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Sobol;
import dev.impactkit.core.engine.Sobol.Index;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

class SroiPlan_SobolTest {
    private static final Draws DRAWS = Draws.of(2048);
    private static final SroiPlan PLAN = SroiPlan.compile(study()).orThrow();

    @Test
    void eachUncertainAmountHasAnIndex() {
        assertEquals(
                List.of("calls.deadweight", "calls.quantity", "grant.amount", "work.deadweight", "work.value"),
                names(PLAN.sobol("ratio", DRAWS)));
    }

    @Test
    void amountsAreGroupedByItem() {
        assertEquals(List.of("calls", "grant", "work"), names(PLAN.sobol("ratio", DRAWS, Grouping.ITEM)));
    }

    @Test
    void amountsAreGroupedByKind() {
        assertEquals(
                List.of("deadweight", "inputs", "quantity", "values"),
                names(PLAN.sobol("ratio", DRAWS, Grouping.KIND)));
    }

    /** NPV is additive over outcomes and inputs: the items have no shares together. */
    @Test
    void itemsOfANetPresentValueDoNothingTogether() {
        Sobol sobol = PLAN.sobol("npv", DRAWS, Grouping.ITEM);
        Sobol.Share left = sobol.interactions().orElseThrow();
        assertEquals(0, left.value(), 3 * left.error());
        for (Index index : sobol.indices()) {
            assertEquals(
                    index.first().value(),
                    index.total().orElseThrow().value(),
                    3 * index.first().error());
        }
    }

    /**
     * Of the net present value 40 q (1 - d) + 100 v (1 - e) - g; variances by hand. q uniform on 100 to 300 and d on 0 to
     * 0.4: E 200 and 0.8, variances 10000/3 and 0.04/3, so of the first term 1600 (10000/3 x 0.64 + 40000 x 0.04/3 +
     * 10000/3 x 0.04/3) = 4,337,777.8. v triangular 50, 80, 110: variance 150, E 80; e uniform on 0 to 0.2: E(1-e) 0.9,
     * variance 0.01/3: 10000 (150 x 0.81 + 6400 x 0.01/3 + 150 x 0.01/3) = 1,433,333.3. g uniform on 9000 to 11000: 1e6/3.
     */
    @Test
    void sharesAreThoseWorkedOutByHand() {
        double calls = 1600 * (1e4 / 3 * 0.64 + 4e4 * 0.04 / 3 + 1e4 / 3 * 0.04 / 3);
        double work = 1e4 * (150 * 0.81 + 6400 * 0.01 / 3 + 150 * 0.01 / 3);
        double whole = calls + work + 1e6 / 3;
        Sobol sobol = PLAN.sobol("npv", Draws.of(1 << 14), Grouping.ITEM);
        assertEquals(whole, sobol.variance(), 0.01 * whole);
        assertEquals(calls / whole, sobol.index("calls").first().value(), 0.01);
        assertEquals(work / whole, sobol.index("work").first().value(), 0.01);
        assertEquals(1e6 / 3 / whole, sobol.index("grant").first().value(), 0.01);
    }

    private static List<String> names(Sobol sobol) {
        return sobol.indices().stream().map(Index::name).sorted().toList();
    }

    private static SroiStudy study() {
        return SroiStudy.named("Helpline")
                .in("EUR")
                .under("value-map")
                .withStakeholders(Stakeholder.of("people", "People"), Stakeholder.of("city", "City"))
                .withActivities(Activity.of("line", "Helpline"))
                .withInputs(Inputted.of("grant", Amount.of(uniform(9000, 11_000))))
                .withOutcomes(
                        ValuedOutcome.named("calls")
                                .of("people")
                                .quantity(uniform(100, 300))
                                .valuedAt(Proxy.price(Amount.of(40)).perYear())
                                .less(deadweight(uniform(0, 0.4))),
                        ValuedOutcome.named("work")
                                .of("people")
                                .quantity(100)
                                .valuedAt(Proxy.price(Amount.of(triangular(50, 80, 110)))
                                        .perYear())
                                .less(deadweight(uniform(0, 0.2))))
                .withChain(Link.of("line", "calls"), Link.of("line", "work"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

class SroiStudy_PurposeTest {
    private static final SroiStudy STUDY = SroiStudy.named("A study")
            .in("EUR")
            .withStakeholders(Stakeholder.of("people", "People"))
            .withInputs(Investment.cash("grant", "people", 100))
            .withOutcomes(ValuedOutcome.named("less alone")
                    .of("people")
                    .quantity(10)
                    .valuedAt(Proxy.price(Amount.of(20)).perYear())
                    .lastingYears(1));

    @Test
    void aStudyReportsUnlessItSaysThatItDecides() {
        assertFalse(STUDY.decides());
        assertTrue(SroiPlan.compile(STUDY).orThrow().decision().isEmpty());
        SroiStudy deciding = STUDY.deciding(1.5);
        assertTrue(deciding.decides());
        assertEquals(1.5, deciding.threshold().orElseThrow());
        assertEquals(deciding, SroiStudy.SHAPE.make(deciding.args()));
        assertTrue(SroiPlan.compile(deciding)
                .orThrow()
                .decision()
                .orElseThrow()
                .toString()
                .contains("1.5"));
    }

    @Test
    void nothingIsDecidedWithoutAValue() {
        SroiStudy plain = SroiStudy.of(STUDY.impact()).deciding(1);
        assertTrue(
                codes(plain).contains("study.nothing-to-decide-by"),
                () -> codes(plain).toString());
    }

    @Test
    void aThresholdAsksForADecision() {
        SroiStudy reporting = SroiStudy.SHAPE.make(STUDY.args().with("threshold", 2.0));
        assertTrue(codes(reporting).contains("study.threshold-without-decision"));
        assertFalse(codes(STUDY).contains("study.threshold-without-decision"));
    }

    private static List<String> codes(SroiStudy study) {
        return study.check().stream().map(Problem::code).toList();
    }
}

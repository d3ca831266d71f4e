// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Numerals;
import dev.impactkit.sroi.SroiResult;
import org.junit.jupiter.api.Test;

/**
 * Option 2 of the New Zealand Treasury's cost benefit analysis tool from its study file: amounts by year, mid-year flows,
 * capital at the start of the year, 8 %. Published figures, to the dollar.
 */
class NzTreasuryFileTest {

    @Test
    void optionTwoAgreesToTheDollar() {
        SroiResult result = StudyFiles.result("nz-treasury-option-2.yaml");
        assertEquals(7_604_631, result.pv().orElseThrow(), 1);
        assertEquals(7_849_716, result.investment().orElseThrow(), 1);
        assertEquals(-245_085, result.npv().orElseThrow(), 1);
        assertEquals("0.97", Numerals.ENGLISH.fixed(result.ratio().orElseThrow(), 2));
    }
}

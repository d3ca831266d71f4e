// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;

/** Replays its folder of inputs; with {@code JAZZER_FUZZ=1} it looks for more. Any text is a formula or one problem. */
@Order(Integer.MAX_VALUE)
class FormulaFuzzTest {

    @FuzzTest
    void anyTextIsAFormulaOrOneProblem(byte[] bytes) {
        Checked<Formula> read = Formula.parse(new String(bytes, StandardCharsets.UTF_8));
        if (!read.ok()) {
            assertEquals(1, read.problems().size());
            Problem problem = read.problems().get(0);
            assertEquals("formula.unreadable", problem.code());
            assertTrue(problem.where().column() >= 1 && problem.text().indexOf('\n') < 0, problem::text);
            return;
        }
        String text = ExprText.of(read.orThrow().expr());
        Checked<Formula> again = Formula.parse(text);
        // Brackets and blanks may make the text longer or deeper than a formula may be; nothing else stops it.
        if (again.ok()) {
            assertEquals(text, ExprText.of(again.orThrow().expr()));
        } else {
            String why = again.problems().get(0).message();
            assertTrue(text.length() > 2_000 || why.contains("brackets or signs deep"), why);
        }
    }
}

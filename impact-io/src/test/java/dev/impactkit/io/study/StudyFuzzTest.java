// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Replays its folders of inputs; with {@code JAZZER_FUZZ=1} it looks for more. Any bytes are read without throwing. */
@Order(Integer.MAX_VALUE)
class StudyFuzzTest {

    @FuzzTest
    void anyBytesAreReadAsYaml(byte[] bytes) {
        isSound("yaml", bytes);
    }

    @FuzzTest
    void anyBytesAreReadAsJson(byte[] bytes) {
        isSound("json", bytes);
    }

    private static void isSound(String key, byte[] bytes) {
        StudyFormat format = StudyFormats.standard().format(key);
        Checked<SroiStudy> read = format.read("x", bytes);
        areTold(read.problems());
        read.value().ifPresent(study -> {
            areTold(SroiPlan.compile(study).problems());
            StudyFormatContract.readsBack(format, study);
        });
    }

    private static void areTold(List<Problem> problems) {
        for (Problem problem : problems) {
            assertTrue(!problem.code().isBlank() && !problem.message().isBlank(), problem::text);
            assertTrue(problem.text().indexOf('\n') < 0, problem::text);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * An embedder: somebody's text comes in, every problem is shown with its line, and nothing throws. The plan of a good
 * study is kept and shared between threads.
 */
public final class Quick5EmbeddingWithProblemsShown {

    /** Made up, with three mistakes an author makes. */
    static final String FAULTY = """
            impactkit: 1
            study: Repair café
            currency: EUR
            stakeholders:
              - {id: visitors, name: Visitors}
            inputs:
              - {id: rent, amount: 4000}
            outcomes:
              - id: repaired
                for: visitor
                quantity: 320
                values: [{proxy: New toaster not bought, value: 25}]
                deadweight: 30
            """;

    /** The same, mended: the stakeholder that exists, a value with its time basis, a percentage. */
    static final String GOOD = FAULTY.replace("for: visitor\n", "for: visitors\n")
            .replace("value: 25}", "value: 25, per: event}")
            .replace("deadweight: 30\n", "deadweight: 30%\n");

    private Quick5EmbeddingWithProblemsShown() {}

    /** Read and compile are one road: each adds its problems, and the first error ends it. */
    static Checked<SroiPlan> plan(String name, String text) {
        Checked<SroiStudy> read =
                StudyFormats.standard().format("yaml").read(name, text.getBytes(StandardCharsets.UTF_8));
        return read.then(SroiPlan::compile);
    }

    /**
     * Prints the problems of a faulty text, falls back to the good one, and calculates on several threads.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Checked<SroiPlan> tried = plan("from-the-web-form.yaml", FAULTY);
        tried.problems().stream().filter(Problem::isError).forEach(problem -> System.out.println(problem.text()));

        SroiPlan shared = tried.value()
                .orElseGet(() -> plan("kept-from-yesterday.yaml", GOOD).orThrow());
        List<OptionalDouble> ratios = IntStream.range(0, 8)
                .parallel()
                .mapToObj(call -> shared.calculate())
                .map(SroiResult::ratio)
                .distinct()
                .toList();
        System.out.println("\n" + shared.calculate());
        System.out.println("\nCalculated eight times on several threads; different answers: " + ratios.size());
    }
}

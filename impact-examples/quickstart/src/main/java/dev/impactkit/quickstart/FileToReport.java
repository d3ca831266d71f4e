// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static dev.impactkit.core.estimate.Estimates.pert;
import static dev.impactkit.core.estimate.Estimates.triangular;
import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;

import dev.impactkit.core.Checked;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.io.report.Report;
import dev.impactkit.io.report.ReportFormats;
import dev.impactkit.io.report.SroiReport;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The third quickstart, and the main job of the README: from a study file to a result, and to a report. */
public final class FileToReport {
    private FileToReport() {}

    /**
     * Prints the result, the waterfall of the first outcome, how sure the answer is and what drives it; writes the whole
     * report where a file is named for it.
     *
     * @param args a study file, none for the worked example of the SROI Guide with {@link #doubted doubts}; then a file for the report, ending in
     *     txt, md, csv or json
     * @throws IOException if the report cannot be written
     */
    public static void main(String[] args) throws IOException {
        Checked<SroiStudy> read = args.length > 0 ? StudyFormats.standard().read(Path.of(args[0])) : example();
        if (!read.ok()) {
            read.problems().forEach(problem -> System.out.println(problem.text()));
            return;
        }
        SroiStudy study = args.length > 0 ? read.orThrow() : doubted(read.orThrow());
        SroiPlan plan = SroiPlan.compile(study).orThrow();
        SroiResult result = plan.calculate();
        System.out.println(result);
        System.out.println();
        System.out.println(result.waterfall(study.outcomes().get(0).id()));
        System.out.println();
        System.out.println(HowSure.text(plan));
        System.out.println();
        if (args.length > 1) {
            write(SroiReport.of(plan, read.problems(), Draws.of(10_000)), args[1]);
        }
        System.out.println(read.problems().size() + " warnings and questions; the first: "
                + read.problems().stream()
                        .findFirst()
                        .map(problem -> problem.text())
                        .orElse("none"));
    }

    /**
     * The Guide states no uncertainty and decides nothing: these doubts are made up, and so is the decision whether to go on.
     * The best estimates stay those of the Guide.
     */
    static SroiStudy doubted(SroiStudy study) {
        return study.with(
                        "fewer-falls",
                        row -> row.quantity(triangular(2, 7, 9)).less(deadweight(Amount.of(triangular(0, 0, 0.5)))))
                .with("better-managed-health", row -> row.less(attributionToOthers(Amount.of(pert(0.05, 0.10, 0.30)))))
                .deciding(1);
    }

    private static void write(Report report, String file) throws IOException {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        Files.writeString(Path.of(file), ReportFormats.standard().format(ending).write(report));
        System.out.println("The report stands in " + file + ".");
    }

    private static Checked<SroiStudy> example() throws IOException {
        String name = "wheels-to-meals.yaml";
        try (InputStream in = FileToReport.class.getResourceAsStream(name)) {
            return StudyFormats.standard().format("yaml").read(name, in == null ? new byte[0] : in.readAllBytes());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Checked;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The reports of the studies beside these tests. */
final class Reports {
    static final String WHEELS = "wheels-to-meals";
    static final String REPAIR = "repair-cafe";
    static final String COACHING = "job-coaching";
    static final Draws DRAWS = Draws.of(2_000).seed(42);

    private Reports() {}

    static Report of(String study) {
        return of(StudyFormats.standard().format("yaml").read(study + ".yaml", bytes(study + ".yaml")));
    }

    static Report of(Checked<SroiStudy> read) {
        Checked<SroiPlan> plan = read.then(SroiPlan::compile);
        return SroiReport.of(plan.orThrow(), plan.problems(), DRAWS);
    }

    static Report of(SroiStudy study) {
        return of(Checked.of(study));
    }

    static String write(String study, String format) {
        return ReportFormats.standard().format(format).write(of(study));
    }

    static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Reports.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no resource " + name + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

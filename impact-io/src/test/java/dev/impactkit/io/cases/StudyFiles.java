// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.cases;

import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The study files of this folder, read and calculated. */
final class StudyFiles {
    private StudyFiles() {}

    static SroiResult result(String name) {
        try {
            Path file = Path.of(
                    Objects.requireNonNull(StudyFiles.class.getResource(name)).toURI());
            return SroiPlan.compile(StudyFormats.standard().read(file).orThrow())
                    .orThrow()
                    .calculate();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.io.report.Report;
import dev.impactkit.io.report.ReportFormats;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiStudy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What goes into a file, by its ending. */
final class Saved {
    private Saved() {}

    static String text(Object what, String file) {
        Map<String, Supplier<String>> ways = ways(what);
        Supplier<String> way = ways.get(file.substring(file.lastIndexOf('.') + 1));
        if (way == null) {
            throw new Stopped("This can be saved to a file that ends in " + String.join(", ", ways.keySet())
                    + "; not to " + file + ".");
        }
        return way.get();
    }

    /** How it can be written, by the ending of the file. */
    private static Map<String, Supplier<String>> ways(Object what) {
        Map<String, Supplier<String>> ways = new LinkedHashMap<>();
        if (what instanceof SroiStudy study) {
            StudyFormats.standard()
                    .all()
                    .forEach(format -> format.endings().forEach(ending -> ways.put(ending, () -> format.write(study))));
        }
        if (what instanceof Report report) {
            ReportFormats.standard().all().forEach(format -> ways.put(format.ending(), () -> format.write(report)));
        }
        ways.putIfAbsent("txt", () -> Shown.of(what));
        return ways;
    }
}

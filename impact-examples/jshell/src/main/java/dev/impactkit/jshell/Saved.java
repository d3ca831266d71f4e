// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.io.study.StudyFormat;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes into a file, by its ending. */
final class Saved {
    private Saved() {}

    static String text(Object what, String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        if (ending.equals("txt")) {
            return Shown.of(what);
        }
        List<StudyFormat> formats = StudyFormats.standard().all();
        Optional<StudyFormat> format =
                formats.stream().filter(each -> each.endings().contains(ending)).findFirst();
        if (what instanceof SroiStudy study && format.isPresent()) {
            return format.get().write(study);
        }
        List<String> endings = new ArrayList<>();
        if (what instanceof SroiStudy) {
            formats.forEach(each -> endings.addAll(each.endings()));
        }
        endings.add("txt");
        throw new Stopped(
                "This can be saved to a file that ends in " + String.join(", ", endings) + "; not to " + file + ".");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Position;
import dev.impactkit.io.tree.Reading;
import dev.impactkit.io.tree.Scalar;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a study from a tree, checks it as a whole, and tells every problem at its line. */
final class StudyReader {
    static final String VERSION = "impactkit";
    private static final int NEWEST = 1;

    private StudyReader() {}

    static Checked<SroiStudy> read(Reading tree, Rooms rooms, Beside beside) {
        Notebook notes = new Notebook(tree.source(), tree.problems());
        Optional<SroiStudy> study =
                tree.root().flatMap(root -> read(root, rooms, notes)).map(written -> checked(written, beside, notes));
        List<Problem> problems = notes.problems();
        if (study.isPresent()) {
            return Checked.of(study.get(), problems);
        }
        return Checked.failed(problems);
    }

    /** With what stands beside it, so that amounts measured there can be checked too. */
    private static SroiStudy checked(SroiStudy written, Beside beside, Notebook notes) {
        List<Problem> found = new ArrayList<>();
        SroiStudy study = beside.add(written, found);
        study.impact().answers().forEach(answer -> found.removeIf(answer::closes));
        notes.checked(found);
        // Tables that stand nowhere yet are no fault of the text; compiling says that they are missing.
        notes.checked(SroiPlan.compile(study).problems().stream()
                .filter(problem -> !problem.code().equals("data.not-read"))
                .toList());
        return study;
    }

    private static Optional<SroiStudy> read(Node root, Rooms rooms, Notebook notes) {
        if (root.asFields().isEmpty()) {
            notes.error(
                    "study.not-fields",
                    "",
                    root.position(),
                    "A study file holds fields, and this is " + root.kindWord() + ".",
                    "Begin with impactkit: 1 and study: its name.");
            return Optional.empty();
        }
        Fields fields = root.asFields().get();
        if (!version(fields, notes)) {
            return Optional.empty();
        }
        List<Field> own = fields.fields().stream()
                .filter(field -> !field.name().equals(VERSION))
                .toList();
        Optional<Object> made = new ItemReader(rooms, notes)
                .item(SroiStudy.SHAPE, Fields.at(fields.position(), own), "", fields.position());
        return made.map(SroiStudy.class::cast)
                .map(read -> notes.extras().isEmpty() ? read : read.withExtras(notes.extras()));
    }

    /** A file of a newer version is one problem: nothing else that could be said of it would be sure. */
    private static boolean version(Fields fields, Notebook notes) {
        Optional<Field> field = fields.field(VERSION);
        Position position = field.map(Field::position).orElse(fields.position());
        String text = field.flatMap(f -> f.value().asScalar()).map(Scalar::text).orElse("");
        if (text.equals(Integer.toString(NEWEST))) {
            return true;
        }
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) > NEWEST) {
            notes.error(
                    "study.newer-version",
                    VERSION,
                    position,
                    "The file is of version " + text + ", and this library reads up to " + NEWEST + ".",
                    "Take a newer version of the library.");
            return false;
        }
        notes.error(
                "study.no-version",
                VERSION,
                position,
                field.isEmpty() ? "The file does not say its version." : "There is no file version \"" + text + "\".",
                "Write impactkit: 1 on the first line.");
        return true;
    }
}

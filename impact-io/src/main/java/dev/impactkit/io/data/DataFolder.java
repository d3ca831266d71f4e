// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of a study: a file is found in it or below it, and nowhere else. */
final class DataFolder {
    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The file of that name, unless there is a problem with it, which is noted. */
    Optional<Content> file(String name, String path, List<Problem> problems) {
        Optional<Path> file = inside(name);
        if (file.isEmpty()) {
            problems.add(Problem.error(
                    "data.outside",
                    path,
                    Shown.quoted(name) + " does not lie in the folder of the study.",
                    "Maybe put the table beside the study and write its name only."));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file.get())) {
            problems.add(Problem.error(
                    "data.not-there",
                    path,
                    "There is no file " + Shown.quoted(name) + " in the folder of the study.",
                    "Check its name; capitals count."));
            return Optional.empty();
        }
        return file.map(Content::of);
    }

    private Optional<Path> inside(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            boolean lies = !Path.of(name).isAbsolute() && file.startsWith(folder.normalize());
            // A link may lead elsewhere.
            boolean really = lies && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()));
            return really ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}

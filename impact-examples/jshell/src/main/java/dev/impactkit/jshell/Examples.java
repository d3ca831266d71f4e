// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The studies that come along, each with the tables beside it. */
final class Examples {
    private static final Map<String, List<String>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("wheels-to-meals", List.of());
        List<String> tables = List.of("bevraging.csv", "aanwezigheid.csv");
        TABLES.put("de-schakel/zonder-euro", tables);
        TABLES.put("de-schakel/met-euro", tables);
    }

    private Examples() {}

    /** A study is read from a folder, since its tables stand beside it. */
    static SroiStudy read(String name) {
        if (!TABLES.containsKey(name)) {
            throw new Stopped(
                    "There is no example " + name + "; there are " + String.join(", ", TABLES.keySet()) + ".");
        }
        try {
            Path folder = Files.createTempDirectory("impact-example");
            try {
                String file = copied(name + ".yaml", folder);
                String from = name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "";
                for (String table : TABLES.getOrDefault(name, List.of())) {
                    copied(from + table, folder);
                }
                return Shell.orStop(StudyFormats.standard().read(folder.resolve(file)));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Stopped("The example " + name + " cannot be read: " + e.getMessage());
        }
    }

    private static String copied(String resource, Path folder) throws IOException {
        String file = resource.substring(resource.indexOf('/') + 1);
        try (InputStream in = Shell.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not there");
            }
            Files.copy(in, folder.resolve(file));
        }
        return file;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

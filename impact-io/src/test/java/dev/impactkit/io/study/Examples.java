// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The study files of this repository. */
final class Examples {
    /** The tests of a module run in its folder. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Examples() {}

    /** Every sound study file: those of the examples and those of the tests of this module. */
    static List<Path> studies() {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("impact-examples", "impact-sroi/src", "impact-io/src")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(Examples::isStudy).sorted().forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static boolean isStudy(Path file) {
        String path = file.toString();
        boolean named = path.endsWith(".yaml") && path.contains("/src/") && !path.endsWith("/faults.yaml");
        try {
            return named && Files.readString(file).contains("impactkit: 1\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String resource) {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One data file: a scale as it is written, and what answers to it mean. */
record ScaleCase(String name, Properties file) {

    static List<ScaleCase> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.toString().endsWith(".properties"))
                    .sorted()
                    .map(ScaleCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ScaleCase.class.getResource("likert.1.properties"))
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ScaleCase read(Path path) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScaleCase(path.getFileName().toString(), file);
    }

    String text(String key) {
        return Objects.requireNonNull(file.getProperty(key), () -> name + " has no " + key);
    }

    double number(String key) {
        return Double.parseDouble(text(key));
    }

    Shape<? extends Scale> shape() {
        return Scales.standard().shape(text("key")).orElseThrow();
    }

    Scale scale() {
        return shape().make(args());
    }

    Args args() {
        Args args = Args.NONE;
        for (Param param : shape().params()) {
            String written = file.getProperty("arg." + param.name(), "");
            args = written.isEmpty() ? args : args.with(param.name(), value(param.kind(), written));
        }
        return args;
    }

    private static Object value(Kind kind, String written) {
        return switch (kind.form()) {
            case LIST ->
                Arrays.stream(written.split(" \\| "))
                        .map(item -> value(kind.element(), item))
                        .toList();
            case NUMBER -> Double.valueOf(written);
            case FLAG -> written.equals("yes");
            case LABELS -> labels(written);
            default -> written;
        };
    }

    private static Labels labels(String written) {
        if (!written.contains("=")) {
            return Labels.of(written);
        }
        Labels labels = Labels.NONE;
        for (String one : written.split(",")) {
            labels = labels.with(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return labels;
    }

    /** What is written, and what it means: a value, an absence, words, or none. */
    Map<String, String> replies() {
        Map<String, String> replies = new TreeMap<>();
        for (String key : file.stringPropertyNames()) {
            if (key.startsWith("read.")) {
                String line = file.getProperty(key);
                int arrow = line.lastIndexOf("->");
                replies.put(
                        line.substring(0, arrow).strip(),
                        line.substring(arrow + 2).strip());
            }
        }
        return replies;
    }

    @Override
    public String toString() {
        return name;
    }
}

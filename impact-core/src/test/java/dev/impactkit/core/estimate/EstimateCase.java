// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
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
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Stream;

/** One data file: a parameter set and what others compute for it. */
public record EstimateCase(String name, Properties file) {

    public static List<EstimateCase> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.toString().endsWith(".properties"))
                    .sorted()
                    .map(EstimateCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(EstimateCase.class.getResource("reference.py"))
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EstimateCase read(Path path) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EstimateCase(path.getFileName().toString(), file);
    }

    String key() {
        return text("key");
    }

    Shape<? extends Estimate> shape() {
        return Estimates.standard().shape(key()).orElseThrow();
    }

    public Estimate estimate() {
        return shape().make(args());
    }

    Args args() {
        Args args = Args.NONE;
        for (Param param : shape().params()) {
            String written = file.getProperty("arg." + param.name(), "");
            if (!written.isEmpty()) {
                boolean list = param.kind().form() == Kind.Form.LIST;
                args = args.with(
                        param.name(),
                        list
                                ? Arrays.stream(numbers("arg." + param.name()))
                                        .boxed()
                                        .toList()
                                : (Object) Double.valueOf(written));
            }
        }
        return args;
    }

    /** Whether the distribution has steps, so that a probability may lie within one. */
    public boolean steps() {
        return Boolean.parseBoolean(file.getProperty("steps"));
    }

    double tolerance() {
        return Double.parseDouble(text("tolerance"));
    }

    OptionalDouble number(String name) {
        String written = file.getProperty(name);
        return written == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(written));
    }

    double[] numbers(String name) {
        String written = file.getProperty(name, "");
        return written.isEmpty()
                ? new double[0]
                : Arrays.stream(written.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private String text(String name) {
        return Objects.requireNonNull(file.getProperty(name), () -> this.name + " has no " + name);
    }

    @Override
    public String toString() {
        return name;
    }
}

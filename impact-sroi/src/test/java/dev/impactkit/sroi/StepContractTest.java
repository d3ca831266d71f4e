// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.Steps;
import dev.impactkit.sroi.step.ValuationStep;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every valuation step must do, on every data file: it is in the catalogue, writes itself down and comes back, and
 * changes a row of 100 units at 10 euros as worked outside the library.
 *
 * <p>A file is called {@code KEY.NUMBER.properties}; {@code step.1}, {@code step.2} … are the steps in the order written,
 * {@code years} the undiscounted value of each year.
 */
class StepContractTest {

    static Stream<String> keys() {
        return Steps.standard().shapes().stream().map(Shape::key);
    }

    static Stream<Path> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(StepContractTest.class.getResource("step/deadweight.1.properties"))
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyStepOfTheCatalogueHasADataFile(String key) {
        assertTrue(
                files().anyMatch(file -> file.getFileName().toString().startsWith(key + ".")
                        && steps(read(file)).stream()
                                .anyMatch(step -> step.key().equals(key))),
                key);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStepComesBackFromWhatItWrites(Path file) {
        for (ValuationStep step : steps(read(file))) {
            Shape<? extends ValuationStep> shape =
                    Steps.standard().shape(step.key()).orElseThrow();
            assertEquals(step, shape.make(step.args()));
            assertEquals(step.params(), shape.params().subList(0, step.params().size()));
            assertNotEquals(Args.NONE, step.args());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStepDoesToTheRowWhatTheFileSays(Path file) {
        Properties told = read(file);
        SroiResult result = Studies.calculate(Studies.of(row(told)));
        double[] expected = numbers(told.getProperty("years"), ",");
        double scale = 1e-12 * Arrays.stream(expected).map(Math::abs).max().orElse(0);
        double[] years = result.byYear().lines().stream()
                .mapToDouble(line -> line.value())
                .toArray();
        assertEquals(expected.length, years.length);
        IntStream.range(0, expected.length)
                .forEach(k -> assertEquals(expected[k], years[k], scale, "benefit year " + (k + 1)));
        double sum = Arrays.stream(expected).sum();
        assertEquals(sum, result.pv().orElseThrow(), Math.abs(sum) * 1e-12);
        assertEquals(sum, lastLine(result), Math.abs(sum) * 1e-12);
    }

    private static double lastLine(SroiResult result) {
        List<Waterfall.Line> lines = result.waterfall("work").lines();
        return lines.get(lines.size() - 1).after();
    }

    private static ValuedOutcome row(Properties told) {
        Proxy.Price price = Studies.price(Double.parseDouble(told.getProperty("price", "10")));
        Proxy value = switch (told.getProperty("per", "year")) {
            case "event" -> price.perEvent();
            case "lifetime" -> price.perLifetime();
            default -> price.perYear();
        };
        ValuedOutcome row = ValuedOutcome.named("work")
                .of("trainees")
                .quantity(100)
                .valuedAt(value)
                .lastingYears(Double.parseDouble(told.getProperty("lasts", "1")))
                .less(steps(told).toArray(ValuationStep[]::new));
        return told.getProperty("effect", "positive").equals("negative") ? row.asNegative() : row;
    }

    private static List<ValuationStep> steps(Properties told) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> told.getProperty("step." + i))
                .filter(Objects::nonNull)
                .<ValuationStep>map(StepContractTest::step)
                .toList();
    }

    private static ValuationStep step(String text) {
        String[] words = text.split(" ", -1);
        Shape<? extends ValuationStep> shape = Steps.standard().shape(words[0]).orElseThrow();
        Args args = Args.NONE;
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            String name = word.substring(0, word.indexOf('='));
            args = args.with(name, value(shape.param(name).orElseThrow(), word.substring(word.indexOf('=') + 1)));
        }
        return shape.make(args);
    }

    private static Object value(Param param, String text) {
        Kind.Form form = param.kind().form();
        return switch (form) {
            case AMOUNT -> Amount.of(Double.parseDouble(text));
            case NUMBER -> Double.valueOf(text);
            case LIST -> Arrays.stream(numbers(text, ";")).boxed().toList();
            default -> text;
        };
    }

    private static double[] numbers(String text, String between) {
        return Arrays.stream(text.split(between, -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Properties read(Path file) {
        Properties told = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            told.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }
}

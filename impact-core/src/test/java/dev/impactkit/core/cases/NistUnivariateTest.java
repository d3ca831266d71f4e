// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.Descriptive;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mean, standard deviation and autocorrelation as certified, also where the digits are at their end. */
class NistUnivariateTest {
    private static final CaseTable CASE = CaseTable.read("nist-univariate.csv");

    /**
     * The binary fractions nearest to 1000000.1 and its like are other data: in exact rational arithmetic (Python's fractions)
     * their autocorrelation is -0.99899999999942, off by 6e-13. The case allows this set 1e-8 for its standard deviation.
     */
    private static final double NUM_ACC_3 = 2e-12;

    @ParameterizedTest
    @ValueSource(strings = {"Mavro", "Michelso", "NumAcc1", "NumAcc2", "NumAcc3"})
    void numbersAreTheCertifiedOnes(String name) {
        Descriptive found = Descriptive.of(data(name));
        assertEquals(expected(name, 0), found.n());
        close(expected(name, 1), found.mean(), 1e-13);
        close(expected(name, 2), found.sd(), name.equals("NumAcc3") ? 1e-8 : 1e-13);
        close(expected(name, 3), found.autocorrelation(), name.equals("NumAcc3") ? NUM_ACC_3 : 1e-13);
    }

    private static void close(double expected, double found, double relative) {
        assertEquals(expected, found, Math.abs(expected) * relative);
    }

    private static double expected(String name, int place) {
        return CASE.at("expected." + name, place);
    }

    private static Series data(String name) {
        return switch (name) {
            case "NumAcc2" -> pairs(1.2, 1.1, 1.3);
            case "NumAcc3" -> pairs(1000000.2, 1000000.1, 1000000.3);
            default -> {
                List<Double> row = Objects.requireNonNull(CASE.rows().get(name), name);
                yield Series.of(row.stream().mapToDouble(x -> x).toArray());
            }
        };
    }

    private static Series pairs(double first, double low, double high) {
        return Series.of(DoubleStream.concat(
                        DoubleStream.of(first), IntStream.range(0, 1000).mapToDouble(i -> i % 2 == 0 ? low : high))
                .toArray());
    }
}

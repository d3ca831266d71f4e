// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGrammarTest {

    // Right-hand sides are arithmetic anybody can do by hand.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-2^2 | -4",
                "(-2)^2 | 4",
                "2^3^2 | 512",
                "2^-1 | 0.5",
                "--3 | 3",
                "+3 | 3",
                "2 - -3 | 5",
                "2 * -3 | -6",
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 4 - 3 | 3",
                "24 / 4 / 3 | 2",
                "50% | 0.5",
                "200 * 50% | 100",
                "50%^2 | 0.25",
                "-50% | -0.5",
                "100%% | 0.01",
                "(20 + 30)% | 0.5",
                "2^200% | 4",
                "min(3, 1, 2) | 1",
                "max(3) | 3",
                "max(1, min(5, 4)) | 4",
                "sqrt(16) | 4",
                "abs(-2.5) | 2.5",
                "ln(1) | 0",
                "exp(0) | 1",
                "ln(exp(0)) | 0",
                ".5 | 0.5",
                "2. | 2",
                "1e3 | 1000",
                "1.5E-1 | 0.15",
                " 1\t+ 1 | 2"
            })
    void aFormulaMeansWhatArithmeticSays(String text, double value) {
        assertEquals(value, value(text, Map.of()), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fewer-falls.quantity | fewer-falls.quantity",
                "a-1 | a-1",
                "été.qualité | été.qualité",
                "e\u0301te\u0301 | e\u0301te\u0301",
                "健康 | 健康",
                "a2b | a2b",
                "min | min",
                "e5 | e5"
            })
    void aNameMayHaveHyphensDotsAccentsAndDigits(String text, String name) {
        assertEquals(List.of(name), List.copyOf(Formula.parse(text).orThrow().names()));
    }

    @Test
    void aHyphenThatNothingFollowsIsAMinus() {
        assertEquals(3, value("a - b", Map.of("a", 5.0, "b", 2.0)));
        assertEquals(3, value("a -b", Map.of("a", 5.0, "b", 2.0)));
        assertEquals(3, value("a- b", Map.of("a", 5.0, "b", 2.0)));
        assertEquals(7, value("a-b", Map.of("a-b", 7.0)));
    }

    @Test
    void namesAreListedOnceInTheOrderTheyAppear() {
        assertEquals(
                List.of("b", "a.x", "c"),
                List.copyOf(Formula.parse("b * a.x + max(b, c)").orThrow().names()));
    }

    @Test
    void formulasAreEqualWhenTheyAreWrittenAlike() {
        Formula one = Formula.parse("a + b").orThrow();
        assertEquals(one, Formula.parse("a + b").orThrow());
        assertEquals(one.hashCode(), Formula.parse("a + b").orThrow().hashCode());
        assertNotEquals(one, Formula.parse("a  + b").orThrow());
        assertEquals("a + b", one.toString());
    }

    private static double value(String text, Map<String, Double> names) {
        Expr expr = Formula.parse(text).orThrow().bind(name -> Expr.constant(names.getOrDefault(name, Double.NaN)));
        return Plan.of(Map.of("f", expr)).orThrow().explain("f").value();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.estimate.Estimates;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaLimitsTest {

    @Test
    void twoThousandCharactersAreRead() {
        assertTrue(Formula.parse("1" + "+1".repeat(999)).ok());
        assertTrue(Formula.parse("1" + "+1".repeat(999) + " ").ok());
        Checked<Formula> longer = Formula.parse("1" + "+1".repeat(1000));
        assertTrue(longer.problems().get(0).message().endsWith("is longer than 2000 characters."));
    }

    @Test
    void twoHundredBracketsAreRead() {
        assertTrue(brackets(199).ok());
        assertFalse(brackets(200).ok());
        assertTrue(brackets(200).problems().get(0).message().contains("more than 200 brackets or signs deep"));
    }

    @Test
    void theGreatestOfManyIsPrintedAsOneCall() {
        String many = "max(a" + ", b".repeat(400) + ")";
        assertEquals(many, Formula.parse(many).orThrow().expr().toString());
        assertEquals(
                "max(a, b, min(c, max(d, e)))",
                Formula.parse("max(max(a, b), min(c, max(d, e)))")
                        .orThrow()
                        .expr()
                        .toString());
    }

    @ParameterizedTest
    @MethodSource("deep")
    void noFormulaUpToTheLimitOverflowsASmallStack(String text) {
        onASmallStack(text);
    }

    static Stream<String> deep() {
        return Stream.of("(", "-", "+", "2^", "-(", "min(", "ln(-", "a^-(", "a+", "a*(", "a/", "min(a,")
                .flatMap(part -> Stream.of(
                        part.repeat(2000 / part.length()),
                        part.repeat(180) + "a" + ")".repeat(180),
                        "a" + "%".repeat(1999),
                        part.repeat(1998 / part.length()) + "a"));
    }

    @Property(tries = 300, seed = "20261123")
    void noTextEverThrows(@ForAll("texts") String text) {
        onASmallStack(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "(",
                        ")",
                        "-",
                        "+",
                        "*",
                        "/",
                        "^",
                        "%",
                        ",",
                        ".",
                        "a",
                        "b-",
                        "1",
                        "e",
                        "min(",
                        "ln(",
                        " ",
                        "é",
                        "\uD83D\uDE00",
                        "\uD835")
                .list()
                .ofMaxSize(900)
                .map(parts -> String.join("", parts));
    }

    /** Reads, lists names, binds, compiles and writes again in a thread with half of the usual stack. */
    private static void onASmallStack(String text) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> readBindAndWrite(text), "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertEquals(null, thrown.get());
    }

    private static void readBindAndWrite(String text) {
        Formula.parse(text).value().ifPresent(formula -> {
            formula.names();
            Expr bound = formula.bind(name -> Expr.draw(name, Estimates.uniform(0, 1)));
            Plan plan = Plan.of(Map.of("figure", bound.named("figure"))).orThrow();
            plan.explain("figure").toString();
            formula.expr().toString();
        });
    }

    private static Checked<Formula> brackets(int deep) {
        return Formula.parse("(".repeat(deep) + "1" + ")".repeat(deep));
    }
}

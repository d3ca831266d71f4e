// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameBitsTest {
    private static final Plan PLAN = plan();
    private static final Draws DRAWS = Draws.of(300_001).seed(7);
    private static final String ONE_THREAD = digits(Simulator.run(PLAN, DRAWS));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void anyNumberOfThreadsGivesTheSameDigits(int threads) {
        assertEquals(ONE_THREAD, digits(Simulator.of(PLAN).threads(threads).run(DRAWS)));
    }

    @Test
    void somebodysThreadsGiveTheSameDigits() {
        var executor = Executors.newFixedThreadPool(2);
        try {
            assertEquals(ONE_THREAD, digits(Simulator.of(PLAN).on(executor, 2).run(DRAWS)));
            assertEquals(ONE_THREAD, digits(Simulator.of(PLAN).on(work -> {}, 2).run(DRAWS)));
        } finally {
            executor.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void partsMergedInAnyOrderGiveTheSameDigits(int parts) {
        for (int shuffle = 0; shuffle < 3; shuffle++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, parts).boxed().toList());
            Collections.shuffle(order, new Random(shuffle));
            Simulation merged = order.stream()
                    .map(part -> Simulator.run(PLAN, DRAWS.part(part, parts)))
                    .reduce(Simulation::merge)
                    .orElseThrow();
            assertEquals(ONE_THREAD, digits(merged));
            assertEquals(DRAWS, merged.draws());
        }
    }

    @Test
    void mergingIsAssociative() {
        List<Simulation> parts = IntStream.range(0, 4)
                .mapToObj(i -> Simulator.run(PLAN, DRAWS.part(i, 4)))
                .toList();
        Simulation left = parts.get(0).merge(parts.get(1)).merge(parts.get(2)).merge(parts.get(3));
        Simulation right = parts.get(0).merge(parts.get(1).merge(parts.get(2).merge(parts.get(3))));
        assertEquals(digits(left), digits(right));
    }

    @Test
    void aPartIsMergedOnce() {
        Simulation part = Simulator.run(PLAN, DRAWS.part(1, 4));
        assertThrows(IllegalArgumentException.class, () -> part.merge(part));
        assertThrows(
                IllegalArgumentException.class, () -> Simulator.run(PLAN, DRAWS).merge(part));
        assertThrows(
                IllegalArgumentException.class,
                () -> part.merge(Simulator.run(PLAN, DRAWS.seed(8).part(2, 4))));
    }

    @Test
    void runningUntilPreciseIsOneRunWithSoManyDraws() {
        Simulation precise = Simulator.of(PLAN).untilPrecise(Draws.of(10_000), "sum", 0.002, 1_000_000);
        assertTrue(precise.of("sum").meanError() <= 0.002);
        assertEquals(digits(Simulator.run(PLAN, Draws.of(precise.draws().count()))), digits(precise));
        assertTrue(precise.draws().count() > 10_240, () -> precise.draws().toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> Simulator.of(PLAN).untilPrecise(Draws.of(8000).sobol(), "sum", 1, 10_000));
    }

    static Stream<Draws> spreadDraws() {
        return Stream.of(
                Draws.of(8 * 3000).latinHypercube(),
                Draws.of(8 * 1024).sobol(),
                Draws.of(8 * 1024).replicates(8));
    }

    @ParameterizedTest
    @MethodSource("spreadDraws")
    void setsOfDrawsMergedInAnyOrderGiveTheSameDigits(Draws draws) {
        Simulation whole = Simulator.of(PLAN).threads(3).run(draws);
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
            Collections.shuffle(order, new Random(shuffle));
            Simulation merged = order.stream()
                    .map(part -> Simulator.run(PLAN, draws.part(part, 8)))
                    .reduce(Simulation::merge)
                    .orElseThrow();
            assertEquals(digits(whole), digits(merged));
        }
    }

    @ParameterizedTest
    @MethodSource("spreadDraws")
    void aSetIsMergedOnce(Draws draws) {
        Simulation part = Simulator.run(PLAN, draws.part(1, 4));
        assertThrows(IllegalArgumentException.class, () -> part.merge(part));
    }

    @Test
    void partsOfOneSetAreOneSetThatTellsOfNoError() {
        Draws draws = Draws.of(8 * 1024).latinHypercube().replicates(1);
        Simulation merged = Simulator.run(PLAN, draws.part(1, 2)).merge(Simulator.run(PLAN, draws.part(0, 2)));
        assertEquals(digits(Simulator.run(PLAN, draws)), digits(merged));
        assertTrue(Double.isNaN(merged.of("sum").meanError()));
    }

    @Test
    void aRunTellsHowFarItIsAndCanBeStopped() {
        AtomicLong last = new AtomicLong();
        Simulator.of(PLAN)
                .threads(2)
                .watchedBy((done, total) -> last.getAndSet(done) < done && total == 300_001)
                .run(DRAWS);
        assertEquals(300_001, last.get());
        Simulator stopped = Simulator.of(PLAN).threads(2).watchedBy((done, total) -> done < 100_000);
        assertThrows(CancellationException.class, () -> stopped.run(DRAWS));
    }

    private static Plan plan() {
        Expr a = Expr.draw("a", Estimates.pert(1, 2, 6));
        Expr b = Expr.draw("b", Estimates.lognormal(1, 2));
        Expr c = Expr.draw("c", Estimates.normal(-1, 0.4));
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("sum", Expr.sum(List.of(a, b, c)));
        figures.put("root", c.plus(a.times(Expr.constant(0.2))).sqrt());
        return Plan.of(figures).orThrow();
    }

    static String digits(Simulation simulation) {
        return simulation.spreads().entrySet().stream()
                .map(entry -> entry.getKey() + " " + digits(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String digits(Spread spread) {
        return spread.count() + " " + spread.without() + " " + Numerals.exact(spread.mean()) + " "
                + Numerals.exact(spread.sd()) + " " + Numerals.exact(spread.quantile(0.05)) + " "
                + Numerals.exact(spread.quantile(0.95)) + " " + Numerals.exact(spread.chanceAbove(1.2)) + " "
                + text(spread.meanError()) + " " + text(spread.sdError());
    }

    private static String text(double error) {
        return Double.isNaN(error) ? "-" : Numerals.exact(error);
    }
}

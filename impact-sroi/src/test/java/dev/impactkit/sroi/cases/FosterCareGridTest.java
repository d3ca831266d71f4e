// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.engine.Grid;
import dev.impactkit.core.engine.Grid.Axis;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Nielsen and Roman (Ecotone Analytics) for Alia, The Unseen Costs of Foster Care, January 2019, attachment A p. 22: the
 * ratio of harms to system cost under simultaneous changes of both, 11 x 11 cells, printed to two decimals.
 *
 * <p>The component tables cannot be read; any base ratio from -3.64038 to -3.64 gives every cell, and -3.64 is printed. All
 * outcomes are harms, so the ratio itself is negative.
 */
class FosterCareGridTest {
    private static final SroiPlan PLAN = SroiPlan.compile(SroiStudy.named("Foster care")
                    .in("USD")
                    .under("undiscounted")
                    .withStakeholders(Stakeholder.of("society", "Society"), Stakeholder.of("system", "System"))
                    .withInputs(Investment.cash("cost", "system", 1))
                    .withOutcomes(ValuedOutcome.named("harm")
                            .of("society")
                            .quantity(3.6402)
                            .asNegative()
                            .valuedAt(Proxy.price(Amount.of(1)).perYear())))
            .orThrow();

    private static double ratio(double system, double outcomes) {
        Inputs inputs = Inputs.best(PLAN.plan())
                .with(slot("cost.amount"), 1 + system)
                .with(slot("harm.quantity"), 3.6402 * (1 + outcomes));
        return PLAN.calculate(inputs).ratio().orElseThrow();
    }

    private static int slot(String path) {
        return PLAN.plan().slot(path).orElseThrow().index();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "foster-care-grid.csv", numLinesToSkip = 4)
    void everyCellAgreesToThePrintedDecimals(double system, double outcomes, double expected) {
        assertEquals(expected, ratio(system, outcomes), 0.005);
    }

    /** The same 121 cells as one two-way grid. */
    @Test
    void oneGridHoldsThemAll() throws IOException {
        double[] changes =
                IntStream.rangeClosed(-5, 5).mapToDouble(i -> i / 10.0).toArray();
        Grid grid = PLAN.grid(
                "ratio",
                Axis.of("cost.amount", DoubleStream.of(changes).map(c -> 1 + c).toArray()),
                Axis.of(
                        "harm.quantity",
                        DoubleStream.of(changes).map(c -> 3.6402 * (1 + c)).toArray()));
        List<String> lines = published();
        assertEquals(121, lines.size());
        for (String line : lines) {
            double[] cell =
                    Stream.of(line.split(",")).mapToDouble(Double::parseDouble).toArray();
            int row = Arrays.binarySearch(changes, cell[0]);
            int column = Arrays.binarySearch(changes, cell[1]);
            assertEquals(cell[2], grid.at(row, column), 0.005, line);
        }
        assertTrue(grid.toString().lines().allMatch(line -> line.length() <= 100), grid::toString);
    }

    private static List<String> published() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FosterCareGridTest.class.getResourceAsStream("foster-care-grid.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(4).toList();
        }
    }

    @Test
    void harmsMovedToTheDenominatorLeaveNothingAbove() {
        SroiStudy study = PLAN.study();
        SroiStudy moved = study.under(study.convention().with("negatives", "denominator"));
        assertEquals(0, SroiPlan.compile(moved).orThrow().calculate().ratio().orElseThrow());
        assertTrue(PLAN.calculate().npv().orElseThrow() < 0);
    }
}

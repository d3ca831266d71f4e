// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.engine.Bounds;
import dev.impactkit.core.engine.OneAtATime;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.core.plan.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All 80 published rows, both ends each, in one tornado a state. */
class GiveWellTornadoTest {
    private static final double RELATIVE = 1e-8;
    private static final double BENCHMARK = 0.003355;
    private static final CaseTable BASE = CaseTable.read("givewell-incentives.csv");

    /** One row of the published table. */
    private record Row(String place, String parameter, Bounds ends, double atLow, double atHigh) {
        static Row of(String line) {
            List<String> cells = List.of(line.split(";"));
            List<Double> numbers =
                    cells.subList(2, 6).stream().map(Double::valueOf).toList();
            Bounds ends = new Bounds(numbers.get(0), numbers.get(1));
            return new Row(cells.get(0), cells.get(1), ends, numbers.get(2), numbers.get(3));
        }
    }

    private static Map<String, List<Row>> published() {
        return CaseTable.lines("givewell-incentives-one-at-a-time.csv").stream()
                .skip(1)
                .map(Row::of)
                .collect(Collectors.groupingBy(Row::place, LinkedHashMap::new, Collectors.toList()));
    }

    /** The chain with the benchmark the table was computed under. */
    private static Plan plan(int place) {
        Map<String, List<Double>> rows = new LinkedHashMap<>(BASE.rows());
        rows.put("benchmark", Collections.nCopies(BASE.places().size(), BENCHMARK));
        return new CaseTable(BASE.places(), rows).plan(GiveWellChainsTest.INCENTIVES, place);
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfEveryStateIsReproduced() {
        return published().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> reproduces(entry.getKey(), entry.getValue())));
    }

    private static void reproduces(String place, List<Row> rows) {
        Plan plan = plan(BASE.places().indexOf(place));
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        rows.forEach(row -> bounds.put(row.parameter(), row.ends()));
        Tornado tornado = OneAtATime.of(plan, "final-multiple").tornado(bounds);
        assertEquals(10, tornado.bars().size());
        for (Row row : rows) {
            Tornado.Bar bar = tornado.of(row.parameter());
            assertEquals(row.atLow(), bar.atLow(), RELATIVE * row.atLow(), row.parameter() + " at its 25th percentile");
            assertEquals(
                    row.atHigh(), bar.atHigh(), RELATIVE * row.atHigh(), row.parameter() + " at its 75th percentile");
        }
        assertEquals(BENCHMARK, tornado.basis().amounts().get("benchmark"));
    }

    @Test
    void allRowsAreThere() {
        assertEquals(BASE.places(), List.copyOf(published().keySet()));
        assertEquals(80, published().values().stream().mapToInt(List::size).sum());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Samples;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesCsvTest {
    private static final Expr A = Expr.draw("a", Estimates.normal(0, 1));

    @Test
    void everyDrawReadsBackToTheSameBits() throws IOException {
        Samples samples = samples("root, of a", A.times(A));
        List<String> lines = lines(samples);
        assertEquals("draw,a,\"root, of a\"", lines.get(0));
        assertEquals(101, lines.size());
        for (int i = 0; i < 100; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            assertEquals(Integer.toString(i), cells[0]);
            assertEquals(samples.of("a").at(i), Double.parseDouble(cells[1]));
            assertEquals(samples.of("root, of a").at(i), Double.parseDouble(cells[2]));
        }
    }

    @Test
    void aDrawWithoutMeaningIsAnEmptyCell() throws IOException {
        Samples samples = samples("root", A.sqrt());
        List<String> lines = lines(samples);
        for (int i = 0; i < 100; i++) {
            assertEquals(samples.of("a").at(i) < 0, lines.get(i + 1).endsWith(","));
        }
    }

    private static Samples samples(String figure, Expr expr) {
        return Simulator.samples(Plan.of(Map.of(figure, expr)).orThrow(), Draws.of(100), List.of("a", figure));
    }

    private static List<String> lines(Samples samples) throws IOException {
        StringBuilder out = new StringBuilder();
        SamplesCsv.write(samples, out);
        return List.of(out.toString().split("\r\n"));
    }
}

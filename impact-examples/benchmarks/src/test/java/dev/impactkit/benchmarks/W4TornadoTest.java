// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.engine.Tornado;
import org.junit.jupiter.api.Test;

class W4TornadoTest {

    /** Value 0.8 or 1.2 times as much moves the ratio by that share of its outcome's part; all parts together are the ratio. */
    @Test
    void theBarsAreWhatPlainArithmeticSays() {
        W4TornadoBenchmark benchmark = new W4TornadoBenchmark();
        benchmark.prepare();
        Tornado tornado = benchmark.warm();
        assertEquals(300, tornado.bars().size());
        double swings = tornado.bars().stream()
                .filter(bar -> bar.path().endsWith(".quantity"))
                .mapToDouble(Tornado.Bar::swing)
                .sum();
        assertEquals(0.4 * tornado.best(), swings, 1e-12 * tornado.best());
        assertEquals(tornado, benchmark.once());
    }
}

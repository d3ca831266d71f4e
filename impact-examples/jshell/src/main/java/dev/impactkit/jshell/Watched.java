// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.ProgressBar;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.engine.Simulator;

/**
 * A run that shows how far it has come, on a terminal only. JShell runs code in a process of its own, which cannot see the
 * terminal: the launcher looks, and says so in a property.
 */
final class Watched {
    private static final String TERMINAL = "impactkit.terminal";

    private Watched() {}

    static Simulation run(Simulator simulator, Draws draws) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return simulator.run(draws);
        }
        try (ProgressBar bar = bar()) {
            return simulator.watchedBy(bar).run(draws);
        }
    }

    private static ProgressBar bar() {
        return ProgressBar.on(System.err::print, System::nanoTime);
    }
}

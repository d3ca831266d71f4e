// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How far a run has come, as a bar on one line of a terminal. It appears once a run has taken half a second, and is wiped out
 * when the run ends or the bar is closed. Whether there is a terminal to show it on is for the caller to know.
 *
 * <pre>{@code
 * try (ProgressBar bar = ProgressBar.on(System.err::print, System::nanoTime)) {
 *     Simulator.of(plan).watchedBy(bar).run(Draws.of(100_000_000));
 * }
 * }</pre>
 */
public final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE = 500_000_000;
    private static final int CELLS = 40;

    private final Consumer<String> out;
    private final LongSupplier clock;
    private final long start;
    private String shown = "";

    private ProgressBar(Consumer<String> out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /**
     * {@return a bar for one run, whose time begins now}
     *
     * @param out prints on a terminal, such as {@code System.err::print}
     * @param clock nanoseconds from any moment, such as {@code System::nanoTime}
     */
    public static ProgressBar on(Consumer<String> out, LongSupplier clock) {
        return new ProgressBar(out, clock);
    }

    @Override
    public boolean at(long done, long total) {
        if (done >= total) {
            close();
        } else if (clock.getAsLong() - start >= PATIENCE) {
            show(bar((double) done / total));
        }
        return true;
    }

    private static String bar(double share) {
        int full = (int) (share * CELLS);
        int percent = (int) (share * 100);
        return "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + percent + "%";
    }

    /** A line only ever gets longer: the share grows. */
    private void show(String bar) {
        if (!bar.equals(shown)) {
            out.accept("\r" + bar);
            shown = bar;
        }
    }

    /** Wipes the bar out, if there is one. */
    @Override
    public void close() {
        if (!shown.isEmpty()) {
            out.accept("\r" + " ".repeat(shown.length()) + "\r");
            shown = "";
        }
    }
}

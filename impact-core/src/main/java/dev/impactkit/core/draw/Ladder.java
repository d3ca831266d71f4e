// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Require;
import dev.impactkit.core.estimate.Estimate;
import java.util.List;

/**
 * Estimates climbing together: on step i of {@link #STEPS} each has the value it does not exceed with probability
 * {@code (i + 1/2) / STEPS}, or exceeds with it where it goes the other way. No chance is in it. For one thread.
 */
public final class Ladder {

    /** How many steps there are. */
    public static final int STEPS = Block.SIZE;

    /** Half a step in bits of a {@link Stream}. */
    private static final long HALF = (1L << 52) / STEPS / 2;

    private static final long CELLS = (1L << 52) - 1;

    private static final Stream UP = (first, into, n) -> {
        for (int i = 0; i < n; i++) {
            into.set(i, Stream.ONE | (2 * (first + i) + 1) * HALF);
        }
    };

    private static final Stream DOWN = (first, into, n) -> {
        UP.fill(first, into, n);
        for (int i = 0; i < n; i++) {
            into.set(i, into.at(i) ^ CELLS);
        }
    };

    private final List<Quantile> quantiles;
    private final List<Boolean> down;
    private final Block block = new Block();

    private Ladder(List<Quantile> quantiles, List<Boolean> down) {
        this.quantiles = quantiles;
        this.down = List.copyOf(down);
    }

    /**
     * {@return the ladder of these estimates}
     *
     * @param estimates in the order of {@link #fill}
     * @param down which of them go the other way
     */
    public static Ladder of(List<Estimate> estimates, List<Boolean> down) {
        Require.that(
                estimates.size() == down.size(),
                () -> "There are " + estimates.size() + " estimates and " + down.size() + " directions.");
        return new Ladder(estimates.stream().map(Quantiles::of).toList(), down);
    }

    /**
     * Fills {@code into[0..n)} with the values of an estimate on the steps {@code first, first + 1, …}.
     *
     * @param slot its place among the estimates, from 0
     * @param first number of the first step, from 0
     * @param into at least {@code n} values
     * @param n how many steps; none beyond {@link #STEPS}
     */
    public void fill(int slot, long first, double[] into, int n) {
        Require.that(
                first >= 0 && first + n <= STEPS,
                () -> "The steps " + first + " to " + (first + n) + " must lie between 0 and " + STEPS + ".");
        block.fill(down.get(slot) ? DOWN : UP, first, n);
        quantiles.get(slot).fill(block, into, n);
    }
}

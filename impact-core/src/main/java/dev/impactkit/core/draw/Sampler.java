// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Require;
import dev.impactkit.core.estimate.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws estimates, block by block. For one thread; {@link #copy} gives another one the same draws.
 *
 * <p>A draw has the same bits whatever block it is asked in. Each slot's stream is keyed by seed and path.
 */
public final class Sampler {
    private final List<Quantile> quantiles;
    private final List<Stream> streams;
    private final long perSet;
    private final Block block = new Block();
    private final double[] rest = new double[Block.SIZE];

    private Sampler(List<Quantile> quantiles, List<Stream> streams, long perSet) {
        this.quantiles = quantiles;
        this.streams = streams;
        this.perSet = perSet;
    }

    /**
     * {@return a sampler of these estimates}
     *
     * @param estimates by path, in the order of {@link #fill}
     * @param dependence how they go together, made for these estimates
     * @param draws seed and method
     * @throws IllegalArgumentException if there are more estimates than Sobol' points have dimensions
     */
    public static Sampler of(Map<String, Estimate> estimates, Dependence dependence, Draws draws) {
        Require.that(
                draws.method() != Method.SOBOL || estimates.size() <= SobolStream.DIMENSIONS,
                () -> "Sobol' points serve " + SobolStream.DIMENSIONS + " amounts at most; here are " + estimates.size()
                        + ". Use a Latin hypercube.");
        List<Quantile> quantiles = new ArrayList<>(estimates.size());
        List<Stream> streams = new ArrayList<>(estimates.size() * draws.replicates());
        estimates.values().forEach(estimate -> quantiles.add(Quantiles.of(estimate)));
        for (int set = 0; set < draws.replicates(); set++) {
            Map<String, Stream> independent = new LinkedHashMap<>();
            for (String path : estimates.keySet()) {
                independent.put(path, stream(draws, set, path, independent.size() + 1));
            }
            streams.addAll(dependence.on(independent).values());
        }
        return new Sampler(quantiles, streams, draws.perReplicate());
    }

    private static Stream stream(Draws draws, int set, String path, int dimension) {
        Key key = Key.of(draws.seed(), set, path);
        return switch (draws.method()) {
            case MONTE_CARLO -> new CounterStream(key);
            case LATIN_HYPERCUBE -> new LatinStream(key.k0(), key.k1(), draws.perReplicate());
            case SOBOL -> new SobolStream(dimension, key.k0(), key.k1());
        };
    }

    /** {@return another sampler of the same draws, for another thread} */
    public Sampler copy() {
        return new Sampler(quantiles, streams, perSet);
    }

    /**
     * Fills {@code into[0..n)} with the draws {@code first, first + 1, …} of an estimate.
     *
     * @param slot its place among the estimates, from 0
     * @param first number of the first draw, from 0
     * @param into at least {@code n} values
     * @param n how many draws
     */
    public void fill(int slot, long first, double[] into, int n) {
        Require.that(first >= 0, () -> "The number of the first draw (" + first + ") must not be below 0.");
        int at = 0;
        while (at < n) {
            long draw = first + at;
            int set = streams.size() == quantiles.size() ? 0 : (int) (draw / perSet);
            long within = draw - set * perSet;
            int run = (int) Math.min(Math.min(Block.SIZE, n - at), perSet - within);
            block.fill(streams.get(set * quantiles.size() + slot), within, run);
            if (at == 0) {
                quantiles.get(slot).fill(block, into, run);
            } else {
                // Loops that write at a distance known only at run time do not become vector code.
                quantiles.get(slot).fill(block, rest, run);
                System.arraycopy(rest, 0, into, at, run);
            }
            at += run;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Require;

/**
 * How many draws, from which seed, spread how. A value that says everything: the same draws of the same plan have the same
 * bits on any machine, for any number of threads and however they are cut in parts.
 *
 * <p>Latin hypercube and Sobol' draws come in {@code replicates}, each a set of its own, since only sets drawn apart show how
 * far one is off; independent draws need one.
 *
 * @param first number of the first draw, a multiple of {@value #GRAIN}, or of the draws of a set where there are several; 0
 *     but for a part
 * @param count how many, 2 to 1e12
 * @param seed any number; 0 is an ordinary one
 * @param method how they are spread
 * @param replicates how many sets they are made of, each of {@code whole / replicates} draws
 * @param whole how many there are with all parts together
 */
public record Draws(long first, long count, long seed, Method method, int replicates, long whole) {

    /** Parts are cut at multiples of this. */
    public static final int GRAIN = 1024;

    private static final long MOST = 1_000_000_000_000L;
    private static final int SETS = 8;

    /** Checks the numbers. */
    public Draws {
        Require.between("number of draws", (double) count, 1, (double) MOST);
        Require.between("number of replicates", replicates, 1, 1024);
        Require.that(
                whole % replicates == 0,
                () -> "The number of draws (" + whole + ") must be a multiple of the replicates (" + replicates + ").");
        Require.that(
                first >= 0 && first + count <= whole && isCutRight(first, count, replicates, whole),
                () -> "A part (" + first + " to " + (first + count) + ") must "
                        + (replicates == 1
                                ? "start at a multiple of " + GRAIN
                                : "be whole sets of " + whole / replicates)
                        + " and end within the " + whole + " draws.");
    }

    /** One set may be cut at every grain, several only between sets: their error is that of whole ones. */
    private static boolean isCutRight(long first, long count, int replicates, long whole) {
        long set = whole / replicates;
        return replicates == 1 ? first % GRAIN == 0 : first % set == 0 && count % set == 0;
    }

    /**
     * {@return so many independent draws from seed 1}
     *
     * @param count how many, 2 to 1e12
     */
    public static Draws of(long count) {
        Require.between("number of draws", (double) count, 2, (double) MOST);
        return new Draws(0, count, 1, Method.MONTE_CARLO, 1, count);
    }

    /**
     * {@return the same from another seed}
     *
     * @param other any number
     */
    public Draws seed(long other) {
        return new Draws(first, count, other, method, replicates, whole);
    }

    /** {@return as many as a Latin hypercube, in eight sets} */
    public Draws latinHypercube() {
        return new Draws(first, count, seed, Method.LATIN_HYPERCUBE, SETS, whole);
    }

    /** {@return as many scrambled Sobol' points, in eight sets; powers of two are spread best} */
    public Draws sobol() {
        return new Draws(first, count, seed, Method.SOBOL, SETS, whole);
    }

    /**
     * {@return the same in another number of sets; with one there is no error to state for a Latin hypercube or Sobol' points}
     *
     * @param sets how many
     */
    public Draws replicates(int sets) {
        return new Draws(first, count, seed, method, sets, whole);
    }

    /**
     * {@return one of several parts, about equally large, that together are these draws}
     *
     * @param index from 0
     * @param parts how many
     */
    public Draws part(int index, int parts) {
        Require.that(
                0 <= index && index < parts, () -> "There is no part " + index + " of " + parts + "; they start at 0.");
        long from = cut(index, parts);
        return new Draws(first + from, cut(index + 1, parts) - from, seed, method, replicates, whole);
    }

    private long cut(int index, int parts) {
        return index == parts ? count : count / parts * index / grain() * grain();
    }

    private long grain() {
        return replicates == 1 ? GRAIN : perReplicate();
    }

    /** {@return as many draws again, behind these; several sets have none, since longer ones begin with the same draws} */
    public Draws next() {
        Require.that(
                canGoOn() && first + count == whole,
                "Only independent draws in one set can be gone on with: the others change with their number.");
        return new Draws(whole, count, seed, method, replicates, whole + count);
    }

    private boolean canGoOn() {
        return method == Method.MONTE_CARLO && replicates == 1;
    }

    /**
     * {@return these and others as one}
     *
     * @param other another part, or what comes next, of the same seed and method
     */
    public Draws and(Draws other) {
        Require.that(
                seed == other.seed
                        && method == other.method
                        && replicates == other.replicates
                        && (whole == other.whole || canGoOn()),
                () -> "Draws of two seeds, methods or numbers (" + this + ", " + other + ") cannot be merged.");
        return new Draws(
                Math.min(first, other.first),
                count + other.count,
                seed,
                method,
                replicates,
                Math.max(whole, other.whole));
    }

    /** {@return how many draws a set has} */
    public long perReplicate() {
        return whole / replicates;
    }
}

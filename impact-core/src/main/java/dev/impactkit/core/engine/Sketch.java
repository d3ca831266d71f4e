// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

/**
 * How often each value came, in cells of one part in {@value #CELLS} of a power of two: whole numbers, so that sketches merge
 * in any order to the same digits. A quantile is off by less than its own cell, {@value #CELLS}th part of it.
 *
 * <p>The cell is the upper bits of the number itself. Every cell holds its upper edge, so that the count above 0, 1 or any
 * power of two is exact. Pages of one power of two are made when first needed.
 */
final class Sketch {

    /** Cells to a power of two. */
    static final int CELLS = 1024;

    private static final int PAGE_BITS = 10;
    private static final int SHIFT = 52 - PAGE_BITS;
    private static final int PAGES = 4096;

    /** Where 0 falls: the last cell of a page no finite number reaches. */
    private static final int ZERO_PAGE = PAGES - 1;

    private static final int NEGATIVE = PAGES / 2;

    private final long[][] pages = new long[PAGES][];
    private long count;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /** Counts {@code x[0..n)}, all of them finite. */
    void add(double[] x, int n) {
        for (int i = 0; i < n; i++) {
            int cell = cell(x[i]);
            long[] page = pages[cell >>> PAGE_BITS];
            if (page == null) {
                page = open(cell >>> PAGE_BITS);
            }
            page[cell & (CELLS - 1)]++;
            if (x[i] < least) {
                least = x[i];
            }
            if (x[i] > most) {
                most = x[i];
            }
        }
        count += n;
    }

    /** The upper 22 bits, of a positive number those of the one before it, so that a cell ends with its edge. */
    private static int cell(double x) {
        long bits = Double.doubleToRawLongBits(x + 0.0);
        return (int) ((bits - 1 - (bits >> 63)) >>> SHIFT);
    }

    private long[] open(int page) {
        pages[page] = new long[CELLS];
        return pages[page];
    }

    void merge(Sketch other) {
        for (int p = 0; p < PAGES; p++) {
            long[] from = other.pages[p];
            if (from != null) {
                long[] into = pages[p] == null ? open(p) : pages[p];
                for (int i = 0; i < CELLS; i++) {
                    into[i] += from[i];
                }
            }
        }
        count += other.count;
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    long count() {
        return count;
    }

    /**
     * {@return the value with so many below it, in the way of a line within its cell, between the least and the most; NaN
     * without any}
     *
     * @param rank from 0 to count
     */
    double atRank(double rank) {
        double wanted = Math.max(0, Math.min((double) count, rank));
        long below = 0;
        for (int k = 0; k < PAGES * CELLS; k++) {
            long[] page = pages[inOrder(k) >>> PAGE_BITS];
            if (page == null) {
                k |= CELLS - 1;
                continue;
            }
            long here = page[inOrder(k) & (CELLS - 1)];
            if (here > 0) {
                if ((double) (below + here) >= wanted) {
                    double low = lower(inOrder(k));
                    double high = upper(inOrder(k));
                    return within(low + (high - low) * ((wanted - (double) below) / (double) here));
                }
                below += here;
            }
        }
        return count == 0 ? Double.NaN : most;
    }

    private double within(double x) {
        return Math.max(least, Math.min(most, x));
    }

    /** {@return how many lie above a threshold, to its cell} */
    double above(double threshold) {
        int at = cell(threshold);
        double above = 0;
        for (int k = PAGES * CELLS - 1; k >= 0; k--) {
            int cell = inOrder(k);
            long[] page = pages[cell >>> PAGE_BITS];
            if (page == null) {
                if (cell >>> PAGE_BITS == at >>> PAGE_BITS) {
                    return above;
                }
                k &= -CELLS;
                continue;
            }
            long here = page[cell & (CELLS - 1)];
            if (cell == at) {
                double width = upper(cell) - lower(cell);
                return above + (width == 0 ? 0 : (double) here * ((upper(cell) - threshold) / width));
            }
            above += (double) here;
        }
        return above;
    }

    /** {@return the sum over all draws of a power of x - c, by the middle of each cell} */
    double moment(double c, int power) {
        double sum = 0;
        for (int k = 0; k < PAGES * CELLS; k++) {
            int cell = inOrder(k);
            long[] page = pages[cell >>> PAGE_BITS];
            if (page == null) {
                k |= CELLS - 1;
            } else if (page[cell & (CELLS - 1)] > 0) {
                double d = (lower(cell) + upper(cell)) / 2 - c;
                double term = 1;
                for (int i = 0; i < power; i++) {
                    term *= d;
                }
                sum += (double) page[cell & (CELLS - 1)] * term;
            }
        }
        return sum;
    }

    /** Cells from the lowest number to the highest: negative ones backwards, zero, positive ones. */
    private static int inOrder(int k) {
        int negative = (NEGATIVE - 1) * CELLS;
        if (k < negative) {
            return (PAGES - 1) * CELLS - 1 - k;
        }
        return k - negative < CELLS ? ZERO_PAGE * CELLS + (k - negative) : k - negative - CELLS;
    }

    private static double lower(int cell) {
        return edge(cell, cell < NEGATIVE * CELLS ? 0 : 1);
    }

    private static double upper(int cell) {
        return edge(cell, cell < NEGATIVE * CELLS ? 1 : 0);
    }

    private static double edge(int cell, int step) {
        return cell >>> PAGE_BITS == ZERO_PAGE ? 0 : Double.longBitsToDouble((long) (cell + step) << SHIFT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

/** Calls the loops of the engine past their interface. */
final class Hasty {
    private static final Flat FLAT = new Flat();

    static final class Block {}

    static final class Flat {
        void fill(Block block, double[] into, int n) {
            into[0] = n + block.hashCode();
        }
    }

    static void kernel(double[][] in, double[] out, int n) {
        out[0] = in[0][0] * n;
    }

    static void operation() {
        kernel(new double[1][1], new double[1], 1);
    }

    static void draw() {
        FLAT.fill(new Block(), new double[1], 1);
    }
}

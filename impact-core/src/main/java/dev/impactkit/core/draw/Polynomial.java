// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * A polynomial over a block, odd and even part apart so that two chains run beside each other. One type a degree: the compiler
 * gives each loop its own vector code.
 */
interface Polynomial {

    /** {@code into[i] = c0 + c1 x[i] + c2 x[i]^2 + …} */
    void fill(double[] x, double[] into, int n);

    static Polynomial of(double... c) {
        return switch (c.length) {
            case 2 -> new Line(c[0], c[1]);
            case 8 -> new Degree7(c);
            case 12 -> new Degree11(c);
            case 16 -> new Degree15(c);
            default -> throw new IllegalArgumentException("No loop for " + c.length + " coefficients.");
        };
    }

    static double at(double y, double... c) {
        double sum = 0;
        for (int k = c.length - 1; k >= 0; k--) {
            sum = sum * y + c[k];
        }
        return sum;
    }

    /** Degree 1. */
    record Line(double c0, double c1) implements Polynomial {
        @Override
        public void fill(double[] x, double[] into, int n) {
            for (int i = 0; i < n; i++) {
                into[i] = c0 + c1 * x[i];
            }
        }
    }

    /** Degree 7. */
    final class Degree7 implements Polynomial {
        private final double[] c;

        Degree7(double... c) {
            this.c = c;
        }

        @Override
        public void fill(double[] x, double[] into, int n) {
            double c0 = c[0];
            double c1 = c[1];
            double c2 = c[2];
            double c3 = c[3];
            double c4 = c[4];
            double c5 = c[5];
            double c6 = c[6];
            double c7 = c[7];
            for (int i = 0; i < n; i++) {
                double y = x[i];
                double t = y * y;
                into[i] = (((c7 * t + c5) * t + c3) * t + c1) * y + (((c6 * t + c4) * t + c2) * t + c0);
            }
        }
    }

    /** Degree 11. */
    final class Degree11 implements Polynomial {
        private final double[] c;

        Degree11(double... c) {
            this.c = c;
        }

        @Override
        public void fill(double[] x, double[] into, int n) {
            double c0 = c[0];
            double c1 = c[1];
            double c2 = c[2];
            double c3 = c[3];
            double c4 = c[4];
            double c5 = c[5];
            double c6 = c[6];
            double c7 = c[7];
            double c8 = c[8];
            double c9 = c[9];
            double c10 = c[10];
            double c11 = c[11];
            for (int i = 0; i < n; i++) {
                double y = x[i];
                double t = y * y;
                into[i] = (((((c11 * t + c9) * t + c7) * t + c5) * t + c3) * t + c1) * y
                        + (((((c10 * t + c8) * t + c6) * t + c4) * t + c2) * t + c0);
            }
        }
    }

    /** Degree 15. */
    final class Degree15 implements Polynomial {
        private final double[] c;

        Degree15(double... c) {
            this.c = c;
        }

        @Override
        public void fill(double[] x, double[] into, int n) {
            double c0 = c[0];
            double c1 = c[1];
            double c2 = c[2];
            double c3 = c[3];
            double c4 = c[4];
            double c5 = c[5];
            double c6 = c[6];
            double c7 = c[7];
            double c8 = c[8];
            double c9 = c[9];
            double c10 = c[10];
            double c11 = c[11];
            double c12 = c[12];
            double c13 = c[13];
            double c14 = c[14];
            double c15 = c[15];
            for (int i = 0; i < n; i++) {
                double y = x[i];
                double t = y * y;
                into[i] = (((((((c15 * t + c13) * t + c11) * t + c9) * t + c7) * t + c5) * t + c3) * t + c1) * y
                        + (((((((c14 * t + c12) * t + c10) * t + c8) * t + c6) * t + c4) * t + c2) * t + c0);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

/** Where an operation loses its meaning, or its result its mean, at values that may be too rare for any rule to meet. */
final class Meaning {
    private Meaning() {}

    /**
     * Checks the arguments of an operation at all places of a bundle, the ends of its ranges included.
     *
     * @param in the arguments
     */
    static void check(Excerpt excerpt, int node, double[][] in) {
        switch (excerpt.op(node)) {
            case DIVIDE -> refuse(changesSign(in[1]), "a divisor may be 0, and then no mean and sd are finite");
            case POWER -> {
                refuse(
                        isAnywhereNegative(in[1]) && changesSign(in[0]),
                        "what is raised to a negative power may be 0, and then no mean and sd are finite");
                refuse(
                        isAnywhereNegative(in[0]) && isAnywhereBroken(in[1]),
                        "it takes a root of what may be negative, and then it has no meaning");
            }
            case LN, SQRT ->
                refuse(
                        isAnywhereNegative(in[0]),
                        "it takes " + excerpt.sign(node) + " of what may be negative, and then it has no meaning");
            default -> {}
        }
    }

    private static void refuse(boolean is, String reason) {
        if (is) {
            throw new NoClosedForm(reason);
        }
    }

    /** Whether it is above 0 at one place and below at another. */
    private static boolean changesSign(double[] at) {
        boolean above = false;
        for (double value : at) {
            above |= value > 0;
        }
        return above && isAnywhereNegative(at);
    }

    private static boolean isAnywhereBroken(double[] at) {
        for (double value : at) {
            if (StrictMath.rint(value) != value) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnywhereNegative(double[] at) {
        for (double value : at) {
            if (value < 0) {
                return true;
            }
        }
        return false;
    }
}

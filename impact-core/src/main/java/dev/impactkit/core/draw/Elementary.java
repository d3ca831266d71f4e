// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

final class Elementary {
    static final double LN2 = 0.6931471805599453;
    private static final double LN2_HI = 0x1.62e42fefa0000p-1;
    private static final double LN2_LO = 0x1.cf79abc9e3b3ap-40;

    private Elementary() {}

    static double ln(double x) {
        long b = Double.doubleToRawLongBits(x) - 0x3fe6a09e667f3bcdL; // sqrt(1/2)
        double e = Double.longBitsToDouble((b >> 52) + 0x4338000000000000L) - 0x1.8p52;
        double m = Double.longBitsToDouble((b & 0xfffffffffffffL) + 0x3fe6a09e667f3bcdL);
        double s = (m - 1) / (m + 1);
        double t = s * s;
        double q = t * t;
        double p = ((1.0 / 17 * t + 1.0 / 15) * q + (1.0 / 13 * t + 1.0 / 11)) * (q * q * t)
                + (1.0 / 9 * t + 1.0 / 7) * (q * t)
                + (1.0 / 5 * t + 1.0 / 3) * t;
        return e * LN2_HI + (2 * s + (2 * s * p + e * LN2_LO));
    }

    static double exp(double x) {
        double kd = x * 1.4426950408889634 + 0x1.8p52;
        long k = Double.doubleToRawLongBits(kd);
        kd -= 0x1.8p52;
        double r = (x - kd * LN2_HI) - kd * LN2_LO;
        double s = r * r;
        double q = s * s;
        double p = (1 + r)
                + (1. / 2 + 1. / 6 * r) * s
                + ((1. / 24 + 1. / 120 * r) + (1. / 720 + 1. / 5040 * r) * s) * q
                + ((1. / 40320 + 1. / 362880 * r) + (1. / 3628800 + 1. / 39916800 * r) * s) * (q * q);
        return p * Double.longBitsToDouble((k + 1023) << 52);
    }
}

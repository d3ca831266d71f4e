// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleUnaryOperator;

/** Other bits on another machine. */
class Inexact {
    final DoubleUnaryOperator exponential = Math::exp;

    double power(double value) {
        return Math.pow(value, 2);
    }

    double logarithm(double value) {
        return Math.log(value);
    }

    double chance() {
        return new Random(1).nextDouble();
    }

    double threadChance() {
        return ThreadLocalRandom.current().nextDouble();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.Arrays;
import java.util.Optional;

/** The operations of the graph, each with the loop that runs it and the text that writes it. */
enum Op {
    CONSTANT(Kind.LEAF, ""),
    NAME(Kind.LEAF, ""),
    DRAW(Kind.LEAF, ""),
    NAMED(Kind.SPECIAL, ""),
    PICK(Kind.SPECIAL, "pick"),
    CALL(Kind.SPECIAL, ""),
    POLYNOMIAL(Kind.SPECIAL, ""),
    ADD(Kind.INFIX, "+"),
    SUBTRACT(Kind.INFIX, "-"),
    MULTIPLY(Kind.INFIX, "*"),
    DIVIDE(Kind.INFIX, "/"),
    NEGATE(Kind.INFIX, "-"),
    POWER(Kind.INFIX, "^"),
    MIN(Kind.FUNCTION, "min"),
    MAX(Kind.FUNCTION, "max"),
    LN(Kind.FUNCTION, "ln"),
    EXP(Kind.FUNCTION, "exp"),
    SQRT(Kind.FUNCTION, "sqrt"),
    ABS(Kind.FUNCTION, "abs");

    private enum Kind {
        LEAF,
        SPECIAL,
        INFIX,
        FUNCTION
    }

    private final Kind kind;
    private final String sign;

    Op(Kind kind, String sign) {
        this.kind = kind;
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Whether it is written as a function of one argument or, for min and max, of two or more. */
    boolean isFunction() {
        return kind == Kind.FUNCTION;
    }

    Kernel kernel() {
        return switch (this) {
            case ADD -> Op::add;
            case SUBTRACT -> Op::subtract;
            case MULTIPLY -> Op::multiply;
            case DIVIDE -> Op::divide;
            case NEGATE -> Op::negate;
            case POWER -> Op::power;
            case MIN -> Op::min;
            case MAX -> Op::max;
            case LN -> Op::ln;
            case EXP -> Op::exp;
            case SQRT -> Op::sqrt;
            case ABS -> Op::abs;
            case CONSTANT, NAME, DRAW, NAMED, PICK, CALL, POLYNOMIAL -> Op::nothing;
        };
    }

    /** One number, to the bits of the loop; of one argument, the second is not looked at. */
    double of(double a, double b) {
        return switch (this) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case NEGATE -> -a;
            case POWER -> StrictMath.pow(a, b);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case LN -> StrictMath.log(a);
            case EXP -> StrictMath.exp(a);
            case SQRT -> Math.sqrt(a);
            case ABS -> Math.abs(a);
            case CONSTANT, NAME, DRAW, NAMED, PICK, CALL, POLYNOMIAL -> throw notComputed();
        };
    }

    static Optional<Op> function(String name) {
        return Arrays.stream(values())
                .filter(op -> op.isFunction() && op.sign.equals(name))
                .findFirst();
    }

    private static IllegalStateException notComputed() {
        return new IllegalStateException("A leaf is filled, not computed.");
    }

    private static void nothing(double[][] in, double[] out, int n) {
        throw notComputed();
    }

    private static void add(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    private static void subtract(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = a[i] - b[i];
        }
    }

    private static void multiply(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    private static void divide(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = a[i] / b[i];
        }
    }

    private static void negate(double[][] in, double[] out, int n) {
        double[] a = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = -a[i];
        }
    }

    private static void power(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.pow(a[i], b[i]);
        }
    }

    private static void min(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = Math.min(a[i], b[i]);
        }
    }

    private static void max(double[][] in, double[] out, int n) {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) {
            out[i] = Math.max(a[i], b[i]);
        }
    }

    private static void ln(double[][] in, double[] out, int n) {
        double[] a = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.log(a[i]);
        }
    }

    private static void exp(double[][] in, double[] out, int n) {
        double[] a = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.exp(a[i]);
        }
    }

    private static void sqrt(double[][] in, double[] out, int n) {
        double[] a = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = Math.sqrt(a[i]);
        }
    }

    private static void abs(double[][] in, double[] out, int n) {
        double[] a = in[0];
        for (int i = 0; i < n; i++) {
            out[i] = Math.abs(a[i]);
        }
    }
}

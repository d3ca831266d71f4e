// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimates;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A random graph with shared nodes, picks and a user's kernels, and its value by plain recursion. */
final class RandomGraph {
    private static final Series REPLICATES = Series.of(0.5, -2, 7, 1e-3, 40);

    private final Random random;
    private final List<Expr> nodes = new ArrayList<>();
    final Map<String, Expr> figures = new LinkedHashMap<>();
    final int slots;

    RandomGraph(long seed) {
        random = new Random(seed);
        slots = 1 + random.nextInt(6);
        for (int i = 0; i < slots; i++) {
            nodes.add(Expr.draw("slot-" + i, Estimates.uniform(0, 1)));
        }
        int size = 5 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            nodes.add(node());
        }
        int many = 1 + random.nextInt(5);
        for (int i = 0; i < many; i++) {
            figures.put("figure-" + i, nodes.get(nodes.size() - 1 - random.nextInt(nodes.size())));
        }
    }

    private Expr any() {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private Expr node() {
        Expr a = any();
        Expr b = any();
        return switch (random.nextInt(20)) {
            case 0 -> a.minus(b);
            case 1 -> a.times(b);
            case 2 -> a.over(b);
            case 3 -> a.power(b);
            case 4 -> a.negate();
            case 5 -> a.exp();
            case 6 -> a.ln();
            case 7 -> a.sqrt();
            case 8 -> a.abs();
            case 9 -> Expr.min(a, b);
            case 10 -> Expr.max(a, b);
            case 11 -> Expr.constant(random.nextGaussian());
            case 12 -> Expr.pick(REPLICATES, a);
            case 13 -> Expr.call("weigh", RandomGraph::weigh, a, b, a);
            case 14 -> a.named("name-" + nodes.size());
            case 15 -> Expr.ONE.minus(a);
            case 16 -> a.times(Expr.ONE.minus(b));
            case 17 -> a.times(b.times(any()));
            case 18 -> polynomial(a);
            default -> a.plus(b);
        };
    }

    private Expr polynomial(Expr x) {
        return Expr.polynomial(
                x,
                random.doubles(random.nextInt(14), -1, 1)
                        .mapToObj(Expr::constant)
                        .toList());
    }

    /** Writes into its output before it has read all of its input, as a careless user's may. */
    private static void weigh(double[][] in, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 3 * in[0][i];
        }
        for (int i = 0; i < n; i++) {
            out[i] = out[i] - in[1][i] / (1 + in[2][i] * in[2][i]);
        }
    }

    /** Independent of how nodes are ordered, shared and stored. */
    static double value(Expr root, double[] slots) {
        return value(root, slots, new IdentityHashMap<>());
    }

    private static double value(Expr e, double[] slots, Map<Expr, Double> known) {
        Double before = known.get(e);
        if (before != null) {
            return before;
        }
        double[] x =
                e.args().stream().mapToDouble(arg -> value(arg, slots, known)).toArray();
        double value = switch (e.op()) {
            case CONSTANT -> e.number();
            case DRAW -> slots[Integer.parseInt(e.name().substring("slot-".length()))];
            case NAMED -> x[0];
            case ADD -> x[0] + x[1];
            case SUBTRACT -> x[0] - x[1];
            case MULTIPLY -> x[0] * x[1];
            case DIVIDE -> x[0] / x[1];
            case POWER -> StrictMath.pow(x[0], x[1]);
            case NEGATE -> -x[0];
            case EXP -> StrictMath.exp(x[0]);
            case LN -> StrictMath.log(x[0]);
            case SQRT -> StrictMath.sqrt(x[0]);
            case ABS -> x[0] < 0 ? -x[0] : x[0] + 0.0;
            case MIN -> Math.min(x[0], x[1]);
            case MAX -> Math.max(x[0], x[1]);
            case PICK -> REPLICATES.at((int) Math.max(0, Math.min(4, Math.floor(Math.max(0, x[0])))));
            case POLYNOMIAL -> horner(e.series(), x[0]);
            case CALL -> 3 * x[0] - x[1] / (1 + x[2] * x[2]);
            case NAME -> throw new AssertionError(e.name());
        };
        known.put(e, value);
        return value;
    }

    private static double horner(Series coefficients, double x) {
        double value = coefficients.at(coefficients.size() - 1);
        for (int power = coefficients.size() - 2; power >= 0; power--) {
            value = value * x + coefficients.at(power);
        }
        return value;
    }
}

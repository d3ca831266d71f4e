// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Graph to text and back. */
class FormulaTextProperties {
    private static final Map<String, Double> VALUES =
            Map.of("a", 2.5, "b-c", -0.75, "été.jour", 0.1, "x1", 1e-3, "zero", -0.0);

    @Property(tries = 3000, seed = "20261123")
    void textReadsBackAsTheSameGraph(@ForAll("trees") Expr tree) {
        String text = tree.toString();
        Assume.that(text.length() <= 2000);
        Expr back = Formula.parse(text).orThrow().expr();
        assertEquals(text, back.toString());
        assertEquals(shape(tree), shape(back), text);
    }

    @Property(tries = 3000, seed = "20261123")
    void textReadsBackAsTheSameValueToTheBit(@ForAll("trees") Expr tree) {
        String text = tree.toString();
        Assume.that(text.length() <= 2000);
        Expr back = Formula.parse(text).orThrow().expr();
        assertEquals(Double.doubleToLongBits(value(tree)), Double.doubleToLongBits(value(back)), text);
    }

    @Provide
    Arbitrary<Expr> trees() {
        return tree(6);
    }

    private static Arbitrary<Expr> tree(int depth) {
        Arbitrary<Expr> names =
                Arbitraries.of(List.copyOf(new TreeSet<>(VALUES.keySet()))).map(Expr::name);
        Arbitrary<Expr> numbers = Arbitraries.oneOf(
                        Arbitraries.doubles().between(-10, 10),
                        Arbitraries.of(0.0, -0.0, 1.0, -1.0, 100.0, 2e23, 5e-324, -1e-7, 0.1, 1e21),
                        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite))
                .map(Expr::constant);
        Arbitrary<Expr> leaf = Arbitraries.oneOf(names, numbers);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> below = Arbitraries.lazy(() -> tree(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(1, leaf),
                Tuple.of(
                        2,
                        below.flatMap(a -> Arbitraries.of(
                                a.negate(), a.abs(), a.sqrt(), a.ln(), a.exp(), a.over(Expr.constant(100))))),
                Tuple.of(
                        6,
                        Combinators.combine(below, below, Arbitraries.integers().between(0, 6))
                                .as(FormulaTextProperties::join)));
    }

    private static Expr join(Expr a, Expr b, int which) {
        return switch (which) {
            case 0 -> a.plus(b);
            case 1 -> a.minus(b);
            case 2 -> a.times(b);
            case 3 -> a.over(b);
            case 4 -> a.power(b);
            case 5 -> Expr.min(a, b);
            default -> Expr.max(a, b);
        };
    }

    /** The whole tree, fully bracketed, constants as bits: what equality of graphs means. */
    private static String shape(Expr e) {
        return switch (e.op()) {
            case CONSTANT -> Long.toHexString(Double.doubleToLongBits(e.number()));
            case NAME -> e.name();
            default ->
                e.op()
                        + e.args().stream()
                                .map(FormulaTextProperties::shape)
                                .toList()
                                .toString();
        };
    }

    private static double value(Expr e) {
        List<Double> args = e.args().stream().map(FormulaTextProperties::value).toList();
        return switch (e.op()) {
            case CONSTANT -> e.number();
            case NAME -> VALUES.getOrDefault(e.name(), Double.NaN);
            case ADD -> args.get(0) + args.get(1);
            case SUBTRACT -> args.get(0) - args.get(1);
            case MULTIPLY -> args.get(0) * args.get(1);
            case DIVIDE -> args.get(0) / args.get(1);
            case POWER -> StrictMath.pow(args.get(0), args.get(1));
            case MIN -> Math.min(args.get(0), args.get(1));
            case MAX -> Math.max(args.get(0), args.get(1));
            case NEGATE -> -args.get(0);
            case ABS -> Math.abs(args.get(0));
            case SQRT -> Math.sqrt(args.get(0));
            case LN -> StrictMath.log(args.get(0));
            case EXP -> StrictMath.exp(args.get(0));
            default -> throw new AssertionError(e.op());
        };
    }
}

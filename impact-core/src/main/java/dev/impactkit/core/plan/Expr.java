// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Note;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * One immutable node of a calculation: a constant, a draw, or an operation on other nodes.
 *
 * <p>Nodes only describe; {@link Plan} compiles them, and nodes that say the same become one there. A node prints as a
 * formula that {@link Formula} reads back.
 */
public final class Expr {

    /** The constant 0. */
    public static final Expr ZERO = constant(0);

    /** The constant 1. */
    public static final Expr ONE = constant(1);

    private final Op op;
    private final List<Expr> args;
    private final double number;
    private final String name;
    private final Note note;
    private final Optional<Object> extra;

    private Expr(Op op, List<Expr> args, double number, String name, Note note, Optional<Object> extra) {
        this.op = op;
        this.args = args;
        this.number = number;
        this.name = name;
        this.note = note;
        this.extra = extra;
    }

    /** What is constant is computed at once, so that a graph and its text hold nothing a reader could do in the head. */
    private static Expr of(Op op, Expr... args) {
        for (Expr arg : args) {
            if (arg.op != Op.CONSTANT) {
                return new Expr(op, List.of(args), 0, "", Note.NONE, Optional.empty());
            }
        }
        double[][] in = new double[args.length][1];
        for (int i = 0; i < args.length; i++) {
            in[i][0] = args[i].number;
        }
        double[] out = new double[1];
        op.kernel().apply(in, out, 1);
        return constant(out[0]);
    }

    private boolean is(double value) {
        return op == Op.CONSTANT && number == value;
    }

    /**
     * {@return a number that never varies}
     *
     * @param value any number
     */
    public static Expr constant(double value) {
        return new Expr(Op.CONSTANT, List.of(), value, "", Note.NONE, Optional.empty());
    }

    /**
     * {@return a slot: a number that inputs give, drawn from an estimate by default}
     *
     * @param path ids joined by dots; the same path is the same draw wherever it is used
     * @param estimate what is known of it
     * @param note where it comes from
     */
    public static Expr draw(String path, Estimate estimate, Note note) {
        return new Expr(Op.DRAW, List.of(), 0, Require.text("path", path), note, Optional.of(estimate));
    }

    /**
     * {@return a slot of which nothing is known but an estimate}
     *
     * @param path ids joined by dots
     * @param estimate what is known of it
     */
    public static Expr draw(String path, Estimate estimate) {
        return draw(path, estimate, Note.NONE);
    }

    /**
     * {@return the value a replicate of a data set has; quantities measured on one data set pick by the same slot}
     *
     * @param replicates the value in each replicate; the one at 0 is the best estimate
     * @param which a slot that draws whole numbers from 0; others are brought into range
     */
    public static Expr pick(Series replicates, Expr which) {
        Require.that(replicates.size() > 0, "There must be at least one replicate.");
        return new Expr(Op.PICK, List.of(which), 0, "", Note.NONE, Optional.of(replicates));
    }

    /**
     * {@return a user's own operation}
     *
     * @param name printed in formulas and part of the fingerprint: another mathematics is another name
     * @param kernel the loop
     * @param args its arguments in order
     */
    public static Expr call(String name, Kernel kernel, Expr... args) {
        return new Expr(Op.CALL, List.of(args), 0, Require.text("name", name), Note.NONE, Optional.of(kernel));
    }

    /**
     * {@return a name still to be bound, as formulas hold it}
     *
     * @param name an id, or ids joined by dots
     */
    static Expr name(String name) {
        return new Expr(Op.NAME, List.of(), 0, name, Note.NONE, Optional.empty());
    }

    static Expr function(Op op, List<Expr> args) {
        return args.size() == 1
                ? of(op, args.get(0))
                : args.stream().reduce((a, b) -> of(op, a, b)).orElseThrow();
    }

    /**
     * {@return the balanced sum: neighbours first, so that its rounding does not grow with its length}
     *
     * @param terms in order; none make 0
     */
    public static Expr sum(List<Expr> terms) {
        return switch (terms.size()) {
            case 0 -> ZERO;
            case 1 -> terms.get(0);
            default -> {
                int half = Integer.highestOneBit(terms.size() - 1);
                yield sum(terms.subList(0, half)).plus(sum(terms.subList(half, terms.size())));
            }
        };
    }

    /**
     * {@return \( c_0 + c_1 x + c_2 x^2 + \dots \), by Horner's rule}
     *
     * @param x the variable
     * @param coefficients from the lowest power; none make 0
     */
    public static Expr polynomial(Expr x, List<Expr> coefficients) {
        boolean fixed = coefficients.stream().allMatch(c -> c.op == Op.CONSTANT);
        if (x.is(1)) {
            return sum(coefficients);
        }
        if (fixed && coefficients.size() > 2 && x.op != Op.CONSTANT) {
            double[] numbers = coefficients.stream().mapToDouble(c -> c.number).toArray();
            return new Expr(Op.POLYNOMIAL, List.of(x), 0, "", Note.NONE, Optional.of(Series.of(numbers)));
        }
        Expr value = ZERO;
        for (int i = coefficients.size() - 1; i >= 0; i--) {
            value = coefficients.get(i).plus(value.is(0) ? ZERO : value.times(x));
        }
        return value;
    }

    /**
     * {@return the smaller of two}
     *
     * @param a one
     * @param b the other
     */
    public static Expr min(Expr a, Expr b) {
        return of(Op.MIN, a, b);
    }

    /**
     * {@return the greater of two}
     *
     * @param a one
     * @param b the other
     */
    public static Expr max(Expr a, Expr b) {
        return of(Op.MAX, a, b);
    }

    /**
     * {@return this + other}
     *
     * @param other the second term
     */
    public Expr plus(Expr other) {
        if (is(0)) {
            return other;
        }
        return other.is(0) ? this : of(Op.ADD, this, other);
    }

    /**
     * {@return this - other}
     *
     * @param other what is taken away
     */
    public Expr minus(Expr other) {
        return of(Op.SUBTRACT, this, other);
    }

    /**
     * {@return this x other}
     *
     * @param other the second factor
     */
    public Expr times(Expr other) {
        if (is(1)) {
            return other;
        }
        return other.is(1) ? this : of(Op.MULTIPLY, this, other);
    }

    /**
     * {@return this / other; division by zero gives an infinity or NaN, which results report as absent}
     *
     * @param other the divisor
     */
    public Expr over(Expr other) {
        return of(Op.DIVIDE, this, other);
    }

    /**
     * {@return this raised to a power}
     *
     * @param exponent the exponent
     */
    public Expr power(Expr exponent) {
        return of(Op.POWER, this, exponent);
    }

    /** {@return -this} */
    public Expr negate() {
        return of(Op.NEGATE, this);
    }

    /** {@return the natural logarithm} */
    public Expr ln() {
        return of(Op.LN, this);
    }

    /** {@return e to this} */
    public Expr exp() {
        return of(Op.EXP, this);
    }

    /** {@return the square root} */
    public Expr sqrt() {
        return of(Op.SQRT, this);
    }

    /** {@return the value without its sign} */
    public Expr abs() {
        return of(Op.ABS, this);
    }

    /**
     * {@return the same value under a name: a line of a waterfall, a part of an explanation}
     *
     * @param path ids joined by dots
     * @param note where it comes from, or what it is
     */
    public Expr named(String path, Note note) {
        return new Expr(Op.NAMED, List.of(this), 0, Require.text("path", path), note, Optional.empty());
    }

    /**
     * {@return the same value under a name}
     *
     * @param path ids joined by dots
     */
    public Expr named(String path) {
        return named(path, Note.NONE);
    }

    Op op() {
        return op;
    }

    List<Expr> args() {
        return args;
    }

    double number() {
        return number;
    }

    String name() {
        return name;
    }

    Note note() {
        return note;
    }

    Estimate estimate() {
        return (Estimate) extra.orElseThrow();
    }

    Series replicates() {
        return (Series) extra.orElseThrow();
    }

    Series coefficients() {
        return (Series) extra.orElseThrow();
    }

    /** A polynomial as it is read: the terms that are not 0, from the lowest power. */
    Expr expanded() {
        Expr x = args.get(0);
        Expr sum = ZERO;
        for (int power = 0; power < coefficients().size(); power++) {
            Expr coefficient = constant(coefficients().at(power));
            Expr term = power == 0 ? ONE : power == 1 ? x : x.power(constant(power));
            sum = coefficient.is(0) ? sum : sum.plus(coefficient.times(term));
        }
        return sum;
    }

    Kernel kernel() {
        return op == Op.CALL ? (Kernel) extra.orElseThrow() : op.kernel();
    }

    Expr withArgs(List<Expr> others) {
        return new Expr(op, others, number, name, note, extra);
    }

    /** {@return as a formula; draws and named nodes stand as their paths; what no formula may be long enough for is cut} */
    @Override
    public String toString() {
        return ExprText.of(op == Op.NAMED ? args.get(0) : this);
    }
}

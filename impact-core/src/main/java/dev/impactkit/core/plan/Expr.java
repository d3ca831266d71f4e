// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Note;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Estimate;
import java.util.Arrays;
import java.util.Collections;
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
    private final Expr[] args;
    private final double number;
    private final String name;
    private final Note note;
    private final Optional<Object> extra;
    private final int hash;

    private Expr(Op op, double number, String name, Note note, Optional<Object> extra, Expr... args) {
        this.op = op;
        this.args = args;
        this.number = number;
        this.name = name;
        this.note = note;
        this.extra = extra;
        this.hash = op == Op.NAMED ? args[0].hash : mixed();
    }

    private static Expr bare(Op op, Expr... args) {
        return new Expr(op, 0, "", Note.NONE, Optional.empty(), args);
    }

    /** What is constant is computed at once, so that a graph and its text hold nothing a reader could do in the head. */
    private static Expr of(Op op, Expr a, Expr b) {
        return a.op == Op.CONSTANT && b.op == Op.CONSTANT ? constant(op.of(a.number, b.number)) : bare(op, a, b);
    }

    private static Expr of(Op op, Expr a) {
        return a.op == Op.CONSTANT ? constant(op.of(a.number, a.number)) : bare(op, a);
    }

    /** Of what decides a number, so that nodes that say the same have one hash; a name alone decides nothing. */
    private int mixed() {
        int mixed = op.name().hashCode() * 31 + Double.hashCode(number);
        mixed = mixed * 31 + name.hashCode();
        if (op == Op.PICK || op == Op.POLYNOMIAL) {
            mixed = mixed * 31 + extra.hashCode();
        }
        for (Expr arg : args) {
            mixed = (mixed ^ arg.hash) * 0x9e3779b1;
        }
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        return mixed ^ mixed >>> 13;
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
        return new Expr(Op.CONSTANT, value, "", Note.NONE, Optional.empty());
    }

    /**
     * {@return a slot: a number that inputs give, drawn from an estimate by default}
     *
     * @param path ids joined by dots; the same path is the same draw wherever it is used
     * @param estimate what is known of it
     * @param note where it comes from
     */
    public static Expr draw(String path, Estimate estimate, Note note) {
        return new Expr(Op.DRAW, 0, Require.text("path", path), note, Optional.of(estimate));
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
        return new Expr(Op.PICK, 0, "", Note.NONE, Optional.of(replicates), which);
    }

    /**
     * {@return a user's own operation}
     *
     * @param name printed in formulas and part of the fingerprint: another mathematics is another name
     * @param kernel the loop
     * @param args its arguments in order
     */
    public static Expr call(String name, Kernel kernel, Expr... args) {
        return new Expr(Op.CALL, 0, Require.text("name", name), Note.NONE, Optional.of(kernel), args.clone());
    }

    /**
     * {@return a name still to be bound, as formulas hold it}
     *
     * @param name an id, or ids joined by dots
     */
    static Expr name(String name) {
        return new Expr(Op.NAME, 0, name, Note.NONE, Optional.empty());
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
        if (x.is(1)) {
            return sum(coefficients);
        }
        if (coefficients.size() > 2 && x.op != Op.CONSTANT && allConstant(coefficients)) {
            double[] numbers = new double[coefficients.size()];
            Arrays.setAll(numbers, power -> coefficients.get(power).number);
            return new Expr(Op.POLYNOMIAL, 0, "", Note.NONE, Optional.of(Series.of(numbers)), x);
        }
        Expr value = ZERO;
        for (int i = coefficients.size() - 1; i >= 0; i--) {
            value = coefficients.get(i).plus(value.is(0) ? ZERO : value.times(x));
        }
        return value;
    }

    private static boolean allConstant(List<Expr> exprs) {
        for (Expr expr : exprs) {
            if (expr.op != Op.CONSTANT) {
                return false;
            }
        }
        return true;
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
        return new Expr(Op.NAMED, 0, Require.text("path", path), note, Optional.empty(), this);
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
        return Collections.unmodifiableList(Arrays.asList(args));
    }

    int arity() {
        return args.length;
    }

    Expr arg(int index) {
        return args[index];
    }

    /** Equal for nodes that say the same. */
    int hash() {
        return hash;
    }

    /** Whether both give one number wherever their arguments do. */
    boolean saysTheSame(Expr other) {
        return op == other.op
                && hash == other.hash
                && Double.doubleToLongBits(number) == Double.doubleToLongBits(other.number)
                && name.equals(other.name)
                && args.length == other.args.length
                && (op == Op.DRAW || extra.equals(other.extra));
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

    /** Replicates of a pick, coefficients of a polynomial. */
    Series series() {
        return (Series) extra.orElseThrow();
    }

    /** A polynomial as it is read: the terms that are not 0, from the lowest power. */
    Expr expanded() {
        Expr x = args[0];
        Expr sum = ZERO;
        for (int power = 0; power < series().size(); power++) {
            Expr coefficient = constant(series().at(power));
            Expr term = power == 0 ? ONE : power == 1 ? x : x.power(constant(power));
            sum = coefficient.is(0) ? sum : sum.plus(coefficient.times(term));
        }
        return sum;
    }

    Kernel kernel() {
        return switch (op) {
            case CALL -> (Kernel) extra.orElseThrow();
            case PICK -> new Pick(series());
            case POLYNOMIAL -> new Polynomial(series());
            default -> op.kernel();
        };
    }

    Expr withArgs(List<Expr> others) {
        return new Expr(op, number, name, note, extra, others.toArray(Expr[]::new));
    }

    /** {@return as a formula; draws and named nodes stand as their paths; what no formula may be long enough for is cut} */
    @Override
    public String toString() {
        return ExprText.of(op == Op.NAMED ? args[0] : this);
    }
}

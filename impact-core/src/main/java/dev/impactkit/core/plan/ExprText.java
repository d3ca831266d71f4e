// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Numerals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes a node as a formula with as few brackets as the grammar of {@link Formula} allows.
 *
 * <p>Without recursion, and no further than a formula may be long: a graph may be deeper than the stack, and one that
 * shares its nodes may be longer than memory when it is written out.
 */
final class ExprText {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGN = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private ExprText() {}

    /** A part that binds less tightly than what stands around it. */
    private record Bracketed(Expr inner) {}

    static String of(Expr expr) {
        StringBuilder out = new StringBuilder();
        Deque<Object> open = new ArrayDeque<>(List.of(expr));
        while (!open.isEmpty() && out.length() <= FormulaParser.LONGEST) {
            Object next = open.pop();
            if (next instanceof Expr part) {
                push(open, pieces(part));
            } else if (next instanceof Bracketed part) {
                push(open, List.of("(", part.inner(), ")"));
            } else {
                out.append(next);
            }
        }
        if (out.length() > FormulaParser.LONGEST) {
            boolean within = Character.isHighSurrogate(out.charAt(FormulaParser.LONGEST - 1));
            out.setLength(FormulaParser.LONGEST - (within ? 1 : 0));
            out.append(" ...");
        }
        return out.toString();
    }

    private static void push(Deque<Object> open, List<Object> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            open.push(pieces.get(i));
        }
    }

    /** Texts and parts, from left to right. */
    private static List<Object> pieces(Expr e) {
        return switch (e.op()) {
            case CONSTANT -> List.of(constant(e.number()));
            case NAME, DRAW, NAMED -> List.of(e.name());
            case CALL -> call(e.name(), e.args());
            case MIN, MAX -> call(e.op().sign(), operands(e));
            case POLYNOMIAL -> pieces(e.expanded());
            case PICK, LN, EXP, SQRT, ABS -> call(e.op().sign(), e.args());
            case NEGATE -> List.of("-", part(e, 0, SIGN));
            case POWER -> List.of(part(e, 0, ATOM), "^", part(e, 1, SIGN));
            case ADD, SUBTRACT, MULTIPLY, DIVIDE ->
                List.of(part(e, 0, level(e)), " " + e.op().sign() + " ", part(e, 1, level(e) + 1));
        };
    }

    /** The smallest of several is one call, as it was written, though each node holds two. */
    private static List<Expr> operands(Expr e) {
        Deque<Expr> operands = new ArrayDeque<>();
        Expr left = e;
        while (left.op() == e.op()) {
            operands.addFirst(left.args().get(1));
            left = left.args().get(0);
        }
        operands.addFirst(left);
        return List.copyOf(operands);
    }

    private static List<Object> call(String function, List<Expr> args) {
        List<Object> pieces = new ArrayList<>(List.of(function, "("));
        for (Expr arg : args) {
            pieces.add(pieces.size() == 2 ? "" : ", ");
            pieces.add(arg);
        }
        pieces.add(")");
        return pieces;
    }

    private static Object part(Expr e, int index, int least) {
        Expr part = e.args().get(index);
        return level(part) < least ? new Bracketed(part) : part;
    }

    /** What is not finite has no numeral, but comes of a division by zero. */
    private static String constant(double value) {
        if (Double.isFinite(value)) {
            return Numerals.exact(value);
        }
        return Double.isNaN(value) ? "0 / 0" : value > 0 ? "1 / 0" : "-1 / 0";
    }

    private static int level(Expr e) {
        return switch (e.op()) {
            case ADD, SUBTRACT, POLYNOMIAL -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case NEGATE -> SIGN;
            case POWER -> POWER;
            case CONSTANT -> {
                boolean signed = Math.copySign(1, e.number()) < 0;
                yield Double.isFinite(e.number()) ? signed ? SIGN : ATOM : PRODUCT;
            }
            default -> ATOM;
        };
    }
}

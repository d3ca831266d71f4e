// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Numerals;
import java.util.stream.Collectors;

/** Writes a node as a formula with as few brackets as the grammar of {@link Formula} allows. */
final class ExprText {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGN = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private ExprText() {}

    static String of(Expr expr) {
        return expr.op() == Op.NAMED ? of(expr.args().get(0)) : text(expr);
    }

    private static String text(Expr e) {
        return switch (e.op()) {
            case CONSTANT -> Numerals.exact(e.number());
            case NAME, DRAW, NAMED -> e.name();
            case PICK -> "pick(" + text(e.args().get(0)) + ")";
            case CALL -> call(e.name(), e);
            case MIN, MAX, LN, EXP, SQRT, ABS -> call(e.op().sign(), e);
            case NEGATE -> "-" + bracketed(e.args().get(0), SIGN);
            case POWER ->
                bracketed(e.args().get(0), ATOM) + "^" + bracketed(e.args().get(1), SIGN);
            case ADD, MULTIPLY -> infix(e, level(e), level(e) + 1);
            case SUBTRACT, DIVIDE -> infix(e, level(e), level(e) + 1);
        };
    }

    private static String infix(Expr e, int left, int right) {
        return bracketed(e.args().get(0), left) + " " + e.op().sign() + " "
                + bracketed(e.args().get(1), right);
    }

    private static String call(String function, Expr e) {
        return e.args().stream().map(ExprText::text).collect(Collectors.joining(", ", function + "(", ")"));
    }

    private static String bracketed(Expr e, int least) {
        return level(e) < least ? "(" + text(e) + ")" : text(e);
    }

    private static int level(Expr e) {
        return switch (e.op()) {
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case NEGATE -> SIGN;
            case POWER -> POWER;
            case CONSTANT -> e.number() < 0 ? SIGN : ATOM;
            default -> ATOM;
        };
    }
}

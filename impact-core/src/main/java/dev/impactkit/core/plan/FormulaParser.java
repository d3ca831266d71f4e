// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recursive descent over the grammar of {@link Formula}; stops at the first thing it cannot read. */
final class FormulaParser {
    static final int LONGEST = 2_000;
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    /** Carries the one problem out of the descent; never leaves {@link Formula#parse}. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    Expr parse() {
        if (text.length() > LONGEST) {
            throw stop("is longer than " + LONGEST + " characters.", "Maybe name its parts as quantities.");
        }
        Expr sum = sum();
        skip();
        if (at < text.length()) {
            throw unexpected();
        }
        return sum;
    }

    private Expr sum() {
        Expr left = product();
        while (true) {
            if (take('+')) {
                left = left.plus(product());
            } else if (take('-')) {
                left = left.minus(product());
            } else {
                return left;
            }
        }
    }

    private Expr product() {
        Expr left = signed();
        while (true) {
            if (take('*')) {
                left = left.times(signed());
            } else if (take('/')) {
                left = left.over(signed());
            } else {
                return left;
            }
        }
    }

    private Expr signed() {
        deeper();
        Expr value;
        if (take('-')) {
            value = signed().negate();
        } else if (take('+')) {
            value = signed();
        } else {
            value = power();
        }
        depth--;
        return value;
    }

    private Expr power() {
        Expr base = percent();
        // To the right, and the exponent may carry a sign: 2^-1 is a half.
        return take('^') ? base.power(signed()) : base;
    }

    private Expr percent() {
        Expr value = atom();
        while (take('%')) {
            value = value.over(Expr.constant(100));
        }
        return value;
    }

    private Expr atom() {
        skip();
        if (at >= text.length()) {
            throw stop("ends where a number, a name or a bracket was expected.", "");
        }
        int c = text.codePointAt(at);
        if (c == '(') {
            at++;
            Expr inner = sum();
            expect(')');
            return inner;
        }
        if (isDigit(c) || c == '.') {
            return number();
        }
        if (Character.isLetter(c)) {
            return nameOrCall();
        }
        throw unexpected();
    }

    private Expr number() {
        int start = at;
        digits();
        if (peek() == '.') {
            at++;
            digits();
        }
        int mark = at;
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            if (!isDigit(peek())) {
                at = mark;
            }
            digits();
        }
        if (Character.isLetter(peek())) {
            throw stop("has a letter right after a number.", "Maybe a * is missing.");
        }
        String digits = text.substring(start, at);
        try {
            double value = Double.parseDouble(digits);
            if (Double.isFinite(value)) {
                return Expr.constant(value);
            }
        } catch (NumberFormatException e) {
            at = start;
            throw stop("has \"" + digits + "\" where a number was expected.", "");
        }
        at = start;
        throw stop("has a number too large to calculate with.", "");
    }

    private Expr nameOrCall() {
        String name = name();
        if (peek() != '(') {
            return Expr.name(name);
        }
        Optional<Op> function = Op.function(name);
        if (function.isEmpty()) {
            throw stop("calls " + name + ", which is no function.", "Functions are min, max, ln, exp, sqrt and abs.");
        }
        at++;
        List<Expr> args = new ArrayList<>();
        do {
            args.add(sum());
        } while (take(','));
        expect(')');
        boolean many = function.get() == Op.MIN || function.get() == Op.MAX;
        if (args.size() > 1 && !many) {
            throw stop(
                    "gives " + name + " " + args.size() + " arguments; it takes one.",
                    "Maybe a decimal comma; write a point.");
        }
        return many && args.size() == 1 ? args.get(0) : Expr.function(function.get(), args);
    }

    /** Letters, digits and inner hyphens, ids joined by dots; a hyphen that nothing follows is a minus. */
    private String name() {
        int start = at;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean joins = (c == '-' || c == '.') && next < text.length() && isWord(text.codePointAt(next));
            if (!isWord(c) && !joins) {
                break;
            }
            at = next;
        }
        return text.substring(start, at);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void digits() {
        while (isDigit(peek())) {
            at++;
        }
    }

    private int peek() {
        return at < text.length() ? text.codePointAt(at) : -1;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(char sign) {
        skip();
        if (peek() == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char sign) {
        if (!take(sign)) {
            throw at < text.length() ? unexpected() : stop("ends where \"" + sign + "\" was expected.", "");
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw stop("is more than " + DEEPEST + " brackets or signs deep.", "Maybe name its parts as quantities.");
        }
    }

    private Unreadable unexpected() {
        String found = Character.toString(text.codePointAt(at));
        return stop(
                "has an unexpected \"" + found + "\".",
                found.equals(",") ? "Maybe a decimal comma; write a point." : "");
    }

    private Unreadable stop(String message, String hint) {
        return new Unreadable(Formula.unreadable(text, at, message, hint));
    }
}

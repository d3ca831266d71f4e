// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value as a sum of products of functions of one bundle each.
 *
 * <p>What depends on one bundle only is always one function, and what depends on none one number.
 */
final class Separated {
    private static final int MOST = 20_000;

    private final List<Term> terms;
    private final boolean many;

    private Separated(List<Term> terms, boolean many) {
        this.terms = terms;
        this.many = many;
        if (terms.size() > MOST) {
            throw new NoClosedForm("it is a sum of more than " + MOST + " products");
        }
    }

    static Separated of(double number) {
        return new Separated(List.of(new Term(number, List.of())), false);
    }

    static Separated of(Column column) {
        return new Separated(List.of(new Term(1, List.of(column))), false);
    }

    List<Term> terms() {
        return terms;
    }

    /** Whether it depends on several bundles. */
    boolean isOfMany() {
        return many;
    }

    /** The bundle it depends on, where that is one. */
    @Nullable
    Bundle bundle() {
        List<Column> columns = terms.get(0).columns();
        return many || columns.isEmpty() ? null : columns.get(0).bundle();
    }

    /** Its values at the places of a bundle, where it depends on that one or none. */
    double[] along(int size) {
        Term only = terms.get(0);
        if (!only.columns().isEmpty()) {
            return only.columns().get(0).at();
        }
        double[] same = new double[size];
        Arrays.fill(same, only.factor());
        return same;
    }

    Separated scaled(double by) {
        return new Separated(terms.stream().map(term -> term.scaled(by)).toList(), many);
    }

    Separated plus(Separated other) {
        List<Term> all = new ArrayList<>(terms.size() + other.terms.size());
        all.addAll(terms);
        all.addAll(other.terms);
        return new Separated(all, true);
    }

    /** Every term with every other. Equal pairs of columns are multiplied once, so that equal terms stay recognisable. */
    Separated times(Separated other) {
        Map<List<Column>, Column> known = new LinkedHashMap<>();
        boolean both = terms.size() > 1 && other.terms.size() > 1;
        List<Term> some = both ? Merging.merged(terms) : terms;
        List<Term> others = both ? Merging.merged(other.terms) : other.terms;
        if ((long) some.size() * others.size() > MOST) {
            throw new NoClosedForm("it is a sum of more than " + MOST + " products");
        }
        List<Term> all = new ArrayList<>(some.size() * others.size());
        for (Term a : some) {
            for (Term b : others) {
                all.add(product(a, b, known));
            }
        }
        return new Separated(all, true);
    }

    /** The same done to every factor of the only term, as a root or a power may be. */
    Separated each(UnaryOperator<Separated> apply) {
        Separated all = apply.apply(of(terms.get(0).factor()));
        for (Column column : terms.get(0).columns()) {
            all = all.times(apply.apply(of(column)));
        }
        return all;
    }

    private static Term product(Term a, Term b, Map<List<Column>, Column> known) {
        List<Column> columns = new ArrayList<>(a.columns().size() + b.columns().size());
        int i = 0;
        int j = 0;
        while (i < a.columns().size() || j < b.columns().size()) {
            int left = i < a.columns().size() ? a.columns().get(i).bundle().index() : Integer.MAX_VALUE;
            int right = j < b.columns().size() ? b.columns().get(j).bundle().index() : Integer.MAX_VALUE;
            if (left == right) {
                columns.add(known.computeIfAbsent(
                        List.of(a.columns().get(i++), b.columns().get(j++)),
                        pair -> pair.get(0).times(pair.get(1))));
            } else {
                columns.add(left < right ? a.columns().get(i++) : b.columns().get(j++));
            }
        }
        return new Term(a.factor() * b.factor(), columns);
    }
}

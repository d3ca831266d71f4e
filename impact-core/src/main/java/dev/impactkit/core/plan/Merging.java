// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes a sum of terms shorter: terms that differ in one function only are one term with the sum of these functions. */
final class Merging {
    /** Bundles times terms, beyond which a part is left as it is: it hangs together by an amount better given. */
    private static final int MOST = 50_000;

    private Merging() {}

    static List<Term> merged(List<Term> terms) {
        return apart(same(terms)).stream()
                .flatMap(part -> mergedPart(part).stream())
                .toList();
    }

    private static List<Term> mergedPart(List<Term> part) {
        List<Term> now = part;
        TreeSet<Integer> bundles = new TreeSet<>();
        if (now.size() > 1) {
            now.forEach(term ->
                    term.columns().forEach(column -> bundles.add(column.bundle().index())));
        }
        if ((long) bundles.size() * part.size() > MOST) {
            return part;
        }
        for (int bundle : bundles) {
            now = now.size() == 1 ? now : along(bundle, now);
        }
        return now;
    }

    /** Groups of terms that share no bundle with another group. */
    static List<List<Term>> apart(List<Term> terms) {
        int[] leader = new int[terms.size()];
        Map<Integer, Integer> firstOf = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (Column column : terms.get(i).columns()) {
                Integer first = firstOf.putIfAbsent(column.bundle().index(), i);
                if (first != null) {
                    leader[lead(leader, i)] = lead(leader, first);
                }
            }
        }
        Map<Integer, List<Term>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(lead(leader, i), first -> new ArrayList<>()).add(terms.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private static int lead(int[] leader, int of) {
        int at = of;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** Terms of the same functions, their numbers added. */
    static List<Term> same(List<Term> terms) {
        if (terms.size() == 1) {
            return terms;
        }
        Map<List<Column>, Term> sums = new LinkedHashMap<>();
        terms.forEach(term ->
                sums.merge(term.columns(), term, (a, b) -> new Term(a.factor() + b.factor(), a.columns())));
        return List.copyOf(sums.values());
    }

    private static List<Term> along(int bundle, List<Term> terms) {
        Map<List<Column>, Term> sums = new LinkedHashMap<>();
        for (Term term : terms) {
            Column column = term.of(bundle);
            Term rest = column == null ? term : term.without(column);
            sums.merge(rest.columns(), term, (a, b) -> sum(bundle, rest, a, b));
        }
        return new ArrayList<>(sums.values());
    }

    private static Term sum(int bundle, Term rest, Term a, Term b) {
        Column left = a.of(bundle);
        Column right = b.of(bundle);
        Column sum;
        if (left == null) {
            sum = right == null ? null : right.plus(a.factor(), b.factor());
        } else {
            sum = right == null ? left.plus(b.factor(), a.factor()) : left.plus(right, a.factor(), b.factor());
        }
        return sum == null ? new Term(a.factor() + b.factor(), rest.columns()) : new Term(1, rest.columns()).with(sum);
    }
}

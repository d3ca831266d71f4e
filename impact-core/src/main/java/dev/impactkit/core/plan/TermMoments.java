// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mean and variance of a sum of terms: functions all terms have in common are factored out, terms that share nothing add
 * their variances, terms that differ in one function are one, and what is left is taken pair by pair.
 */
final class TermMoments {
    /** Beyond this many terms that hang together, pairs cost too much. */
    private static final int MOST_IN_PAIRS = 100;

    private TermMoments() {}

    static MeanVariance of(List<Term> sum) {
        List<Term> terms = Merging.same(sum);
        if (terms.size() == 1) {
            return terms.get(0).moments();
        }
        List<Column> common = new ArrayList<>(terms.get(0).columns());
        terms.forEach(term -> common.retainAll(term.columns()));
        if (!common.isEmpty()) {
            MeanVariance product = new Term(1, common).moments();
            return product.times(
                    of(terms.stream().map(term -> rest(term, common)).toList()));
        }
        List<List<Term>> parts = Merging.apart(terms);
        if (parts.size() > 1) {
            return parts.stream().map(TermMoments::of).reduce(new MeanVariance(0, 0), MeanVariance::plus);
        }
        List<Term> merged = Merging.merged(terms);
        return merged.size() < terms.size() ? of(merged) : inPairs(terms);
    }

    private static Term rest(Term term, List<Column> common) {
        List<Column> columns = new ArrayList<>(term.columns());
        columns.removeAll(common);
        return new Term(term.factor(), columns);
    }

    private static MeanVariance inPairs(List<Term> terms) {
        if (terms.size() > MOST_IN_PAIRS) {
            throw new NoClosedForm("too many of its parts share amounts", mostShared(terms));
        }
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < terms.size(); i++) {
            MeanVariance alone = terms.get(i).moments();
            mean += alone.mean();
            variance += alone.variance();
            for (int j = 0; j < i; j++) {
                variance += 2 * terms.get(i).covariance(terms.get(j));
            }
        }
        return new MeanVariance(mean, variance);
    }

    private static List<Integer> mostShared(List<Term> terms) {
        Map<Bundle, Integer> counts = new LinkedHashMap<>();
        terms.forEach(term -> term.columns().forEach(column -> counts.merge(column.bundle(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey()
                .slots();
    }
}

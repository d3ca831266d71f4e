// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One group of amounts that go together, directly or by others: their rank correlations as a matrix, 0 where none is
 * stated. Members stand in the order of their paths, so that nothing depends on who was named first.
 *
 * @param members paths, sorted
 * @param ranks by the place of two members, 1 in the diagonal
 */
record Copula(List<String> members, List<List<Double>> ranks) {
    private static final double LEAST_PIVOT = 1e-9;

    static Copula of(List<String> sorted, Map<Pair, Correlation> links) {
        List<List<Double>> ranks = new ArrayList<>();
        for (String one : sorted) {
            List<Double> row = new ArrayList<>();
            for (String other : sorted) {
                Correlation link = links.get(Pair.of(one, other));
                row.add(one.equals(other) ? 1 : link == null ? 0 : link.rank());
            }
            ranks.add(List.copyOf(row));
        }
        return new Copula(sorted, ranks);
    }

    int size() {
        return members.size();
    }

    double rank(int i, int j) {
        return ranks.get(i).get(j);
    }

    /** Pearson's correlation of the normal numbers behind two amounts of this rank correlation. */
    static double pearson(double rank) {
        return 2 * StrictMath.sin(Math.PI / 6 * rank);
    }

    /** The rank correlation of two amounts whose normal numbers have this correlation. */
    static double rank(double pearson) {
        return 6 / Math.PI * StrictMath.asin(pearson / 2);
    }

    double[][] pearson() {
        double[][] all = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                all[i][j] = i == j ? 1 : pearson(rank(i, j));
            }
        }
        return all;
    }

    /** The lower triangle whose product with itself is the matrix of Pearson's; none where no amounts can go so together. */
    Optional<List<Series>> factor() {
        double[][] a = pearson();
        double[][] lower = new double[size()][];
        for (int i = 0; i < size(); i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j < i; j++) {
                lower[i][j] = (a[i][j] - product(lower[i], lower[j], j)) / lower[j][j];
            }
            double pivot = a[i][i] - product(lower[i], lower[i], i);
            if (!(pivot > LEAST_PIVOT)) {
                return Optional.empty();
            }
            lower[i][i] = Math.sqrt(pivot);
        }
        return Optional.of(Arrays.stream(lower).map(Series::of).toList());
    }

    private static double product(double[] a, double[] b, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Members that cannot go together as stated, so few that without any of them the others can. */
    Copula smallestImpossible() {
        Copula left = this;
        for (String member : members) {
            Copula fewer = left.without(member);
            left = fewer.factor().isPresent() ? left : fewer;
        }
        return left;
    }

    private Copula without(String member) {
        int at = members.indexOf(member);
        List<String> others = new ArrayList<>(members);
        others.remove(at);
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (i != at) {
                List<Double> row = new ArrayList<>(ranks.get(i));
                row.remove(at);
                rows.add(row);
            }
        }
        return new Copula(others, rows);
    }
}

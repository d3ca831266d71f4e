// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number times functions of different bundles, so that its mean is the product of theirs.
 *
 * @param factor the number
 * @param columns at most one a bundle, in the order of the bundles
 */
record Term(double factor, List<Column> columns) {

    /** Its function of a bundle, where it has one. */
    @Nullable
    Column of(int bundle) {
        for (Column column : columns) {
            if (column.bundle().index() == bundle) {
                return column;
            }
        }
        return null;
    }

    Term scaled(double by) {
        return new Term(factor * by, columns);
    }

    Term without(Column column) {
        List<Column> rest = new ArrayList<>(columns);
        rest.remove(column);
        return new Term(factor, rest);
    }

    /** The same term with another function of that bundle. */
    Term with(Column column) {
        List<Column> all = new ArrayList<>(columns);
        int place = 0;
        while (place < all.size()
                && all.get(place).bundle().index() < column.bundle().index()) {
            place++;
        }
        all.add(place, column);
        return new Term(factor, all);
    }

    MeanVariance moments() {
        MeanVariance all = new MeanVariance(factor, 0);
        for (Column column : columns) {
            all = all.times(MeanVariance.of(column));
        }
        return all;
    }

    /**
     * The covariance with another term. With \( p \) the product of the means of the functions seen so far and \( d \) the
     * covariance of their products, a further pair of functions gives \( d (\mu\nu + c) + p\,c \): no two nearly equal
     * numbers are subtracted.
     */
    double covariance(Term other) {
        double p = factor * other.factor;
        double d = 0;
        int i = 0;
        int j = 0;
        while (i < columns.size() || j < other.columns.size()) {
            int left = i < columns.size() ? columns.get(i).bundle().index() : Integer.MAX_VALUE;
            int right = j < other.columns.size() ? other.columns.get(j).bundle().index() : Integer.MAX_VALUE;
            double means = 1;
            double c = 0;
            if (left == right) {
                c = columns.get(i).covariance(other.columns.get(j));
            }
            if (left <= right) {
                means *= columns.get(i++).mean();
            }
            if (right <= left) {
                means *= other.columns.get(j++).mean();
            }
            d = d * (means + c) + p * c;
            p *= means;
        }
        return d;
    }
}

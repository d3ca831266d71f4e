// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Numerals;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Rank correlations near the stated ones that amounts can have.
 *
 * <p>The nearest correlation matrix by alternating projections with Dykstra's correction: N. J. Higham, Computing the nearest
 * correlation matrix, IMA Journal of Numerical Analysis 22, 2002, doi:10.1093/imanum/22.3.329. Brought to two decimals, and
 * towards 0 by whole percents until what is printed can hold itself.
 */
final class NearestCopula {
    /** No eigenvalue below it: what lies on the very border would not survive being printed. */
    private static final double LEAST = 1e-3;

    private static final int ROUNDS = 100;
    private static final double SETTLED = 1e-5;

    /** A correlation that hardly moves stays as it was stated. */
    private static final double HARDLY = 0.005;

    private NearestCopula() {}

    static Copula of(Copula stated) {
        RealMatrix nearest = nearest(stated);
        for (int percent = 100; percent > 0; percent--) {
            Copula printed = printed(stated, nearest, percent / 100.0);
            if (printed.factor().isPresent()) {
                return printed;
            }
        }
        return printed(stated, nearest, 0);
    }

    private static RealMatrix nearest(Copula stated) {
        RealMatrix y = new Array2DRowRealMatrix(stated.pearson());
        RealMatrix correction = MatrixUtils.createRealMatrix(stated.size(), stated.size());
        for (int round = 0; round < ROUNDS; round++) {
            RealMatrix from = y.subtract(correction);
            RealMatrix clipped = clipped(from);
            correction = clipped.subtract(from);
            RealMatrix next = withOnes(clipped);
            double moved = next.subtract(y).getNorm();
            y = next;
            if (moved < SETTLED) {
                break;
            }
        }
        return y;
    }

    private static RealMatrix clipped(RealMatrix symmetric) {
        EigenDecomposition eigen = new EigenDecomposition(symmetric);
        RealMatrix d = eigen.getD();
        for (int i = 0; i < d.getRowDimension(); i++) {
            d.setEntry(i, i, Math.max(LEAST, d.getEntry(i, i)));
        }
        RealMatrix product = eigen.getV().multiply(d).multiply(eigen.getVT());
        return product.add(product.transpose()).scalarMultiply(0.5);
    }

    private static RealMatrix withOnes(RealMatrix matrix) {
        RealMatrix copy = matrix.copy();
        for (int i = 0; i < copy.getRowDimension(); i++) {
            copy.setEntry(i, i, 1);
        }
        return copy;
    }

    private static Copula printed(Copula stated, RealMatrix nearest, double share) {
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < stated.size(); j++) {
                row.add(i == j ? 1 : printed(stated.rank(i, j), Copula.rank(nearest.getEntry(i, j)) * share));
            }
            rows.add(row);
        }
        return new Copula(stated.members(), rows);
    }

    private static double printed(double stated, double near) {
        return Math.abs(near - stated) < HARDLY ? stated : Double.parseDouble(Numerals.ENGLISH.fixed(near, 2));
    }
}

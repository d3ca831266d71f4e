// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;

/**
 * What amounts of a group do together beyond their curves: least squares on products of orthonormal polynomials of two or
 * three of them. Which set of products, if any, leave-one-out cross-validation decides, as for a {@link Curve}, but by one
 * standard error: a product too many costs a group less than one too few, for its promise is not taken at its word.
 */
final class Products {
    /** Keeps the normal equations solvable where two products are alike: far below what draws can tell. */
    private static final double RIDGE = 1e-9;

    /** Multiplications spent on one set: bounds how many products many draws allow. */
    private static final double WORK = 5e8;

    private static final int DEGREE = 3;

    private final double[][][] margins;
    private final double[] weights;
    private final List<int[][]> terms;
    private final double[] fitted;
    private final double[] leverages;

    /** @param terms products of {@code {amount in the group, degree}} */
    private Products(double[][][] margins, double[] weights, List<int[][]> terms, double[] y) {
        this.margins = margins;
        this.weights = weights;
        this.terms = terms;
        this.fitted = new double[y.length];
        this.leverages = new double[y.length];
        fit(y);
    }

    /**
     * The products of a group that explain something of what its curves leave; none where they explain nothing.
     *
     * @param rest what the curves leave at each point
     */
    static Optional<Products> fit(Points points, List<Integer> group, double[] rest) {
        double[][][] margins =
                group.stream().map(amount -> margin(points, amount)).toArray(double[][][]::new);
        double[] best = Arrays.stream(rest).map(e -> e * e).toArray();
        Optional<Products> found = Optional.empty();
        int most = Math.min(points.size() / Points.POINTS_A_NUMBER, (int) Math.sqrt(WORK / points.size()));
        for (List<int[][]> terms : candidates(margins)) {
            if (!terms.isEmpty() && terms.size() <= most) {
                Products products = new Products(margins, points.weights(), terms, rest);
                double[] losses = products.losses(rest);
                if (Curve.lower(losses, best, 1)) {
                    best = losses;
                    found = Optional.of(products);
                }
            }
        }
        return found;
    }

    int count() {
        return terms.size();
    }

    /** The fit at each point, about a mean of 0. */
    double[] fitted() {
        double mean = Curve.dot(weights, fitted);
        return Arrays.stream(fitted).map(x -> x - mean).toArray();
    }

    /** How much of the fit at each point is its own doing. */
    double[] leverages() {
        return leverages;
    }

    /** The squared errors of each point foretold from the rest. */
    private double[] losses(double[] y) {
        double[] losses = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            double missed = Curve.missed(y[i] - fitted[i], leverages[i], weights[i]);
            losses[i] = missed * missed;
        }
        return losses;
    }

    /** By degree and point. */
    private static double[][] margin(Points points, int amount) {
        double[] x = points.amount(amount);
        Polynomials basis = Polynomials.of(x, points.weights(), DEGREE);
        double[][] values = new double[basis.size()][x.length];
        double[] at = new double[basis.size()];
        for (int i = 0; i < x.length; i++) {
            basis.at(x[i], at);
            for (int k = 0; k < at.length; k++) {
                values[k][i] = at[k];
            }
        }
        return values;
    }

    /** Sets of products, simpler ones first. */
    private static List<List<int[][]>> candidates(double[][][] margins) {
        List<int[][]> bilinear = pairs(margins, 2);
        List<int[][]> bent = pairs(margins, DEGREE + 1);
        List<int[][]> three = new ArrayList<>(bilinear);
        List<int[][]> all = new ArrayList<>(bent);
        triples(margins.length, three);
        triples(margins.length, all);
        return List.of(bilinear, three, bent, all);
    }

    private static List<int[][]> pairs(double[][][] margins, int degree) {
        List<int[][]> pairs = new ArrayList<>();
        for (int a = 0; a < margins.length; a++) {
            for (int b = a + 1; b < margins.length; b++) {
                for (int j = 1; j < margins[a].length; j++) {
                    for (int k = 1; k < margins[b].length && j + k <= degree; k++) {
                        pairs.add(new int[][] {{a, j}, {b, k}});
                    }
                }
            }
        }
        return pairs;
    }

    private static void triples(int amounts, List<int[][]> terms) {
        for (int a = 0; a < amounts; a++) {
            for (int b = a + 1; b < amounts; b++) {
                for (int c = b + 1; c < amounts; c++) {
                    terms.add(new int[][] {{a, 1}, {b, 1}, {c, 1}});
                }
            }
        }
    }

    private void row(int point, double[] into) {
        for (int t = 0; t < into.length; t++) {
            double product = 1;
            for (int[] factor : terms.get(t)) {
                product *= margins[factor[0]][factor[1]][point];
            }
            into[t] = product;
        }
    }

    private void fit(double[] y) {
        int size = terms.size();
        double[][] products = new double[size][size];
        double[] moments = new double[size];
        double[] row = new double[size];
        for (int i = 0; i < y.length; i++) {
            row(i, row);
            add(products, moments, row, weights[i], y[i]);
        }
        for (int a = 0; a < size; a++) {
            products[a][a] += RIDGE;
            for (int b = 0; b < a; b++) {
                products[a][b] = products[b][a];
            }
        }
        DecompositionSolver solver =
                new CholeskyDecomposition(new Array2DRowRealMatrix(products, false), 1e-12, RIDGE * RIDGE).getSolver();
        double[] coefficients =
                solver.solve(new ArrayRealVector(moments, false)).toArray();
        double[][] inverse = solver.getInverse().getData();
        for (int i = 0; i < y.length; i++) {
            row(i, row);
            fitted[i] = Curve.dot(coefficients, row);
            leverages[i] = weights[i] * quadratic(inverse, row);
        }
    }

    private static void add(double[][] products, double[] moments, double[] row, double weight, double y) {
        for (int a = 0; a < row.length; a++) {
            double wa = weight * row[a];
            moments[a] += wa * y;
            for (int b = a; b < row.length; b++) {
                products[a][b] += wa * row[b];
            }
        }
    }

    private static double quadratic(double[][] matrix, double[] x) {
        double sum = 0;
        for (int a = 0; a < x.length; a++) {
            sum += x[a] * Curve.dot(matrix[a], x);
        }
        return sum;
    }
}

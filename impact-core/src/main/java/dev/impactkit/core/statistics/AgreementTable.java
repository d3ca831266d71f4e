// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

/** The shares of units in each pair of categories, and how much each pair agrees: 1 on the same, 0 at the worst. */
final class AgreementTable {
    private final double n;
    private final double[][] shares;
    private final double[][] weights;
    private final double[] rows;
    private final double[] columns;

    private AgreementTable(double n, double[][] shares, double[][] weights) {
        this.n = n;
        this.shares = shares;
        this.weights = weights;
        this.rows = new double[shares.length];
        this.columns = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                rows[i] += shares[i][j];
                columns[j] += shares[i][j];
            }
        }
    }

    static AgreementTable of(double[][] counts, Weighting weighting) {
        double n = 0;
        double worst = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                n += counts[i][j];
                worst = Math.max(worst, weighting.disagreement(i, j));
            }
        }
        double[][] shares = new double[counts.length][counts.length];
        double[][] weights = new double[counts.length][counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                shares[i][j] = counts[i][j] / n;
                weights[i][j] = worst == 0 ? 1 : 1 - weighting.disagreement(i, j) / worst;
            }
        }
        return new AgreementTable(n, shares, weights);
    }

    double n() {
        return n;
    }

    double fullAgreement() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i][i];
        }
        return n > 0 ? sum : Double.NaN;
    }

    double kappa() {
        double expected = expected();
        return expected < 1 ? (observed() - expected) / (1 - expected) : Double.NaN;
    }

    /**
     * \( \sqrt{\sum p_{ij} [w_{ij} (1 - p_e) - (\bar w_{i.} + \bar w_{.j})(1 - p_o)]^2 - (p_o p_e - 2 p_e + p_o)^2} \big/ (1
     * - p_e)^2 \sqrt n \).
     */
    double standardError() {
        double po = observed();
        double pe = expected();
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                double off = weights[i][j] * (1 - pe) - (ofRow(i) + ofColumn(j)) * (1 - po);
                sum += shares[i][j] * off * off;
            }
        }
        double mean = po * pe - 2 * pe + po;
        return pe < 1 ? Math.sqrt(Math.max(0, sum - mean * mean) / n) / ((1 - pe) * (1 - pe)) : Double.NaN;
    }

    private double observed() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                sum += weights[i][j] * shares[i][j];
            }
        }
        return sum;
    }

    private double expected() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += rows[i] * ofRow(i);
        }
        return sum;
    }

    /** The mean weight of a category of the first rater, over the choices of the second. */
    private double ofRow(int i) {
        double sum = 0;
        for (int j = 0; j < shares.length; j++) {
            sum += weights[i][j] * columns[j];
        }
        return sum;
    }

    private double ofColumn(int j) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += weights[i][j] * rows[i];
        }
        return sum;
    }
}

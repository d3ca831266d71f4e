// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

/** A function of one bundle: its value at every place of the bundle. Two are the same only if they are one object. */
final class Column {
    private final Bundle bundle;
    private final double[] at;

    Column(Bundle bundle, double[] at) {
        this.bundle = bundle;
        this.at = at;
    }

    Bundle bundle() {
        return bundle;
    }

    double[] at() {
        return at;
    }

    double mean() {
        double[] weights = bundle.weights();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * at[i];
        }
        return sum;
    }

    double covariance(Column other) {
        double[] weights = bundle.weights();
        double mean = mean();
        double others = other.mean();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (at[i] - mean) * (other.at[i] - others);
        }
        return sum;
    }

    Column plus(Column other, double factor, double othersFactor) {
        double[] sum = new double[at.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = factor * at[i] + othersFactor * other.at[i];
        }
        return new Column(bundle, sum);
    }

    Column plus(double number, double factor) {
        double[] sum = new double[at.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = factor * at[i] + number;
        }
        return new Column(bundle, sum);
    }

    Column times(Column other) {
        double[] product = new double[at.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = at[i] * other.at[i];
        }
        return new Column(bundle, product);
    }
}

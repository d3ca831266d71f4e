// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The estimates that can be written, and the words that make them in code:
 * {@code import static dev.impactkit.core.estimate.Estimates.*}.
 *
 * <p>A catalogue is immutable; an embedder adds to {@link #standard()} and passes his own on.
 */
public final class Estimates {
    private final List<Shape<? extends Estimate>> shapes;

    private Estimates(List<Shape<? extends Estimate>> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    /** {@return every estimate of this library} */
    public static Estimates standard() {
        return new Estimates(List.of(
                Fixed.SHAPE,
                Proportion.SHAPE,
                Uniform.SHAPE,
                Triangular.SHAPE,
                Pert.SHAPE,
                Normal.SHAPE,
                Lognormal.SHAPE,
                Lognormal.MEAN_SD,
                Lognormal.LOG,
                Lognormal.INTERVAL,
                Gamma.SHAPE,
                Beta.SHAPE,
                Beta.MEAN,
                Beta.COUNTED,
                Discrete.SHAPE,
                Discrete.EMPIRICAL));
    }

    /**
     * {@return these estimates and one more; one with the same key is replaced where it stood}
     *
     * @param shape of the estimate
     */
    public Estimates with(Shape<? extends Estimate> shape) {
        List<Shape<? extends Estimate>> more = new ArrayList<>(shapes);
        more.replaceAll(each -> each.key().equals(shape.key()) ? shape : each);
        if (shape(shape.key()).isEmpty()) {
            more.add(shape);
        }
        return new Estimates(more);
    }

    /** {@return all of them, in the order the documentation lists them} */
    public List<Shape<? extends Estimate>> shapes() {
        return shapes;
    }

    /**
     * {@return one of them, empty where there is none}
     *
     * @param key as it is written, such as {@code triangular}
     */
    public Optional<Shape<? extends Estimate>> shape(String key) {
        return shapes.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * {@return a number that is known}
     *
     * @param value any finite number
     */
    public static Fixed fixed(double value) {
        return new Fixed(value);
    }

    /**
     * {@return a counted share without doubt}
     *
     * @param part how many of them
     * @param whole how many there are, above 0
     */
    public static Proportion proportion(double part, double whole) {
        return new Proportion(part, whole);
    }

    /**
     * {@return anything between two bounds, no value likelier than another}
     *
     * @param low lowest possible value
     * @param high highest possible value
     */
    public static Uniform uniform(double low, double high) {
        return new Uniform(low, high);
    }

    /**
     * {@return a lowest, a likeliest and a highest value, falling in straight lines to both ends}
     *
     * @param low lowest possible value
     * @param mode likeliest value
     * @param high highest possible value
     */
    public static Triangular triangular(double low, double mode, double high) {
        return new Triangular(low, mode, high);
    }

    /**
     * {@return a lowest, a likeliest and a highest value with a smooth hump, of the usual shape 4}
     *
     * @param low lowest possible value
     * @param mode likeliest value
     * @param high highest possible value
     */
    public static Pert pert(double low, double mode, double high) {
        return new Pert(low, mode, high, Pert.CLASSIC);
    }

    /**
     * {@return a lowest, a likeliest and a highest value with a smooth hump}
     *
     * @param low lowest possible value
     * @param mode likeliest value
     * @param high highest possible value
     * @param shape how much the likeliest value weighs, above 0
     */
    public static Pert pert(double low, double mode, double high, double shape) {
        return new Pert(low, mode, high, shape);
    }

    /**
     * {@return the bell curve}
     *
     * @param mean expected value
     * @param sd standard deviation, above 0
     */
    public static Normal normal(double mean, double sd) {
        return new Normal(mean, sd, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * {@return the bell curve, cut off}
     *
     * @param mean of the whole curve
     * @param sd standard deviation of the whole curve, above 0
     * @param low where it is cut below, negative infinity for nowhere
     * @param high where it is cut above, infinity for nowhere
     */
    public static Normal normal(double mean, double sd, double low, double high) {
        return new Normal(mean, sd, low, high);
    }

    /**
     * {@return a positive number known up to a factor}
     *
     * @param median as likely more as less, above 0
     * @param p95 exceeded once in twenty times, above the median
     */
    public static Lognormal lognormal(double median, double p95) {
        return Lognormal.of(median, p95);
    }

    /**
     * {@return a positive number known up to a factor}
     *
     * @param mean expected value, above 0
     * @param sd standard deviation, above 0
     */
    public static Lognormal lognormalMeanSd(double mean, double sd) {
        return Lognormal.ofMeanSd(mean, sd);
    }

    /**
     * {@return a positive number known up to a factor}
     *
     * @param mu mean of the natural logarithm
     * @param sigma standard deviation of the natural logarithm, above 0
     */
    public static Lognormal lognormalLog(double mu, double sigma) {
        return Lognormal.ofLog(mu, sigma);
    }

    /**
     * {@return a positive number known up to a factor, by its 90 % interval}
     *
     * @param p5 less than this once in twenty times, above 0
     * @param p95 exceeded once in twenty times
     */
    public static Lognormal lognormalInterval(double p5, double p95) {
        return Lognormal.ofInterval(p5, p95);
    }

    /**
     * {@return a positive number such as a cost}
     *
     * @param mean expected value, above 0
     * @param sd standard deviation, above 0
     */
    public static Gamma gamma(double mean, double sd) {
        return new Gamma(mean, sd);
    }

    /**
     * {@return a share}
     *
     * @param alpha first parameter, above 0
     * @param beta second parameter, above 0
     */
    public static Beta beta(double alpha, double beta) {
        return Beta.of(alpha, beta);
    }

    /**
     * {@return a share}
     *
     * @param mean expected share, between 0 and 1
     * @param size number of cases the knowledge is worth, above 0
     */
    public static Beta betaMean(double mean, double size) {
        return Beta.ofMean(mean, size);
    }

    /**
     * {@return the share that a count of a sample shows}
     *
     * @param k how many had it
     * @param n how many were asked or observed
     */
    public static Beta kOfN(long k, long n) {
        return Beta.kOfN(k, n);
    }

    /**
     * {@return one of a few values}
     *
     * @param values what is possible
     * @param weights how likely each is beside the others
     */
    public static Discrete discrete(List<Double> values, List<Double> weights) {
        return Discrete.of(values, weights);
    }

    /**
     * {@return a set of data, every value as likely as another}
     *
     * @param values as observed
     */
    public static Discrete empirical(List<Double> values) {
        return Discrete.empirical(values);
    }

    /**
     * {@return a set of data, every value as likely as another}
     *
     * @param values as observed
     */
    public static Discrete empirical(double... values) {
        return Discrete.empirical(Arrays.stream(values).boxed().toList());
    }
}

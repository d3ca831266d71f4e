// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Shape;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One of a few values, each with a weight; or a set of data, each value with the same weight.
 *
 * <p>With shares \( w_i = \mathit{weight}_i / \sum \mathit{weight} \): \( F(x) = \sum_{x_i \le x} w_i \), mean
 * \( \sum w_i x_i \), standard deviation \( \sqrt{\sum w_i (x_i - \mathit{mean})^2} \) (of these values, not an
 * estimate for a larger population). The best estimate is the mean. F is a staircase, and the quantile is its inverse
 * without interpolation, \( Q(p) = \min \{ x_i : F(x_i) \ge p \} \): type 1 of Hyndman and Fan, Sample quantiles in
 * statistical packages, The American Statistician 50(4), 1996, doi:10.1080/00031305.1996.10473566.
 *
 * <p>Values may be given in any order and more than once; those of weight 0 are not possible. Two are equal when they
 * are written alike.
 */
public final class Discrete implements Estimate {

    private static final Param VALUES =
            Param.required("values", Kind.list(Kind.number()), "what is possible, in any order");

    /** Written by values and weights. */
    public static final Shape<Discrete> SHAPE = Shape.of(
            "discrete",
            "One of a few values, each with a weight.",
            a -> of(a.list("values", Double.class), a.list("weights", Double.class)),
            VALUES,
            Param.required(
                    "weights",
                    Kind.list(Kind.number(0, Double.POSITIVE_INFINITY)),
                    "how likely each is beside the others; they need not add up to 1"));

    /** Written by data. */
    public static final Shape<Discrete> EMPIRICAL = Shape.of(
                    "empirical",
                    "A set of data, every value as likely as another.",
                    a -> empirical(a.list("values", Double.class)),
                    VALUES)
            .inline();

    private final String key;
    private final Args args;
    private final double mean;
    private final double sd;

    /** The possible values, rising. */
    private final double[] steps;

    /** For each step the probability of it or less; 1 for the last. */
    private final double[] upTo;

    private Discrete(String key, Args args, double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i)
                .toArray();
        this.key = key;
        this.args = args;
        this.steps = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
        double[] sorted = Arrays.stream(order).mapToDouble(i -> weights[i]).toArray();
        this.upTo = shares(sorted);
        this.mean = average(steps, sorted);
        this.sd = Math.sqrt(
                average(Arrays.stream(steps).map(x -> (x - mean) * (x - mean)).toArray(), sorted));
    }

    /**
     * {@return one of a few values}
     *
     * @param values what is possible, in any order
     * @param weights of each value, 0 or more, not all of them 0; they need not add up to 1
     * @throws IllegalArgumentException unless there are as many weights as values and two different values are possible
     */
    public static Discrete of(List<Double> values, List<Double> weights) {
        double[] x = plain(values);
        double[] w = plain(weights);
        String key = "discrete";
        Rule.of(key, x)
                .finite()
                .must(
                        x.length == w.length,
                        "have one weight for each value and has " + w.length + " for " + x.length,
                        "decimal commas were meant; write 0.05");
        double least = Arrays.stream(w).min().orElse(0);
        Rule.of(key, w).finite();
        Rule.of(key, x)
                .must(
                        least >= 0,
                        "have weights of 0 or more and has " + Numerals.exact(least),
                        "a minus sign slipped in")
                .must(
                        Arrays.stream(w).sum() > 0,
                        "have a weight above 0",
                        "all values are equally likely: empirical takes values only");
        return made(key, Args.of("values", List.copyOf(values)).with("weights", List.copyOf(weights)), x, w);
    }

    /**
     * {@return a set of data, every value as likely as another}
     *
     * @param values as observed, in any order
     * @throws IllegalArgumentException unless there are at least two different values
     */
    public static Discrete empirical(List<Double> values) {
        double[] x = plain(values);
        double[] once = new double[x.length];
        Arrays.fill(once, 1);
        Rule.of("empirical", x).finite();
        return made("empirical", Args.of("values", List.copyOf(values)), x, once);
    }

    private static Discrete made(String key, Args args, double[] values, double[] weights) {
        double[] possible = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .mapToDouble(i -> values[i])
                .distinct()
                .toArray();
        String rule = "have at least two different values that are possible";
        Rule.of(key, values)
                .must(possible.length > 0, rule, "the data were filtered to nothing")
                .must(possible.length > 1, rule, Rule.plain(possible.length > 0 ? possible[0] : 0));
        return new Discrete(key, args, values, weights);
    }

    private static double[] plain(List<Double> values) {
        return values.stream().mapToDouble(x -> x).toArray();
    }

    private static double[] shares(double[] weights) {
        double[] sums = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            sums[i] = sum;
        }
        double all = sum;
        return Arrays.stream(sums).map(part -> part / all).toArray();
    }

    private static double average(double[] values, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            all += weights[i];
        }
        return sum / all;
    }

    /** The first index at which a rising array reaches a bound, its length where it does not. */
    private static int first(double[] rising, double bound) {
        int left = 0;
        int right = rising.length;
        while (left < right) {
            int middle = (left + right) >>> 1;
            if (rising[middle] >= bound) {
                right = middle;
            } else {
                left = middle + 1;
            }
        }
        return left;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public double best() {
        return mean;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double sd() {
        return sd;
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        // A weight too small to show in the sum is still possible.
        return p == 1 ? high() : steps[first(upTo, p)];
    }

    @Override
    public double cdf(double x) {
        int reached = first(steps, Math.nextUp(x));
        return reached == 0 ? 0 : upTo[reached - 1];
    }

    @Override
    public double low() {
        return steps[0];
    }

    @Override
    public double high() {
        return steps[steps.length - 1];
    }

    @Override
    public Law law() {
        return new Law.Steps(Series.of(steps), Series.of(upTo));
    }

    @Override
    public Args args() {
        return args;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Discrete that && key.equals(that.key) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + args.hashCode();
    }

    /** {@return key and arguments} */
    @Override
    public String toString() {
        return key + args;
    }
}

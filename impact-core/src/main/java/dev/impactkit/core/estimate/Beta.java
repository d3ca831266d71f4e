// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A share between 0 and 1.
 *
 * <p>\( F(x) = I_x(\alpha, \beta) \), mean \( \alpha / (\alpha + \beta) \), standard deviation
 * \( \sqrt{\alpha\beta / (\alpha + \beta + 1)} / (\alpha + \beta) \). Three ways of writing it:
 *
 * <ul>
 *   <li>\( \alpha \) and \( \beta \) themselves; the best estimate is the mean;
 *   <li>mean m and size s, the number of cases the knowledge is worth: \( \alpha = m s \),
 *       \( \beta = (1 - m) s \); the best estimate is the mean;
 *   <li>k of n counted: \( \alpha = k + 1/2 \), \( \beta = n - k + 1/2 \), what a count says after Jeffreys' prior,
 *       so that 0 of 20 is not certainty; the best estimate is k/n and not the mean.
 * </ul>
 *
 * <p>Quantiles below the smallest double, as with \( \alpha \) of 0.01, are 0; those nearer to 1 than 1e-16 are 1.
 * Two are equal when they are written alike. Brown, Cai and DasGupta, Interval estimation for a binomial proportion,
 * Statistical Science 16(2), 2001, doi:10.1214/ss/1009213286.
 */
public final class Beta implements Estimate {

    /** Largest count and parameter: what is larger is known to 1 in 30,000 and is a plain number for our purposes. */
    static final double LARGEST = 1e9;

    private static final Kind PARAMETER = Kind.number(0, LARGEST);
    private static final Kind COUNT = Kind.count(0, (int) LARGEST);

    /** Written by its two parameters. */
    public static final Shape<Beta> SHAPE = Shape.of(
            "beta",
            "A share, by the two parameters of the beta distribution.",
            a -> of(a.number("alpha"), a.number("beta")),
            Param.required("alpha", PARAMETER, "first parameter, as if so many cases were counted"),
            Param.required("beta", PARAMETER, "second parameter, as if so many cases were not counted"));

    /** Written by mean and size. */
    public static final Shape<Beta> MEAN = Shape.of(
            "beta-mean",
            "A share, by its mean and the number of cases the knowledge is worth.",
            a -> ofMean(a.number("mean"), a.number("size")),
            Param.required("mean", Kind.number(0, 1), "expected share"),
            Param.required("size", PARAMETER, "number of cases the knowledge is worth"));

    /** Written by a count. */
    public static final Shape<Beta> COUNTED = Shape.of(
            "k-of-n",
            "A share counted in a sample: k of n.",
            a -> kOfN(a.number("k"), a.number("n")),
            Param.required("k", COUNT, "how many had it"),
            Param.required("n", COUNT, "how many were asked or observed"));

    private final String key;
    private final Args args;
    private final double alpha;
    private final double beta;
    private final double best;

    private Beta(String key, Args args, double alpha, double beta, double best) {
        this.key = key;
        this.args = args;
        this.alpha = alpha;
        this.beta = beta;
        this.best = best;
    }

    /**
     * {@return a share}
     *
     * @param alpha above 0, at most 1e9
     * @param beta above 0, at most 1e9
     * @throws IllegalArgumentException unless both are within their bounds
     */
    public static Beta of(double alpha, double beta) {
        Rule.of("beta", alpha, beta)
                .must(
                        alpha > 0 && beta > 0 && alpha <= LARGEST && beta <= LARGEST,
                        "have an alpha and a beta above 0 and at most 1e9",
                        "a share is meant: beta-mean takes mean and size, k-of-n a count");
        return new Beta("beta", Args.of("alpha", alpha).with("beta", beta), alpha, beta, alpha / (alpha + beta));
    }

    /**
     * {@return a share}
     *
     * @param mean above 0 and below 1
     * @param size number of cases the knowledge is worth, above 0, at most 1e9
     * @throws IllegalArgumentException unless both are within their bounds
     */
    public static Beta ofMean(double mean, double size) {
        Rule.of("beta-mean", mean, size)
                .must(
                        size > 0 && size <= LARGEST,
                        "have a size above 0 and at most 1e9",
                        "the arguments are in another order: mean, size")
                .must(mean != 0 && mean != 1, "satisfy 0 < mean < 1", Rule.plain(mean))
                .must(mean > 0 && mean < 1, "satisfy 0 < mean < 1", "a percentage is meant: 20 % is 0.2");
        return new Beta("beta-mean", Args.of("mean", mean).with("size", size), mean * size, (1 - mean) * size, mean);
    }

    /**
     * {@return the share that a count of a sample shows}
     *
     * @param k how many had it
     * @param n how many were asked or observed, from 1 to 1e9
     * @throws IllegalArgumentException unless 0 &lt;= k &lt;= n
     */
    public static Beta kOfN(long k, long n) {
        return kOfN((double) k, (double) n);
    }

    private static Beta kOfN(double k, double n) {
        String rule = "satisfy 0 <= k <= n and 1 <= n <= 1e9";
        Rule.of("k-of-n", k, n)
                .must(
                        StrictMath.rint(k) == k && StrictMath.rint(n) == n,
                        "count in whole numbers",
                        "beta-mean is meant: mean, size")
                .must(n != 0, rule, "nobody was asked yet: write a wide estimate such as uniform: [0, 1]")
                .must(0 <= k && k <= n && n <= LARGEST, rule, "the arguments are in another order: k, n");
        return new Beta("k-of-n", Args.of("k", k).with("n", n), k + 0.5, n - k + 0.5, k / n);
    }

    /** {@return the first parameter} */
    public double alpha() {
        return alpha;
    }

    /** {@return the second parameter} */
    public double beta() {
        return beta;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public double best() {
        return best;
    }

    @Override
    public double mean() {
        return alpha / (alpha + beta);
    }

    @Override
    public double sd() {
        return Math.sqrt(alpha / (alpha + beta) * (beta / (alpha + beta)) / (alpha + beta + 1));
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        if (p == 0 || p == 1) {
            return p;
        }
        double x = Inversion.solve(BetaDistribution.of(alpha, beta), p);
        // Where the last double below 1 does not reach p, only 1 does.
        return x == Math.nextDown(1.0) && cdf(x) < p ? 1 : x;
    }

    @Override
    public double cdf(double x) {
        return BetaDistribution.of(alpha, beta).cumulativeProbability(x);
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public Law law() {
        return new Law.Stretched(alpha, beta, 0, 1);
    }

    @Override
    public Args args() {
        return args;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Beta that && key.equals(that.key) && args.equals(that.args);
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

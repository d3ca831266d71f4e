// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A positive number known up to a factor: its logarithm follows the bell curve.
 *
 * <p>\( Q(p) = m\,e^{\sigma \Phi^{-1}(p)} \) with median \( m = e^\mu \); mean \( m\,e^{\sigma^2/2} \), standard
 * deviation \( \mathit{mean} \sqrt{e^{\sigma^2} - 1} \). The best estimate is the median. With
 * \( z = \Phi^{-1}(0.95) \), four ways of writing it:
 *
 * <ul>
 *   <li>median and 95th percentile: \( \sigma = \ln(p_{95} / m) / z \);
 *   <li>mean and standard deviation: \( \sigma^2 = \ln(1 + (\mathit{sd}/\mathit{mean})^2) \),
 *       \( m = \mathit{mean}\,e^{-\sigma^2/2} \);
 *   <li>mean \( \mu \) and standard deviation \( \sigma \) of the logarithm;
 *   <li>5th and 95th percentile, a 90 % interval: \( m = \sqrt{p_5 p_{95}} \), \( \sigma = \ln(p_{95}/p_5) / 2z \).
 * </ul>
 *
 * <p>Two are equal when they are written alike. Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions,
 * volume 1, chapter 14.
 */
public final class Lognormal implements Estimate {

    private static final Kind POSITIVE = Kind.number(0, Double.POSITIVE_INFINITY);

    /** Written by median and 95th percentile. */
    public static final Shape<Lognormal> SHAPE = Shape.of(
            "lognormal",
            "A positive number known up to a factor, by its median and 95th percentile.",
            a -> of(a.number("median"), a.number("p95")),
            Param.required("median", POSITIVE, "as likely more as less"),
            Param.required("p95", POSITIVE, "exceeded once in twenty times"));

    /** Written by mean and standard deviation. */
    public static final Shape<Lognormal> MEAN_SD = Shape.of(
            "lognormal-mean-sd",
            "A positive number known up to a factor, by its mean and standard deviation.",
            a -> ofMeanSd(a.number("mean"), a.number("sd")),
            Param.required("mean", POSITIVE, "expected value"),
            Param.required("sd", POSITIVE, "standard deviation"));

    /** Written by mean and standard deviation of the logarithm. */
    public static final Shape<Lognormal> LOG = Shape.of(
            "lognormal-log",
            "A positive number known up to a factor, by mean and standard deviation of its natural logarithm.",
            a -> ofLog(a.number("mu"), a.number("sigma")),
            Param.required("mu", Kind.number(), "mean of the natural logarithm"),
            Param.required("sigma", POSITIVE, "standard deviation of the natural logarithm"));

    /** Written by the ends of a 90 % interval. */
    public static final Shape<Lognormal> INTERVAL = Shape.of(
            "lognormal-interval",
            "A positive number known up to a factor, by the ends of its 90 % interval.",
            a -> ofInterval(a.number("p5"), a.number("p95")),
            Param.required("p5", POSITIVE, "less than this once in twenty times"),
            Param.required("p95", POSITIVE, "exceeded once in twenty times"));

    /** The 95th percentile of the standard bell curve, 1.64485362695147271..., as the nearest double. */
    private static final double Z95 = 1.6448536269514726;

    private final String key;
    private final Args args;
    private final double median;
    private final double sigma;

    private Lognormal(String key, Args args, double median, double sigma) {
        this.key = key;
        this.args = args;
        this.median = median;
        this.sigma = sigma;
        Rule.of(
                        key,
                        args.values().values().stream()
                                .mapToDouble(Double.class::cast)
                                .toArray())
                .must(
                        median > 0 && Double.isFinite(mean()) && Double.isFinite(sd()),
                        "have a median above 0 and a finite mean and sd",
                        "the range is too wide; lognormal-log takes logarithms, the others plain numbers");
    }

    /**
     * {@return a lognormal estimate}
     *
     * @param median above 0
     * @param p95 95th percentile, above the median
     * @throws IllegalArgumentException unless 0 &lt; median &lt; p95
     */
    public static Lognormal of(double median, double p95) {
        String key = "lognormal";
        ordered(key, median, p95, "0 < median < p95", "median, p95");
        return new Lognormal(key, Args.of("median", median).with("p95", p95), median, log(p95, median) / Z95);
    }

    /**
     * {@return a lognormal estimate}
     *
     * @param mean above 0
     * @param sd standard deviation, above 0
     * @throws IllegalArgumentException unless both are above 0
     */
    public static Lognormal ofMeanSd(double mean, double sd) {
        String key = "lognormal-mean-sd";
        Rule.of(key, mean, sd)
                .finite()
                .must(sd != 0, "have a mean and an sd above 0", Rule.plain(mean))
                .must(mean > 0 && sd > 0, "have a mean and an sd above 0", "a normal estimate fits better");
        double spread = sd / mean * (sd / mean);
        return new Lognormal(
                key,
                Args.of("mean", mean).with("sd", sd),
                mean / Math.sqrt(1 + spread),
                Math.sqrt(StrictMath.log1p(spread)));
    }

    /**
     * {@return a lognormal estimate}
     *
     * @param mu mean of the natural logarithm
     * @param sigma standard deviation of the natural logarithm, above 0
     * @throws IllegalArgumentException unless sigma is above 0 and median, mean and sd are finite numbers
     */
    public static Lognormal ofLog(double mu, double sigma) {
        String key = "lognormal-log";
        Rule.of(key, mu, sigma)
                .finite()
                .must(sigma != 0, "have a sigma above 0", Rule.plain(StrictMath.exp(mu)))
                .must(sigma > 0, "have a sigma above 0", "the arguments are in another order: mu, sigma");
        return new Lognormal(key, Args.of("mu", mu).with("sigma", sigma), StrictMath.exp(mu), sigma);
    }

    /**
     * {@return a lognormal estimate}
     *
     * @param p5 5th percentile, above 0
     * @param p95 95th percentile, above the 5th
     * @throws IllegalArgumentException unless 0 &lt; p5 &lt; p95
     */
    public static Lognormal ofInterval(double p5, double p95) {
        String key = "lognormal-interval";
        ordered(key, p5, p95, "0 < p5 < p95", "p5, p95");
        return new Lognormal(
                key, Args.of("p5", p5).with("p95", p95), Math.sqrt(p5) * Math.sqrt(p95), log(p95, p5) / (2 * Z95));
    }

    private static void ordered(String key, double lower, double upper, String rule, String order) {
        Rule.of(key, lower, upper)
                .finite()
                .must(lower != upper, "satisfy " + rule, Rule.plain(lower))
                .must(lower > 0 && upper > 0, "satisfy " + rule, "a normal or triangular estimate fits better")
                .must(lower < upper, "satisfy " + rule, "the arguments are in another order: " + order);
    }

    /** The logarithm of a ratio, to full precision where the two are close. */
    private static double log(double upper, double lower) {
        return StrictMath.log1p((upper - lower) / lower);
    }

    /** {@return mean of the natural logarithm} */
    public double mu() {
        return StrictMath.log(median);
    }

    /** {@return standard deviation of the natural logarithm} */
    public double sigma() {
        return sigma;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public double best() {
        return median;
    }

    @Override
    public double mean() {
        return median * StrictMath.exp(sigma * sigma / 2);
    }

    @Override
    public double sd() {
        return mean() * Math.sqrt(StrictMath.expm1(sigma * sigma));
    }

    @Override
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        if (p == 0 || p == 1) {
            return p == 0 ? low() : high();
        }
        return median * StrictMath.exp(sigma * Normal.STANDARD.inverseCumulativeProbability(p));
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : Normal.STANDARD.cumulativeProbability(StrictMath.log(x / median) / sigma);
    }

    /** {@return 0, which is never reached} */
    @Override
    public double low() {
        return 0;
    }

    /** {@return infinity} */
    @Override
    public double high() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Law law() {
        return new Law.LogBell(mu(), sigma);
    }

    @Override
    public Args args() {
        return args;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lognormal that && key.equals(that.key) && args.equals(that.args);
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

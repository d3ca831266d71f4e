// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why the mean of a figure is not the figure at the best estimates, in parts that add up to the gap.
 *
 * <p>From the best estimates to the mean there are three steps. With b the best estimates and m the means of the amounts:
 *
 * <ol>
 *   <li>{@link Cause#SKEW}, \( f(m) - f(b) \): an amount that may lie further above its best estimate than below, or the
 *       other way round. Each amount is moved to its mean alone, the others staying at their best estimates.
 *   <li>{@link Cause#CURVE}, \( E[f(X)] - f(m) \): a figure that loses more on one side of an amount than it gains on the
 *       other, as a ratio does with its divisor. Each amount is varied alone, the others staying at their means; its
 *       average is found by quadrature, not drawn. A data set has its data for a mean, and is averaged over its
 *       replicates.
 *   <li>{@link Cause#DEPENDENCE}: amounts drawn together instead of independently, where both means are known.
 * </ol>
 *
 * <p>What no amount explains alone stands in a part of its own, without amount; that of the curve also holds the Monte-Carlo
 * error of the mean.
 *
 * @param figure its path
 * @param best the figure at the best estimates
 * @param mean the mean that is explained
 * @param error the Monte-Carlo standard error of the mean, 0 where it was not drawn
 * @param parts by cause, the largest first, what belongs to no amount last
 */
public record MeanGap(String figure, double best, double mean, double error, List<Part> parts) {
    private static final int LINES = 8;
    private static final String LESS = ", less than the error";

    /** What is smaller than this beside the figure is rounding. */
    private static final double ROUNDING = 1e-12;

    /** What may move a mean away from the best estimate. */
    public enum Cause {
        /** The best estimate of an amount is not its mean. */
        SKEW("lopsided: its mean is not its best estimate"),
        /** The figure answers to an amount by a curve, not a straight line. */
        CURVE("the figure follows it by a curve"),
        /** Amounts were drawn together. */
        DEPENDENCE("amounts rise and fall together");

        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    /**
     * One part of the gap.
     *
     * @param cause why
     * @param amount path of the slot; empty for what amounts do together
     * @param size what it adds to the figure
     */
    public record Part(Cause cause, String amount, double size) {}

    /** Checks the error. */
    public MeanGap {
        Require.that(!(error < 0), "The error of the mean (" + error + ") must not be negative.");
        parts = List.copyOf(parts);
    }

    /**
     * {@return why the mean of a simulation differs from the best estimate; where the plan states how amounts go together, also
     *     what that does}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @param draws how many, from which seed
     * @throws IllegalArgumentException if the plan has no such figure
     */
    public static MeanGap of(Plan plan, String figure, Draws draws) {
        Plan one = plan.only(List.of(figure));
        Spread stated = Simulator.run(one, draws).of(figure);
        if (one.links().isEmpty()) {
            return of(one, figure, stated.mean(), stated.meanError());
        }
        Draws free = Draws.of(draws.count()).seed(draws.seed());
        Spread apart = Simulator.run(one.independent(), free).of(figure);
        return of(one, figure, apart.mean(), apart.meanError()).together(stated.mean(), stated.meanError());
    }

    /**
     * {@return why a mean over independent draws differs from the best estimate}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @param mean of the figure, its amounts drawn independently
     * @param error the Monte-Carlo standard error of the mean; 0 for one that was not drawn
     * @throws IllegalArgumentException if the plan has no such figure or the error is negative
     */
    public static MeanGap of(Plan plan, String figure, double mean, double error) {
        OneByOne each = OneByOne.of(plan, figure);
        List<Part> parts = new ArrayList<>(
                parts(Cause.SKEW, each.skews(), Math.abs(each.atBest()), each.atMeans() - each.atBest()));
        parts.addAll(parts(Cause.CURVE, each.curves(), Math.abs(each.atMeans()), mean - each.atMeans()));
        return new MeanGap(figure, each.atBest(), mean, error, parts);
    }

    /**
     * {@return why the mean over draws that depend on each other differs from the best estimate: as here, and dependence}
     *
     * @param dependent mean of the figure, its amounts drawn together
     * @param itsError the Monte-Carlo standard error of that mean
     */
    public MeanGap together(double dependent, double itsError) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(Cause.DEPENDENCE, "", dependent - mean));
        return new MeanGap(figure, best, dependent, Math.sqrt(error * error + itsError * itsError), more);
    }

    /** {@return what the parts add up to: mean less best} */
    public double size() {
        return mean - best;
    }

    /**
     * {@return what a cause adds in all}
     *
     * @param cause why
     */
    public double size(Cause cause) {
        return parts.stream()
                .filter(part -> part.cause() == cause)
                .mapToDouble(Part::size)
                .sum();
    }

    /**
     * {@return whether a part is smaller than the error of the mean, so that nobody can tell it from chance}
     *
     * @param part one of these
     */
    public boolean isWithinError(Part part) {
        return Math.abs(part.size()) < error;
    }

    private static List<Part> parts(Cause cause, List<OneByOne.Effect> effects, double scale, double all) {
        List<Part> parts = new ArrayList<>();
        double left = all;
        for (OneByOne.Effect effect : effects) {
            if (Math.abs(effect.size()) > ROUNDING * scale && Double.isFinite(effect.size())) {
                parts.add(new Part(cause, effect.slot(), effect.size()));
                left -= effect.size();
            }
        }
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.size()))
                .thenComparing(Part::amount));
        parts.add(new Part(cause, "", left));
        return parts;
    }

    /** {@return the table: for each cause its largest parts, the others in a line, and what belongs to no amount} */
    public Table table() {
        int digits = digits();
        Table table = Table.of(
                "Why the mean of " + figure + ", " + Numerals.ENGLISH.fixed(mean, digits)
                        + ", is not its best estimate, "
                        + Numerals.ENGLISH.fixed(best, digits)
                        + (error > 0 ? " (error of the mean " + Numerals.ENGLISH.fixed(error, digits) + ")" : ""),
                "why",
                "amount",
                "adds");
        for (Cause cause : Cause.values()) {
            String why = cause.words;
            for (Part line : lines(cause)) {
                table = table.row(why, line.amount(), signed(line.size(), digits));
                why = "";
            }
        }
        return table.row("in all", "", signed(size(), digits));
    }

    private List<Part> lines(Cause cause) {
        List<Part> lines = new ArrayList<>();
        List<Part> rest = new ArrayList<>();
        for (Part part : parts) {
            if (part.cause() == cause && !part.amount().isEmpty()) {
                (lines.size() < LINES && !isWithinError(part) ? lines : rest).add(part);
            }
        }
        if (!rest.isEmpty()) {
            double size = rest.stream().mapToDouble(Part::size).sum();
            lines.add(new Part(cause, words(rest), size));
        }
        parts.stream()
                .filter(part -> part.cause() == cause && part.amount().isEmpty())
                .map(part -> new Part(cause, "together" + (isWithinError(part) ? LESS : ""), part.size()))
                .forEach(lines::add);
        return lines;
    }

    private String words(List<Part> rest) {
        long small = rest.stream().filter(this::isWithinError).count();
        if (rest.size() == 1) {
            return rest.get(0).amount() + (small == 1 ? LESS : "");
        }
        return rest.size() + " more amounts"
                + (small == 0
                        ? ""
                        : small == rest.size() ? ", each less than the error" : ", " + small + " less than the error");
    }

    /** As many as show the error, or a thousandth of the gap. */
    private int digits() {
        double least = error > 0 ? error : Math.abs(size()) / 1000;
        return least > 0 && Double.isFinite(least)
                ? (int) Math.max(0, Math.min(9, 1 - StrictMath.floor(StrictMath.log10(least))))
                : 2;
    }

    private static String signed(double value, int digits) {
        String text = Numerals.ENGLISH.fixed(value, digits);
        return value > 0 && !text.equals("-") ? "+" + text : text;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

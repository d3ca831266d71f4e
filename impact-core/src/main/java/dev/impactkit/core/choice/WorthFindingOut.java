// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.choice.Measured.KeepBecause;
import java.util.ArrayList;
import java.util.List;

/**
 * What is worth finding out next year and what might stop, in words. Advice needs a decision; without one it says so, and
 * shows only how much of the doubt each measurement would take away.
 *
 * <p>Where the way of measuring is not said, its worth is at most that of knowing for certain: enough to say that it might
 * stop, never that it pays. What tells of a harm, of an outcome without value, or is owed to somebody is never advised to
 * stop.
 *
 * @param premise what the advice rests on, or that it is missing, as a sentence
 * @param lines one for each thing that could be measured, in the order given
 */
public record WorthFindingOut(String premise, List<Line> lines) {

    /** What is advised. */
    public enum Advice {
        /** It brings more than it costs. */
        MEASURE,
        /** Knowing for certain would bring more than it costs; whether this way of measuring does is not known. */
        PERHAPS,
        /** Worth and cost lie closer together than the error of the estimate. */
        TOO_CLOSE,
        /** Even so it costs more than it brings to the decision. */
        MIGHT_STOP,
        /** It costs more than it brings to the decision, and is measured for something else. */
        KEEP,
        /** There is no decision, no cost, or the decision does not depend on it. */
        NONE
    }

    /**
     * One thing that could be measured.
     *
     * @param measured what
     * @param worth over the future runs, or the share of the variance where nothing is decided
     * @param error of the worth
     * @param advice in one word
     * @param because as a sentence
     */
    public record Line(Measured measured, double worth, double error, Advice advice, String because) {}

    /** Copies the lines. */
    public WorthFindingOut {
        lines = List.copyOf(lines);
    }

    /**
     * {@return what is worth its cost for a decision}
     *
     * @param value what knowing is worth for it
     * @param runs how often it will be taken
     * @param measured what could be measured
     */
    public static WorthFindingOut of(ValueOfInformation value, FutureRuns runs, List<Measured> measured) {
        String premise = "For the decision " + value.decision() + ", taken " + times(runs.count())
                + ". Without knowing more: " + value.best().name() + ".";
        return new WorthFindingOut(
                premise, measured.stream().map(one -> judged(value, runs, one)).toList());
    }

    private static String times(double runs) {
        boolean whole = runs == StrictMath.rint(runs);
        return runs == 1
                ? "once"
                : Numerals.ENGLISH.fixed(runs, whole ? 0 : 1) + " times" + (whole ? "" : " at today's worth");
    }

    private static Line judged(ValueOfInformation value, FutureRuns runs, Measured measured) {
        Gain gain = measured.survey()
                .map(value::of)
                .orElseGet(() -> value.of(measured.paths().toArray(String[]::new)));
        double worth = runs.count() * gain.value();
        double error = runs.count() * gain.error();
        if (gain.estimator().equals(Groups.NONE)) {
            return line(measured, 0, 0, Advice.NONE, "The decision does not depend on it and says nothing about it.");
        }
        if (measured.cost().isEmpty() || Double.isNaN(worth)) {
            return line(measured, worth, error, Advice.NONE, "No cost is stated, so nothing is advised.");
        }
        double cost = measured.cost().getAsDouble();
        boolean less = worth + 2 * error < cost;
        if (less && !measured.keepBecause().isEmpty()) {
            return line(measured, worth, error, Advice.KEEP, kept(measured));
        }
        return less ? stopping(measured, worth, error) : weighed(measured, worth, error, worth - 2 * error > cost);
    }

    private static Line line(Measured measured, double worth, double error, Advice advice, String because) {
        String also = advice == Advice.NONE && !measured.keepBecause().isEmpty() ? " " + kept(measured) : "";
        return new Line(measured, worth, error, advice, because + also);
    }

    private static Line stopping(Measured measured, double worth, double error) {
        String because = measured.survey().isPresent()
                ? "It might stop: for this decision it brings less than it costs."
                : "It might stop: even certainty about it would bring this decision less than it costs.";
        return line(measured, worth, error, Advice.MIGHT_STOP, because);
    }

    private static Line weighed(Measured measured, double worth, double error, boolean more) {
        if (!more) {
            return line(
                    measured,
                    worth,
                    error,
                    Advice.TOO_CLOSE,
                    "Worth and cost lie closer together than the error of the estimate; more draws may tell.");
        }
        return measured.survey().isPresent()
                ? line(measured, worth, error, Advice.MEASURE, "It is worth its cost.")
                : line(
                        measured,
                        worth,
                        error,
                        Advice.PERHAPS,
                        "It may be worth its cost: certainty about it would be. How it is measured decides.");
    }

    private static String kept(Measured measured) {
        List<String> reasons =
                measured.keepBecause().stream().map(KeepBecause::text).toList();
        return "Keep it: " + String.join(", and ", reasons) + ".";
    }

    /**
     * {@return what measuring would tell where no decision is stated: no advice, only how much doubt it could take away}
     *
     * @param doubt about the figure that is reported
     * @param measured what could be measured
     */
    public static WorthFindingOut withoutDecision(Doubt doubt, List<Measured> measured) {
        List<Line> lines = new ArrayList<>();
        for (Measured one : measured) {
            Gain gain = doubt.of(one.paths().toArray(String[]::new));
            String because = gain.estimator().equals(Groups.NONE)
                    ? doubt.figure() + " does not depend on it."
                    : "If it were certain, " + Numerals.ENGLISH.percent(doubt.share(gain), 0) + " of the variance of "
                            + doubt.figure() + " would go.";
            lines.add(line(one, doubt.share(gain), doubt.shareError(gain), Advice.NONE, because));
        }
        return new WorthFindingOut(
                "No decision is stated, so nothing here can be worth its cost or not, and nothing is advised to stop. "
                        + "State a decision to get advice.",
                lines);
    }

    /** {@return one sentence for each thing, beginning with its name} */
    public List<String> sentences() {
        return lines.stream()
                .map(line -> line.measured().name() + ": " + line.because())
                .toList();
    }

    /** {@return the table} */
    public Table table() {
        Table table = Table.of("Worth finding out. " + premise, "what", "worth", "error", "cost", "advice");
        boolean decided = lines.stream().anyMatch(line -> line.advice() != Advice.NONE);
        for (Line line : lines) {
            table = table.row(
                    line.measured().name(),
                    number(line.worth(), decided),
                    number(line.error(), decided),
                    Numerals.ENGLISH.fixed(line.measured().cost().orElse(Double.NaN), 0),
                    line.because());
        }
        return table;
    }

    private static String number(double x, boolean decided) {
        return decided ? Numerals.ENGLISH.fixed(x, 0) : Numerals.ENGLISH.percent(x, 0);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

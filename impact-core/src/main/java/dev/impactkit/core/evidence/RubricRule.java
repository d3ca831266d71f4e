// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.scale.Rubric;
import dev.impactkit.core.scale.Rubric.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules by which the levels of criteria make one. What nobody judged is never taken to be good. */
final class RubricRule {
    /** The level overall, empty where the rule cannot say, and how it came to it. */
    record Verdict(Optional<String> level, String reason) {}

    private final Rubric rubric;
    private final List<RubricSynthesis.Line> judged;
    private final List<String> missing;

    private RubricRule(Rubric rubric, List<RubricSynthesis.Line> lines) {
        this.rubric = rubric;
        this.judged = lines.stream().filter(line -> line.level().isPresent()).toList();
        this.missing = lines.stream()
                .filter(line -> line.level().isEmpty())
                .map(line -> line.criterion().name())
                .toList();
    }

    static Verdict of(Rubric rubric, List<RubricSynthesis.Line> lines) {
        RubricRule rule = new RubricRule(rubric, lines);
        if (rule.judged.isEmpty()) {
            return new Verdict(Optional.empty(), "no criterion is judged");
        }
        return switch (rubric.rule()) {
            case WORST -> rule.worst();
            case WEIGHTED -> rule.weighted("");
            case HURDLE -> rule.hurdle(lines);
        };
    }

    private int position(RubricSynthesis.Line line) {
        return line.level().map(rubric::position).orElse(0);
    }

    private static double weight(RubricSynthesis.Line line) {
        return line.criterion().weight();
    }

    private Verdict worst() {
        int lowest = judged.stream().mapToInt(this::position).min().orElse(1);
        List<String> there = judged.stream()
                .filter(line -> position(line) == lowest)
                .map(line -> line.criterion().name())
                .toList();
        // The lowest there is cannot be lowered by what is missing.
        String open = missing.isEmpty() || lowest == 1 ? "" : "at most: " + notJudged() + "; ";
        return new Verdict(level(lowest), open + "the lowest level of any criterion, " + String.join(", ", there));
    }

    private Verdict hurdle(List<RubricSynthesis.Line> lines) {
        Optional<RubricSynthesis.Line> failed =
                judged.stream().filter(this::isBelowHurdle).min(Comparator.comparingInt(this::position));
        if (failed.isPresent()) {
            Criterion criterion = failed.get().criterion();
            return new Verdict(
                    level(1),
                    criterion.name() + " at " + failed.get().level().orElse("") + " is below its hurdle, "
                            + criterion.hurdle().orElse("") + ", which fails all");
        }
        List<String> open = lines.stream()
                .filter(line -> line.level().isEmpty())
                .map(RubricSynthesis.Line::criterion)
                .filter(criterion -> criterion.hurdle().isPresent())
                .map(Criterion::name)
                .toList();
        if (!open.isEmpty()) {
            return new Verdict(
                    Optional.empty(), "nobody judged whether the hurdle is passed: " + String.join(", ", open));
        }
        return weighted("all hurdles are passed; ");
    }

    private boolean isBelowHurdle(RubricSynthesis.Line line) {
        return line.criterion().hurdle().map(rubric::position).orElse(0) > position(line);
    }

    private Verdict weighted(String before) {
        double all = judged.stream().mapToDouble(RubricRule::weight).sum();
        if (all == 0) {
            return new Verdict(Optional.empty(), before + "what is judged has no weight: " + notJudged());
        }
        double mean = judged.stream()
                        .mapToDouble(line -> weight(line) * position(line))
                        .sum()
                / all;
        int nearest = (int) StrictMath.ceil(mean - 0.5);
        String median = level(median(all)).orElse("");
        String open = missing.isEmpty() ? "" : notJudged() + "; ";
        return new Verdict(
                level(nearest),
                before + open + "mean position " + Numerals.ENGLISH.fixed(mean, 2) + " of "
                        + rubric.levels().size() + " by weight, which takes the steps between levels as equal; by the"
                        + " weighted median, which does not, " + median);
    }

    /** The lowest position at or below which half of the weight lies. */
    private int median(double all) {
        int position = 1;
        while (2 * weightUpTo(position) < all) {
            position++;
        }
        return position;
    }

    private double weightUpTo(int position) {
        return judged.stream()
                .filter(line -> position(line) <= position)
                .mapToDouble(RubricRule::weight)
                .sum();
    }

    private String notJudged() {
        return "not judged: " + String.join(", ", missing);
    }

    private Optional<String> level(int position) {
        return Optional.of(rubric.levels().get(position - 1));
    }
}

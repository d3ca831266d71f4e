// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import dev.impactkit.core.scale.Rubric;
import dev.impactkit.core.scale.Rubric.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the levels of the criteria come to, by the rule that was declared, and why.
 *
 * <p>Levels have an order and no distances. {@code worst} and {@code hurdle} need nothing more. {@code weighted} takes the
 * mean of their positions, \( \bar p = \sum w_i p_i / \sum w_i \), to the nearest level, the lower one at a tie: that
 * treats the steps as equal, which is said beside it together with the weighted median, which does not.
 *
 * @param rubric the rubric
 * @param about the outcome that is judged; empty for the programme as a whole
 * @param lines one a criterion
 * @param level overall; empty where the rule cannot say
 * @param reason how the rule came to it, or why not
 */
public record RubricSynthesis(Rubric rubric, String about, List<Line> lines, Optional<String> level, String reason) {

    /**
     * One criterion.
     *
     * @param criterion the criterion
     * @param judgements of it, in order
     * @param level that counts: the lowest where judges differ; empty where nobody judged
     */
    public record Line(Criterion criterion, List<Judgement> judgements, Optional<String> level) {
        /** Copies. */
        public Line {
            judgements = List.copyOf(judgements);
        }

        /** {@return ids of what the judgements rest on, each once} */
        public List<String> evidence() {
            return judgements.stream()
                    .flatMap(judged -> judged.evidence().stream())
                    .distinct()
                    .toList();
        }

        private boolean differs() {
            return judgements.stream().map(Judgement::level).distinct().count() > 1;
        }
    }

    /** Copies. */
    public RubricSynthesis {
        lines = List.copyOf(lines);
    }

    /**
     * {@return what the criteria come to}
     *
     * @param rubric with the rule
     * @param about the outcome that is judged; empty for the programme as a whole
     * @param judgements all there are; those of another rubric, of something else or of an unknown level are passed by
     */
    public static RubricSynthesis of(Rubric rubric, String about, List<Judgement> judgements) {
        List<Line> lines = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            List<Judgement> own = judgements.stream()
                    .filter(judged -> judged.rubric().equals(rubric.id())
                            && judged.about().equals(about)
                            && judged.criterion().equals(criterion.id())
                            && rubric.position(judged.level()) > 0)
                    .toList();
            lines.add(new Line(
                    criterion, own, own.stream().map(Judgement::level).min(Comparator.comparingInt(rubric::position))));
        }
        RubricRule.Verdict verdict = RubricRule.of(rubric, lines);
        return new RubricSynthesis(rubric, about, lines, verdict.level(), verdict.reason());
    }

    /**
     * {@return what the criteria come to, once for everything this rubric judges}
     *
     * @param rubric with the rule
     * @param judgements all there are
     */
    public static List<RubricSynthesis> all(Rubric rubric, List<Judgement> judgements) {
        return judgements.stream()
                .filter(judged -> judged.rubric().equals(rubric.id()))
                .map(Judgement::about)
                .distinct()
                .map(about -> of(rubric, about, judgements))
                .toList();
    }

    /** {@return names of the criteria nobody judged} */
    public List<String> notJudged() {
        return lines.stream()
                .filter(line -> line.level().isEmpty())
                .map(line -> line.criterion().name())
                .toList();
    }

    /** {@return names of the criteria whose level rests on no evidence, those nobody judged among them} */
    public List<String> withoutEvidence() {
        return lines.stream()
                .filter(line -> line.evidence().isEmpty())
                .map(line -> line.criterion().name())
                .toList();
    }

    /** {@return criteria nobody judged, and those on which judges differ} */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        String of = about.isEmpty() ? "the programme" : about;
        String path = about.isEmpty() ? rubric.id() : about;
        if (!notJudged().isEmpty()) {
            problems.add(Problem.warning(
                    "evidence.criterion-not-judged",
                    path,
                    "The rubric " + rubric.name() + " judges " + of + ", and nobody judged "
                            + String.join(", ", notJudged()) + ".",
                    "Judge it, or leave the criterion out of the rubric."));
        }
        lines.stream()
                .filter(Line::differs)
                .forEach(line -> problems.add(Problem.question(
                        "evidence.judgements-differ",
                        path,
                        "Judges differ on " + line.criterion().name() + " of " + of + ": "
                                + String.join(
                                        ", ",
                                        line.judgements().stream()
                                                .map(Judgement::level)
                                                .toList())
                                + ". The lowest level counts.",
                        "Talk it over, and keep one judgement; or say why both stand.")));
        return problems;
    }

    /** {@return criteria with level, reason and evidence, and what they come to} */
    public Table table() {
        String title = rubric.name() + (about.isEmpty() ? "" : ", " + about);
        Table table = Table.of(title, "criterion", "weight", "level", "reason", "evidence");
        for (Line line : lines) {
            List<String> reasons =
                    line.judgements().stream().map(Judgement::reason).toList();
            table = table.row(
                    line.criterion().name(),
                    Numerals.ENGLISH.shortest(line.criterion().weight()),
                    line.level().orElse("not judged"),
                    String.join("; ", reasons),
                    line.evidence().isEmpty() ? "none" : String.join(", ", line.evidence()));
        }
        return table.row("overall", "", level.orElse("not said"), reason, "");
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

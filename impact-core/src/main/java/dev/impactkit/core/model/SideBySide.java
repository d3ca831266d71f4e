// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Table;
import dev.impactkit.core.evidence.Claim;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.evidence.Quote;
import dev.impactkit.core.evidence.RubricSynthesis;
import dev.impactkit.core.evidence.Statement;
import dev.impactkit.core.scale.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of each outcome, side by side: indicators, levels of rubrics, what people say, euros. No column is turned
 * into another, and none is needed: an empty cell says that nobody looked that way.
 *
 * @param rows one an outcome, and one for the programme where it was judged as a whole
 */
public record SideBySide(List<Row> rows) {

    /**
     * One outcome.
     *
     * @param outcome its id; empty for the programme as a whole
     * @param name for people
     * @param indicators what was measured, or by what it would be
     * @param levels of rubrics
     * @param stories how many sources speak of it, with the words of one on each side that may be shown
     * @param euros what it is worth in money
     */
    public record Row(String outcome, String name, String indicators, String levels, String stories, String euros) {}

    /** Copies. */
    public SideBySide {
        rows = List.copyOf(rows);
    }

    /**
     * {@return the outcomes of a study with the names of their indicators, levels and stories, and without euros}
     *
     * @param study the study
     * @param internal whether it is shown only to those who work with the study: else only words with consent
     */
    public static SideBySide of(ImpactStudy study, boolean internal) {
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : study.outcomes()) {
            rows.add(new Row(
                    outcome.id(),
                    outcome.name(),
                    indicators(study, outcome),
                    levels(study.evidence(), outcome.id()),
                    stories(study.evidence(), outcome.id(), internal),
                    ""));
        }
        String whole = levels(study.evidence(), "");
        if (!whole.isEmpty()) {
            rows.add(new Row("", "the programme as a whole", "", whole, "", ""));
        }
        return new SideBySide(rows);
    }

    private static String indicators(ImpactStudy study, Outcome outcome) {
        List<String> names = outcome.indicators().stream()
                .map(id -> study.indicators().stream()
                        .filter(indicator -> indicator.id().equals(id))
                        .findFirst()
                        .map(Indicator::name)
                        .orElse(id))
                .toList();
        return names.isEmpty() ? "" : "by " + String.join(", ", names);
    }

    private static String levels(Evidence evidence, String about) {
        List<String> levels = new ArrayList<>();
        for (Rubric rubric : evidence.rubrics()) {
            RubricSynthesis.all(rubric, evidence.judgements()).stream()
                    .filter(made -> made.about().equals(about))
                    .map(made -> rubric.name() + ": " + made.level().orElse("no level") + missing(made))
                    .forEach(levels::add);
        }
        return String.join("; ", levels);
    }

    private static String missing(RubricSynthesis made) {
        return made.notJudged().isEmpty() ? "" : " (not judged: " + String.join(", ", made.notJudged()) + ")";
    }

    private static String stories(Evidence evidence, String outcome, boolean internal) {
        List<Statement> confirm = said(evidence, outcome, Claim.Says.CONFIRMS);
        List<Statement> contradict = said(evidence, outcome, Claim.Says.CONTRADICTS);
        if (confirm.isEmpty() && contradict.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder()
                .append("confirmed by ")
                .append(sources(confirm))
                .append(", contradicted by ")
                .append(sources(contradict));
        // One of each side, so that a table cannot be all praise by choice of quotes.
        first(evidence, confirm, internal).ifPresent(quote -> out.append("; ").append(quote.line()));
        first(evidence, contradict, internal)
                .ifPresent(quote -> out.append("; but ").append(quote.line()));
        return out.toString();
    }

    /** What is said of the outcome itself, or of a way that ends in it. */
    private static List<Statement> said(Evidence evidence, String outcome, Claim.Says says) {
        return evidence.statements().stream()
                .filter(one -> one.claim()
                        .filter(claim -> claim.says() == says)
                        .filter(claim ->
                                claim.about().equals(outcome) || claim.about().endsWith("->" + outcome))
                        .isPresent())
                .toList();
    }

    private static String sources(List<Statement> statements) {
        long sources = statements.stream().map(Statement::source).distinct().count();
        return sources + (sources == 1 ? " source" : " sources");
    }

    private static Optional<Quote> first(Evidence evidence, List<Statement> statements, boolean internal) {
        return statements.stream()
                .flatMap(one -> evidence.quote(one, internal).stream())
                .findFirst();
    }

    /**
     * {@return the same with what was measured}
     *
     * @param texts by the id of the outcome, ready to be shown; outcomes left out keep the names of their indicators
     */
    public SideBySide withIndicators(Map<String, String> texts) {
        return new SideBySide(rows.stream()
                .map(row -> new Row(
                        row.outcome(),
                        row.name(),
                        texts.getOrDefault(row.outcome(), row.indicators()),
                        row.levels(),
                        row.stories(),
                        row.euros()))
                .toList());
    }

    /**
     * {@return the same with what the outcomes are worth in money}
     *
     * @param texts by the id of the outcome, ready to be shown with currency and range
     */
    public SideBySide withEuros(Map<String, String> texts) {
        return new SideBySide(rows.stream()
                .map(row -> new Row(
                        row.outcome(),
                        row.name(),
                        row.indicators(),
                        row.levels(),
                        row.stories(),
                        texts.getOrDefault(row.outcome(), row.euros())))
                .toList());
    }

    /** {@return the columns side by side} */
    public Table table() {
        Table table = Table.of(
                "Side by side, none turned into another", "outcome", "indicators", "rubrics", "stories", "euros");
        for (Row row : rows) {
            table = table.row(
                    row.name(), shown(row.indicators()), shown(row.levels()), shown(row.stories()), shown(row.euros()));
        }
        return table;
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

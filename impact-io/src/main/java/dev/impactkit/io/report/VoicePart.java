// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.evidence.CodeCounts;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.evidence.Lesson;
import dev.impactkit.core.evidence.LinkEvidence;
import dev.impactkit.core.evidence.Quote;
import dev.impactkit.core.evidence.RubricSynthesis;
import dev.impactkit.core.model.EvidenceReview;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.SideBySide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people said, how things were judged, what was learnt: words stay words. */
final class VoicePart {
    private final Subject subject;
    private final Evidence evidence;
    private final boolean internal;

    VoicePart(Subject subject) {
        this.subject = subject;
        this.evidence = subject.impact().evidence();
        this.internal = subject.audience() == Audience.INTERNAL;
    }

    Section said() {
        Section section = subject.section(Word.SAID);
        if (evidence.statements().isEmpty()) {
            return section;
        }
        section = section.say(
                subject.say(Word.SAID_NOTE, Integer.toString(evidence.sources().size())));
        for (Quote quote : evidence.quotes(internal)) {
            section = section.say(quote.line());
        }
        return section.with(themes()).with(links());
    }

    private Sheet themes() {
        return subject.sheet(Word.THEMES, Word.THEME, Word.SOURCES, Word.STATEMENTS)
                .with(CodeCounts.of(evidence).rows().stream()
                        .map(row -> List.of(
                                Cell.of("- ".repeat(row.depth()) + row.name()),
                                Cell.of(row.all().size(), Style.QUANTITY),
                                Cell.of(row.statements(), Style.QUANTITY)))
                        .toList());
    }

    private Sheet links() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LinkEvidence.Row row : EvidenceReview.links(subject.impact()).rows()) {
            rows.add(List.of(
                    Cell.of(subject.name(row.path())),
                    Cell.of(row.confirm().size(), Style.QUANTITY),
                    Cell.of(row.contradict().size(), Style.QUANTITY),
                    Cell.of(row.mentioned() ? "" : subject.say(Word.NOBODY_MENTIONS))));
        }
        return subject.sheet(Word.LINKS_SAID, Word.STEP, Word.CONFIRM, Word.CONTRADICT, Word.NOTE)
                .with(rows)
                .trimmed();
    }

    Section judged() {
        Section section = subject.section(Word.JUDGED);
        for (var rubric : evidence.rubrics()) {
            for (RubricSynthesis found : RubricSynthesis.all(rubric, evidence.judgements())) {
                section = section.with(rubric(found))
                        .say(subject.say(
                                Word.OVERALL, rubric.name(), found.level().orElse("-"), found.reason()));
            }
        }
        return section;
    }

    private Sheet rubric(RubricSynthesis found) {
        String about = found.about().isEmpty() ? "" : ": " + subject.name(found.about());
        return subject.sheet(found.rubric().name() + about, Word.CRITERION, Word.LEVEL, Word.WHY)
                .with(found.lines().stream()
                        .map(line -> List.of(
                                Cell.of(line.criterion().name()),
                                Cell.of(line.level().orElse(subject.say(Word.NOT_JUDGED))),
                                Cell.of(String.join(
                                        "; ",
                                        line.judgements().stream()
                                                .map(judgement -> judgement.reason())
                                                .toList()))))
                        .toList());
    }

    /** Indicators with their net effects, levels, stories and euros of each outcome, none turned into another. */
    Section sideBySide(IndicatorPart indicators) {
        boolean any = !evidence.statements().isEmpty() || !evidence.judgements().isEmpty();
        Section section = subject.section(Word.SIDE_BY_SIDE);
        if (!any) {
            return section;
        }
        Map<String, String> measured = new LinkedHashMap<>();
        Map<String, String> euros = new LinkedHashMap<>();
        for (Outcome outcome : subject.impact().outcomes()) {
            indicators.netEffect(outcome).ifPresent(effect -> measured.put(outcome.id(), range(effect)));
            subject.study().outcomes().stream()
                    .filter(row -> row.id().equals(outcome.id())
                            && !row.values().isEmpty()
                            && !subject.withheld().covers(row.id()))
                    .forEach(row -> subject.result()
                            .value(outcome.id() + ".pv")
                            .ifPresent(value -> euros.put(outcome.id(), subject.money(value))));
        }
        SideBySide all = SideBySide.of(subject.impact(), internal)
                .withIndicators(measured)
                .withEuros(euros);
        return section.with(subject.sheet(
                        "", Word.OUTCOME, Word.INDICATORS, Word.RUBRICS, Word.STORIES, Word.PRESENT_VALUE)
                .with(all.rows().stream()
                        .map(row -> List.of(
                                Cell.of(row.name()),
                                Cell.of(row.indicators()),
                                Cell.of(row.levels()),
                                Cell.of(row.stories()),
                                Cell.of(row.euros())))
                        .toList())
                .trimmed());
    }

    private String range(NetEffect effect) {
        return subject.say(
                Word.NET_OF,
                Style.MONTHS.print(effect.best(), subject.wording().numerals()),
                Style.MONTHS.print(effect.quantile(0.05), subject.wording().numerals()),
                Style.MONTHS.print(effect.quantile(0.95), subject.wording().numerals()));
    }

    Section learnt() {
        return subject.section(Word.LEARNT)
                .with(subject.sheet("", Word.QUESTION, Word.DECISION, Word.OWNER, Word.REVIEW_BY)
                        .with(evidence.lessons().stream().map(VoicePart::row).toList())
                        .trimmed());
    }

    private static List<Cell> row(Lesson lesson) {
        return List.of(
                Cell.of(lesson.question()),
                Cell.of(lesson.decision()),
                Cell.of(lesson.owner()),
                Cell.of(lesson.reviewBy()));
    }
}

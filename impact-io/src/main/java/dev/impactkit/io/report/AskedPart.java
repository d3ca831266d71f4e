// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.audience.CountTable;
import dev.impactkit.core.audience.ProtectedTable;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.data.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who was asked and answered: in counts, small groups protected from readers who could recognise somebody. */
final class AskedPart {
    private static final List<String> MODES = List.of("self", "assisted", "proxy");

    private final Subject subject;

    AskedPart(Subject subject) {
        this.subject = subject;
    }

    Section who() {
        Section section = subject.section(Word.WHO_ANSWERED);
        Sheet sheet = subject.sheet(
                "",
                Word.TABLE_OF,
                Word.GROUP,
                Word.WAVE,
                Word.HOW_MANY,
                Word.ANSWERED,
                Word.RESPONSE,
                Word.MODE_SELF,
                Word.MODE_ASSISTED,
                Word.MODE_PROXY);
        List<List<Cell>> rows = new ArrayList<>();
        for (DataSource source : subject.read()) {
            Dataset data = source.read().orElseThrow();
            for (String group : source.groupNames()) {
                for (Wave wave : subject.impact().measuring().waves()) {
                    row(source, data, group, wave).ifPresent(rows::add);
                }
            }
            section = section.say(subject.say(
                    Word.RESPONSE_NOTE,
                    source.id(),
                    source.nonResponse().told(),
                    subject.say(source.isAboutThisGroup() ? Word.THIS_GROUP : Word.PEOPLE_LIKE_THESE)));
        }
        return rows.isEmpty()
                ? subject.section(Word.WHO_ANSWERED)
                : section.with(sheet.with(rows).trimmed());
    }

    private Optional<List<Cell>> row(DataSource source, Dataset data, String group, Wave wave) {
        List<Integer> who = IntStream.range(0, data.size())
                .filter(i -> source.isIn(data, i, group))
                .filter(i -> answeredAnything(data, wave, i))
                .boxed()
                .toList();
        if (who.isEmpty()) {
            return Optional.empty();
        }
        double people = source.people().getOrDefault(group, Double.NaN);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(source.id()),
                Cell.of(group),
                Cell.of(wave.name()),
                Cell.of(Subject.finite(people), Style.QUANTITY),
                Cell.of(who.size(), Style.QUANTITY),
                Cell.of(Subject.finite(who.size() / people), Style.SHARE)));
        cells.addAll(modes(data, wave, who));
        return Optional.of(cells);
    }

    private static boolean answeredAnything(Dataset data, Wave wave, int respondent) {
        return data.asked().stream()
                .filter(asked -> asked.wave().equals(wave.id()))
                .anyMatch(asked -> data.answers(asked.indicator(), asked.wave())
                        .filter(answers -> !Double.isNaN(answers.at(respondent)))
                        .isPresent());
    }

    private List<Cell> modes(Dataset data, Wave wave, List<Integer> who) {
        Optional<Labelled> mode = data.label(Dataset.mode(wave.id()));
        if (mode.isEmpty()) {
            return MODES.stream().map(one -> Cell.EMPTY).toList();
        }
        List<Integer> counts = MODES.stream()
                .map(one -> (int) who.stream()
                        .filter(i -> mode.get().at(i).filter(one::equals).isPresent())
                        .count())
                .toList();
        ProtectedTable shown = CountTable.of("people", MODES, counts).protectedFor(subject.audience());
        return shown.counts().stream().map(row -> Subject.count(row.get(0))).toList();
    }
}

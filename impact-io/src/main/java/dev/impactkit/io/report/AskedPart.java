// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.CountTable;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.data.ProtectedTable;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.scale.Option;
import dev.impactkit.core.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Who was asked and answered, and what: in counts, small groups protected from readers who could recognise somebody. */
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
        return shown.counts().stream().map(row -> count(row.get(0))).toList();
    }

    private static Cell count(OptionalInt count) {
        return count.isPresent() ? Cell.of(count.getAsInt(), Style.QUANTITY) : Cell.of("-");
    }

    /** One table an indicator with few answers: how often each was given, wave by wave, in our own group. */
    Section answers() {
        Section section = subject.section(Word.ANSWERS_GIVEN);
        boolean hidden = false;
        for (Indicator indicator : subject.impact().indicators()) {
            Optional<Scale> scale = subject.impact().measuring().scale(indicator);
            for (DataSource source : subject.read()) {
                Optional<CountTable> counts = scale.flatMap(found -> counts(source, indicator, found));
                if (counts.isPresent()) {
                    ProtectedTable shown = counts.get().protectedFor(subject.audience());
                    hidden |= shown.leftOut() > 0;
                    section = section.with(sheet(indicator, shown));
                }
            }
        }
        return hidden ? section.say(subject.say(Word.LEFT_OUT_TO_PROTECT)) : section;
    }

    private Optional<CountTable> counts(DataSource source, Indicator indicator, Scale scale) {
        Dataset data = source.read().orElseThrow();
        List<Wave> waves = subject.impact().measuring().waves().stream()
                .filter(wave -> data.answers(indicator.id(), wave.id())
                        .filter(answers -> answers.answered() > 0)
                        .isPresent())
                .toList();
        if (scale.options().isEmpty() || waves.isEmpty()) {
            return Optional.empty();
        }
        String own = source.groupNames().get(0);
        List<List<Integer>> rows = waves.stream()
                .map(wave -> scale.options().stream()
                        .map(option -> times(
                                source,
                                data,
                                own,
                                data.answers(indicator.id(), wave.id()).orElseThrow(),
                                option))
                        .toList())
                .toList();
        return Optional.of(new CountTable(
                waves.stream().map(Wave::name).toList(),
                scale.options().stream().map(this::label).toList(),
                rows));
    }

    /** Its number where only the ends of a scale have names. */
    private String label(Option option) {
        String label = option.label().text(subject.wording().language());
        return label.isBlank() ? Numerals.exact(option.code()) : label;
    }

    private static int times(DataSource source, Dataset data, String group, Answers answers, Option option) {
        return (int) IntStream.range(0, answers.size())
                .filter(i -> source.isIn(data, i, group) && answers.at(i) == option.value())
                .count();
    }

    private Sheet sheet(Indicator indicator, ProtectedTable shown) {
        List<String> columns = new ArrayList<>(List.of(subject.say(Word.WAVE)));
        columns.addAll(shown.columns());
        columns.add(subject.say(Word.TOTAL));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < shown.rows().size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(shown.rows().get(i))));
            shown.counts().get(i).forEach(count -> row.add(count(count)));
            row.add(count(shown.rowTotals().get(i)));
            rows.add(row);
        }
        return new Sheet(indicator.name(), columns, rows);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.audience.CountTable;
import dev.impactkit.core.audience.ProtectedTable;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.scale.Option;
import dev.impactkit.core.scale.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How often each answer was given in our own group, wave by wave: one table an indicator with few answers. */
final class GivenPart {
    private final Subject subject;

    GivenPart(Subject subject) {
        this.subject = subject;
    }

    /** Where one indicator was asked, and what could be answered. */
    private record Question(Indicator indicator, List<Option> options, DataSource source) {
        Dataset data() {
            return source.read().orElseThrow();
        }
    }

    Section section() {
        Section section = subject.section(Word.ANSWERS_GIVEN);
        for (Indicator indicator : subject.impact().indicators()) {
            List<Option> options = subject.impact()
                    .measuring()
                    .scale(indicator)
                    .map(Scale::options)
                    .orElse(List.of());
            for (DataSource source : options.isEmpty() ? List.<DataSource>of() : subject.read()) {
                section = section.with(sheet(new Question(indicator, options, source)));
            }
        }
        boolean hidden = section.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .anyMatch(row -> row.contains(Subject.HIDDEN));
        return hidden ? section.say(subject.say(Word.LEFT_OUT_TO_PROTECT)) : section;
    }

    private Sheet sheet(Question question) {
        List<String> columns = new ArrayList<>(List.of(subject.say(Word.WAVE)));
        question.options().forEach(option -> columns.add(label(option)));
        columns.add(subject.say(Word.TOTAL));
        List<List<Cell>> rows = new ArrayList<>();
        for (Wave wave : subject.impact().measuring().waves()) {
            question.data()
                    .answers(question.indicator().id(), wave.id())
                    .filter(answers -> answers.answered() > 0)
                    .ifPresent(answers -> rows.add(row(question, wave, answers)));
        }
        return new Sheet(question.indicator().name(), columns, rows);
    }

    /** Its number where only the ends of a scale have names. */
    private String label(Option option) {
        String label = option.label().text(subject.wording().language());
        return label.isBlank() ? Numerals.exact(option.code()) : label;
    }

    private List<Cell> row(Question question, Wave wave, Answers answers) {
        List<Integer> counts = question.options().stream()
                .map(option -> times(question, answers, option))
                .toList();
        Cell[] cells = new Cell[counts.size()];
        OptionalInt total =
                OptionalInt.of(counts.stream().mapToInt(count -> count).sum());
        List<List<Integer>> parts = parts(question, wave);
        for (List<Integer> part : parts) {
            ProtectedTable shown = CountTable.of(
                            "people",
                            names(part),
                            part.stream().map(counts::get).toList())
                    .protectedFor(subject.audience());
            for (int i = 0; i < part.size(); i++) {
                cells[part.get(i)] = Subject.count(shown.counts().get(i).get(0));
            }
            total = parts.size() == 1 ? shown.columnTotals().get(0) : total;
        }
        List<Cell> row = new ArrayList<>(List.of(Cell.of(wave.name())));
        row.addAll(List.of(cells));
        row.add(Subject.count(total));
        return row;
    }

    private static List<String> names(List<Integer> part) {
        return part.stream().map(column -> Integer.toString(column)).toList();
    }

    private static int times(Question question, Answers answers, Option option) {
        DataSource source = question.source();
        String own = source.groupNames().get(0);
        return (int) IntStream.range(0, answers.size())
                .filter(i -> source.isIn(question.data(), i, own) && answers.at(i) == option.value())
                .count();
    }

    /**
     * The answers in parts of which the report tells elsewhere how many there are: where the quantity of an outcome counts
     * those who answered 4 or 5, no count among these two may be left out alone.
     */
    private List<List<Integer>> parts(Question question, Wave wave) {
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        for (int column = 0; column < question.options().size(); column++) {
            parts.computeIfAbsent(counted(question, wave, question.options().get(column)), key -> new ArrayList<>())
                    .add(column);
        }
        return List.copyOf(parts.values());
    }

    /** For each outcome that counts the answers of a wave, whether it counts this one. */
    private String counted(Question question, Wave wave, Option option) {
        int sense = question.indicator().aims().lower() ? -1 : 1;
        StringBuilder counted = new StringBuilder();
        for (Outcome outcome : subject.impact().outcomes()) {
            boolean told = !subject.withheld().covers(outcome.id());
            for (PerPerson.Part part : Grading.quantity(outcome)
                    .filter(how -> told && how.isShare())
                    .filter(how -> how.indicator().equals(question.indicator().id()))
                    .map(PerPerson::parts)
                    .orElse(List.of())) {
                if (part.waves().equals(List.of(wave.id()))) {
                    counted.append(part.score().of(new double[] {option.value()}, sense) > 0 ? '+' : '-');
                }
            }
        }
        return counted.toString();
    }
}

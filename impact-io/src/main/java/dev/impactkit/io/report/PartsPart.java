// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.sroi.Breakdown;
import dev.impactkit.sroi.Breakdown.Line;
import dev.impactkit.sroi.SroiResult;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Where the value comes from: by stakeholder, account, activity, year and method. */
final class PartsPart {
    private final Subject subject;
    private final SroiResult result;

    PartsPart(Subject subject) {
        this.subject = subject;
        this.result = subject.result();
    }

    Section section() {
        Section section = subject.section(Word.PARTS);
        if (subject.withheld().isAnyOf(subject.study())) {
            return section.say(subject.say(Word.PARTS_WITHHELD));
        }
        return subject.study().isValued()
                ? section.with(parts(Word.BY_STAKEHOLDER, Word.STAKEHOLDER, result.byStakeholder(), Line::label))
                        .with(parts(Word.BY_ACCOUNT, Word.ACCOUNT, result.byAccount(), Line::label))
                        .with(parts(Word.BY_ACTIVITY, Word.ACTIVITY, result.byActivity(), this::activity))
                        .with(years())
                        .with(parts(Word.BY_METHOD, Word.METHOD, result.byMethod(), this::method))
                        .with(evidence())
                : section;
    }

    private Sheet parts(Word title, Word what, Breakdown parts, Function<Line, String> label) {
        List<List<Cell>> rows = new ArrayList<>();
        parts.lines()
                .forEach(line -> rows.add(List.of(Cell.of(label.apply(line)), Cell.of(line.value(), Style.MONEY))));
        if (rows.size() > 1) {
            rows.add(List.of(Cell.of(subject.say(Word.SUM)), Cell.of(parts.sum(), Style.MONEY)));
        }
        return subject.sheet(title, what, Word.PRESENT_VALUE).with(rows);
    }

    /** What nobody graded first, then from the strongest to the weakest. */
    private Sheet evidence() {
        Grading grading = new Grading(subject.impact());
        SortedMap<String, Double> sums = new TreeMap<>();
        subject.study().outcomes().stream()
                .filter(row -> !row.values().isEmpty())
                .forEach(row -> sums.merge(
                        grading.of(row.outcome()),
                        result.value(row.id() + ".pv").orElse(0),
                        Double::sum));
        if (sums.keySet().stream().allMatch(String::isEmpty)) {
            sums.clear();
        }
        List<Line> lines = sums.entrySet().stream()
                .map(sum -> new Line(
                        sum.getKey(),
                        sum.getKey().isEmpty() ? subject.say(Word.NOT_GRADED) : sum.getKey(),
                        sum.getValue()))
                .toList();
        return parts(Word.BY_EVIDENCE, Word.EVIDENCE_GRADE, new Breakdown("", lines), Line::label);
    }

    private String activity(Line line) {
        return line.label().equals(line.id()) ? subject.wording().term("by-activity." + line.id()) : line.label();
    }

    private String method(Line line) {
        return subject.wording().term(line.id());
    }

    private Sheet years() {
        List<Line> undiscounted = result.byYear().lines();
        List<Line> present = result.byYearDiscounted().lines();
        List<List<Cell>> rows = new ArrayList<>();
        double inputs = 0;
        for (int year = 0; year < undiscounted.size(); year++) {
            rows.add(List.of(
                    Cell.of(year(year)),
                    Cell.of(undiscounted.get(year).value(), Style.MONEY),
                    Cell.of(present.get(year).value(), Style.MONEY),
                    Cell.of(inputs(year), Style.MONEY)));
            inputs += inputs(year);
        }
        rows.add(List.of(
                Cell.of(subject.say(Word.SUM)),
                Cell.of(result.byYear().sum(), Style.MONEY),
                Cell.of(result.byYearDiscounted().sum(), Style.MONEY),
                Cell.of(inputs, Style.MONEY)));
        return subject.sheet(Word.BY_YEAR, Word.YEAR, Word.UNDISCOUNTED, Word.PRESENT_VALUE, Word.INPUTS_UNDISCOUNTED)
                .with(rows);
    }

    private double inputs(int year) {
        return result.value("by-year." + year + ".inputs").orElse(0);
    }

    private String year(int year) {
        return subject.impact()
                .period()
                .map(period -> Integer.toString(period.firstYear() + year))
                .orElse(subject.say(Word.YEAR_NUMBER, Integer.toString(year + 1)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.io.report.Chart.Bar;
import dev.impactkit.sroi.Waterfall;
import java.util.ArrayList;
import java.util.List;

/** How each outcome comes to its value, step by step. */
final class WaterfallPart {
    private final Subject subject;

    WaterfallPart(Subject subject) {
        this.subject = subject;
    }

    Section section() {
        List<Sheet> sheets = new ArrayList<>();
        List<Chart> charts = new ArrayList<>();
        subject.study().outcomes().stream()
                .filter(row -> !row.values().isEmpty() && !subject.withheld().covers(row.id()))
                .forEach(row -> {
                    Waterfall waterfall = subject.result().waterfall(row.id());
                    sheets.add(sheet(waterfall));
                    charts.add(chart(waterfall));
                });
        return new Section(subject.say(Word.WATERFALLS), List.of(), sheets, charts);
    }

    private Sheet sheet(Waterfall waterfall) {
        return subject.sheet(waterfall.outcome(), Word.STEP, Word.CHANGE, Word.AFTER)
                .with(waterfall.lines().stream()
                        .map(line ->
                                List.of(label(line), change(line), Cell.of(Subject.finite(line.after()), Style.MONEY)))
                        .toList());
    }

    private Cell label(Waterfall.Line line) {
        return Cell.of(words(line));
    }

    private String words(Waterfall.Line line) {
        return subject.wording().term("waterfall." + line.label());
    }

    /** A line that only says where one stands changes nothing. */
    private static Cell change(Waterfall.Line line) {
        boolean states = line.states() || (line.change() == 0 && line.label().equals("over time"));
        return states ? Cell.EMPTY : Cell.of(Subject.finite(line.change()), Style.MONEY);
    }

    private Chart chart(Waterfall waterfall) {
        List<Bar> bars = new ArrayList<>();
        for (Waterfall.Line line : waterfall.lines()) {
            boolean whole = change(line).equals(Cell.EMPTY);
            bars.add(new Bar(words(line), whole ? 0 : line.after() - line.change(), line.after()));
        }
        return new Chart.Steps(waterfall.outcome(), bars);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.engine.Bounds;
import dev.impactkit.core.engine.Switching;
import dev.impactkit.core.engine.Tornado;
import java.util.List;

/** What moves the ratio, and what one amount must be for no more to come back than is put in. */
final class DriversPart {
    private static final String RATIO = "ratio";
    private static final int MOST = 10;

    private final Subject subject;

    DriversPart(Subject subject) {
        this.subject = subject;
    }

    Section section() {
        Section section = subject.section(Word.DRIVERS_OF_IT);
        return subject.result().ratio().isEmpty() ? section : switching(tornado(section));
    }

    /** How far a price moves the ratio tells of how many it is paid. */
    private boolean isShown(String path) {
        return !subject.withheld().covers(path);
    }

    private Section tornado(Section section) {
        List<Tornado.Bar> bars = subject.plan().tornado(RATIO).bars().stream()
                .filter(bar -> bar.swing() != 0 && isShown(bar.path()))
                .limit(MOST)
                .toList();
        return bars.isEmpty() ? section : section.with(drivers(bars)).with(chart(bars));
    }

    private Sheet drivers(List<Tornado.Bar> bars) {
        return subject.sheet(Word.DRIVERS, Word.AMOUNT, Word.LOW, Word.HIGH, Word.AT_LOW, Word.AT_HIGH)
                .with(bars.stream().map(DriversPart::driver).toList());
    }

    private static List<Cell> driver(Tornado.Bar bar) {
        return List.of(
                Cell.of(bar.path()),
                Cell.of(bar.low(), Style.DRAWN),
                Cell.of(bar.high(), Style.DRAWN),
                Cell.of(Subject.finite(bar.atLow()), Style.RATIO),
                Cell.of(Subject.finite(bar.atHigh()), Style.RATIO));
    }

    /** A bar without a meaning at one of its ends cannot be drawn; the table has it. */
    private Chart chart(List<Tornado.Bar> bars) {
        return new Chart.Steps(
                subject.say(Word.DRIVERS),
                bars.stream()
                        .filter(bar -> Double.isFinite(bar.swing()))
                        .map(bar -> new Chart.Bar(bar.path(), bar.atLow(), bar.atHigh()))
                        .toList());
    }

    private Section switching(Section section) {
        Switching switching = subject.plan().switching(RATIO, 1);
        List<Switching.Row> rows = switching.rows().stream()
                .filter(row -> row.at().isPresent() && isShown(row.path()))
                .limit(MOST)
                .toList();
        String best = subject.ratio(switching.best());
        if (rows.isEmpty()) {
            return section.say(subject.say(Word.NO_SWITCH, best));
        }
        return section.say(subject.say(switching.isReached() ? Word.SWITCH_DOWN : Word.SWITCH_UP, best))
                .with(subject.sheet(Word.SWITCHES, Word.AMOUNT, Word.BEST, Word.MUST_BE, Word.CHANGE, Word.STATED_RANGE)
                        .with(rows.stream().map(this::row).toList()));
    }

    private List<Cell> row(Switching.Row row) {
        return List.of(
                Cell.of(row.path()),
                Cell.of(row.best(), Style.QUANTITY),
                Cell.of(row.at(), Style.DRAWN),
                Cell.of(row.change(), Style.SHARE),
                Cell.of(subject.say(remark(row))));
    }

    private static Word remark(Switching.Row row) {
        Bounds range = row.range();
        boolean certain = range.low() == range.high();
        return certain ? Word.TAKEN_AS_CERTAIN : row.isWithinRange() ? Word.WITHIN_RANGE : Word.BEYOND_RANGE;
    }
}

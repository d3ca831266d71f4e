// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.core.engine.Tornado;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What it comes to: the range first, and what it is not. */
final class AnswerPart {
    private static final int MOST_DRIVERS = 10;

    private final Subject subject;

    AnswerPart(Subject subject) {
        this.subject = subject;
    }

    Section section() {
        Section section = subject.section(Word.ANSWER);
        section = subject.study().isValued() ? ratio(section) : section.say(subject.say(Word.NO_MONEY));
        Sheet ranges = ranges();
        if (!ranges.isEmpty()) {
            return caution(meaning(section)).with(ranges).with(drivers());
        }
        return caution(section.say(subject.say(Word.CERTAIN)));
    }

    private Section ratio(Section section) {
        if (subject.result().ratio().isEmpty()) {
            double investment = subject.result().investment().orElse(0);
            return section.say(subject.say(Word.NO_RATIO, subject.money(investment)));
        }
        String currency = subject.study().currency();
        String best = subject.ratio(subject.result().ratio().getAsDouble());
        return section.say(spread("ratio")
                .map(spread -> subject.say(
                        Word.RATIO_RANGE,
                        currency,
                        subject.ratio(spread.quantile(0.05)),
                        subject.ratio(spread.quantile(0.95)),
                        best))
                .orElse(subject.say(Word.RATIO_SINGLE, currency, best)));
    }

    private Section caution(Section section) {
        return subject.result().ratio().isPresent() ? section.say(subject.say(Word.RATIO_CAUTION)) : section;
    }

    private Section meaning(Section section) {
        Section told = section;
        Simulation drawn = subject.simulation().orElseThrow();
        String count = subject.count(drawn.draws().count());
        told = told.say(subject.say(
                Word.RANGE_MEANING, count, Long.toString(drawn.draws().seed())));
        Optional<Spread> npv = spread("npv");
        if (npv.isPresent()) {
            long above = Math.round(npv.get().chanceAbove(0) * npv.get().count());
            told = told.say(subject.say(Word.CHANCE, subject.count(above), count));
        }
        long without = spread("ratio").map(Spread::without).orElse(0L);
        return without == 0 ? told : told.say(subject.say(Word.WITHOUT_RATIO, subject.count(without)));
    }

    /** The spread of a figure that varies. */
    private Optional<Spread> spread(String figure) {
        return subject.simulation()
                .filter(drawn -> drawn.spreads().containsKey(figure))
                .map(drawn -> drawn.of(figure))
                .filter(spread -> spread.count() > 0 && spread.quantile(0) < spread.quantile(1));
    }

    private Sheet ranges() {
        List<List<Cell>> rows = new ArrayList<>();
        subject.simulation()
                .ifPresent(drawn -> drawn.spreads()
                        .keySet()
                        .forEach(figure -> spread(figure).ifPresent(spread -> rows.add(range(figure, spread)))));
        return subject.sheet(Word.RANGES, Word.FIGURE, Word.LOW, Word.MIDDLE, Word.HIGH, Word.BEST)
                .with(rows);
    }

    private List<Cell> range(String figure, Spread spread) {
        Style style = style(figure);
        Style drawn = style == Style.RATIO ? style : Style.DRAWN;
        return List.of(
                Cell.of(label(figure)),
                Cell.of(spread.quantile(0.05), drawn),
                Cell.of(spread.quantile(0.5), drawn),
                Cell.of(spread.quantile(0.95), drawn),
                subject.figure(figure, style));
    }

    private Style style(String figure) {
        if (!subject.study().isValued()) {
            return Style.QUANTITY;
        }
        return figure.equals("ratio") ? Style.RATIO : Style.MONEY;
    }

    private String label(String figure) {
        return switch (figure) {
            case "ratio" -> subject.say(Word.RATIO, subject.study().currency());
            case "pv" -> subject.say(Word.PRESENT_VALUE);
            case "npv" -> subject.say(Word.NPV);
            case "to-people" -> subject.say(Word.PEOPLE);
            case "to-public-budgets" -> subject.say(Word.PUBLIC_BUDGETS);
            default -> subject.name(figure.replace(".net-quantity", ""));
        };
    }

    private Sheet drivers() {
        Sheet sheet = subject.sheet(Word.DRIVERS, Word.AMOUNT, Word.LOW, Word.HIGH, Word.AT_LOW, Word.AT_HIGH);
        if (spread("ratio").isEmpty()) {
            return sheet;
        }
        List<List<Cell>> rows = subject.plan().tornado("ratio").bars().stream()
                .filter(bar -> bar.swing() > 0)
                .limit(MOST_DRIVERS)
                .map(AnswerPart::driver)
                .toList();
        return sheet.with(rows);
    }

    private static List<Cell> driver(Tornado.Bar bar) {
        return List.of(
                Cell.of(bar.path()),
                Cell.of(bar.low(), Style.DRAWN),
                Cell.of(bar.high(), Style.DRAWN),
                Cell.of(Subject.finite(bar.atLow()), Style.RATIO),
                Cell.of(Subject.finite(bar.atHigh()), Style.RATIO));
    }
}

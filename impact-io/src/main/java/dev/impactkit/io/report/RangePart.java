// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.JudgedTogether;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.core.engine.Spread.Interval;
import dev.impactkit.core.engine.Together;
import dev.impactkit.core.plan.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Between what bounds: every range twice, what it means, and how far the draws may have put it off. */
final class RangePart {
    private static final double SHARE = 0.90;

    private final Subject subject;

    RangePart(Subject subject) {
        this.subject = subject;
    }

    /** The spread of a figure that varies. */
    Optional<Spread> spread(String figure) {
        return subject.simulation()
                .filter(drawn -> drawn.spreads().containsKey(figure))
                .map(drawn -> drawn.of(figure))
                .filter(spread -> spread.count() > 0 && spread.quantile(0) < spread.quantile(1));
    }

    private Together together(String figure) {
        return subject.simulation().orElseThrow().together(figure);
    }

    private List<String> varying() {
        return subject.simulation().stream()
                .flatMap(drawn -> drawn.spreads().keySet().stream())
                .filter(figure ->
                        spread(figure).isPresent() && !subject.withheld().covers(figure))
                .toList();
    }

    boolean isEmpty() {
        return varying().isEmpty();
    }

    /** The other range of the ratio, where it has one. */
    Section twice(Section section) {
        return spread("ratio").isEmpty()
                ? section
                : section.say(subject.say(
                        Word.RATIO_TOGETHER,
                        subject.ratio(together("ratio").interval(SHARE).low()),
                        subject.ratio(together("ratio").interval(SHARE).high())));
    }

    Section meaning(Section section) {
        Simulation drawn = subject.simulation().orElseThrow();
        String count = subject.count(drawn.draws().count());
        Section told = section.say(subject.say(
                isLinked() ? Word.RANGE_MEANING_LINKED : Word.RANGE_MEANING,
                count,
                Long.toString(drawn.draws().seed())));
        told = errors(told);
        Optional<Spread> npv = spread("npv");
        if (npv.isPresent()) {
            long above = Math.round(npv.get().chanceAbove(0) * npv.get().count());
            told = told.say(subject.say(Word.CHANCE, subject.count(above), count));
            told = byFormula(told, npv.get());
        }
        for (String figure : varying()) {
            long without = spread(figure).map(Spread::without).orElse(0L);
            told = without == 0
                    ? told
                    : told.say(subject.say(Word.WITHOUT_MEANING, subject.count(without), label(figure)));
        }
        return told;
    }

    private boolean isLinked() {
        return !subject.plan().plan().links().isEmpty();
    }

    /** The largest error of all ranges, as a share of their width, so that one sentence speaks for every figure. */
    private Section errors(Section section) {
        double ends = worst(RangePart::endError);
        double mean = worst(spread -> spread.meanError() / width(spread));
        return Double.isFinite(ends) && Double.isFinite(mean)
                ? section.say(subject.say(Word.RANGE_ERROR, percent(ends), percent(mean)))
                : section;
    }

    private double worst(Function<Spread, Double> share) {
        return varying().stream()
                .flatMap(figure -> spread(figure).stream())
                .map(share)
                .reduce(Math::max)
                .orElse(Double.NaN);
    }

    private static double endError(Spread spread) {
        Interval ends = spread.interval(SHARE);
        return Math.max(ends.lowError(), ends.highError()) / width(spread);
    }

    private static double width(Spread spread) {
        Interval ends = spread.interval(SHARE);
        return ends.high() - ends.low();
    }

    private String percent(double share) {
        return subject.wording().numerals().percent(share, 1);
    }

    private Section byFormula(Section section, Spread npv) {
        Moments moments = subject.plan().moments("npv");
        return moments.isPresent()
                ? section.say(subject.say(
                        Word.MEAN_BY_FORMULA,
                        subject.money(moments.mean().orElseThrow()),
                        subject.money(npv.mean()),
                        subject.money(npv.meanError())))
                : section;
    }

    /** Both ranges of every figure, and what was stated to go together. */
    Section tables(Section section) {
        return section.with(ranges(isLinked() ? Word.RANGES_LINKED : Word.RANGES, this::drawn))
                .with(ranges(Word.RANGES_TOGETHER, figure -> together(figure)::quantile))
                .with(correlations())
                .with(judged());
    }

    private DoubleUnaryOperator drawn(String figure) {
        return spread(figure).orElseThrow()::quantile;
    }

    private Sheet ranges(Word title, Function<String, DoubleUnaryOperator> quantiles) {
        return subject.sheet(title, Word.FIGURE, Word.LOW, Word.MIDDLE, Word.HIGH, Word.BEST)
                .with(varying().stream()
                        .map(figure -> range(figure, quantiles.apply(figure)))
                        .toList());
    }

    private List<Cell> range(String figure, DoubleUnaryOperator quantile) {
        Style style = style(figure);
        Style drawn = style == Style.RATIO ? style : Style.DRAWN;
        List<Cell> row = new ArrayList<>(List.of(Cell.of(label(figure))));
        DoubleStream.of(0.05, 0.5, 0.95)
                .forEach(p -> row.add(Cell.of(Subject.finite(quantile.applyAsDouble(p)), drawn)));
        row.add(subject.figure(figure, style));
        return row;
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

    private Sheet correlations() {
        return subject.sheet(Word.CORRELATIONS, Word.AMOUNT, Word.AND, Word.RANK, Word.SOURCE)
                .with(subject.impact().correlations().stream()
                        .map(RangePart::correlation)
                        .toList())
                .trimmed();
    }

    private static List<Cell> correlation(Correlation link) {
        return List.of(
                Cell.of(link.one()),
                Cell.of(link.other()),
                Cell.of(link.rank(), Style.QUANTITY),
                Cell.of(Subject.told(link.note())));
    }

    private Sheet judged() {
        return subject.sheet(Word.JUDGED_TOGETHER, Word.GROUP, Word.AMOUNTS, Word.RANK, Word.SOURCE)
                .with(subject.impact().judgedTogether().stream()
                        .map(RangePart::group)
                        .toList())
                .trimmed();
    }

    private static List<Cell> group(JudgedTogether group) {
        return List.of(
                Cell.of(group.id()),
                Cell.of(String.join(", ", group.amounts())),
                Cell.of(group.rank(), Style.QUANTITY),
                Cell.of(Subject.told(group.note())));
    }
}

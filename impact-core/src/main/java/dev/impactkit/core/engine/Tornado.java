// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.plan.Evaluator;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One figure while one amount at a time goes from low to high, the others at their best; widest swing first.
 *
 * @param figure the figure
 * @param best its value with every amount at its best
 * @param bars one an amount that is not certain
 */
public record Tornado(String figure, double best, List<Bar> bars) {

    /** Copies the bars. */
    public Tornado {
        bars = List.copyOf(bars);
    }

    /**
     * One amount.
     *
     * @param path of the amount
     * @param low its low value
     * @param high its high value
     * @param atLow the figure there
     * @param atHigh the figure there
     */
    public record Bar(String path, double low, double high, double atLow, double atHigh) {

        /** {@return how far the figure swings} */
        public double swing() {
            return Math.abs(atHigh - atLow);
        }
    }

    /**
     * {@return the tornado of a figure between the 5th and 95th percentile of each uncertain amount}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     */
    public static Tornado of(Plan plan, String figure) {
        Plan one = plan.only(List.of(figure));
        Evaluator evaluator = one.evaluator();
        Inputs best = Inputs.best(one);
        evaluator.run(best, 0, 1);
        double middle = evaluator.column(0)[0];
        List<Bar> bars = new ArrayList<>();
        for (Slot slot : one.slots()) {
            if (!slot.estimate().isFixed()) {
                double low = slot.estimate().quantile(0.05);
                double high = slot.estimate().quantile(0.95);
                double atLow = at(evaluator, best, slot.index(), low);
                double atHigh = at(evaluator, best, slot.index(), high);
                bars.add(new Bar(slot.path(), low, high, atLow, atHigh));
                evaluator.rerun(best, slot.index(), 0, 1);
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::swing).reversed().thenComparing(Bar::path));
        return new Tornado(figure, middle, bars);
    }

    private static double at(Evaluator evaluator, Inputs best, int slot, double value) {
        evaluator.rerun(best.with(slot, value), slot, 0, 1);
        return evaluator.column(0)[0];
    }

    /** {@return the table, widest swing first} */
    public Table table() {
        Table table = Table.of(
                "What moves the " + figure + " (best " + Numerals.ENGLISH.fixed(best, 2)
                        + "): one amount at a time from its 5th to its 95th percentile",
                "amount",
                "low",
                "high",
                figure + " at low",
                figure + " at high",
                "swing");
        for (Bar bar : bars) {
            table = table.row(
                    bar.path(),
                    Numerals.ENGLISH.shortest(bar.low()),
                    Numerals.ENGLISH.shortest(bar.high()),
                    Numerals.ENGLISH.fixed(bar.atLow(), 3),
                    Numerals.ENGLISH.fixed(bar.atHigh(), 3),
                    Numerals.ENGLISH.fixed(bar.swing(), 3));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

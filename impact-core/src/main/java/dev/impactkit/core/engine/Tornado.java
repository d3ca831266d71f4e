// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * One figure while one amount at a time goes from low to high, the others at their best; widest swing first, and before them
 * what leaves the figure without meaning at an end.
 *
 * @param basis what was held
 * @param figure the figure
 * @param quantiles between which each amount went; empty where its bounds were given
 * @param bars one an amount that was moved
 */
public record Tornado(Basis basis, String figure, Optional<Bounds> quantiles, List<Bar> bars) {

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
     * @param atLow the figure there; NaN or infinite without meaning
     * @param atHigh the figure there; NaN or infinite without meaning
     */
    public record Bar(String path, double low, double high, double atLow, double atHigh) {
        private static final Comparator<Bar> WIDEST_FIRST =
                Comparator.comparingDouble(Bar::swing).reversed().thenComparing(Bar::path);

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
     * @see OneAtATime
     */
    public static Tornado of(Plan plan, String figure) {
        return OneAtATime.of(plan, figure).tornado(0.05, 0.95);
    }

    static Tornado of(OneAtATime one, Map<String, Bounds> bounds, Optional<Bounds> quantiles) {
        bounds.forEach((path, bound) ->
                Require.that(bound.isFinite(), () -> "The bounds of " + path + ", " + bound + ", must be finite."));
        List<Map.Entry<String, Bounds>> moved = bounds.entrySet().stream()
                .filter(entry -> one.place(entry.getKey()) >= 0)
                .toList();
        double[] at = one.at(
                moved.stream().mapToInt(entry -> one.place(entry.getKey())).toArray(),
                moved.stream()
                        .flatMapToDouble(entry -> DoubleStream.of(
                                entry.getValue().low(), entry.getValue().high()))
                        .toArray());
        List<Bar> bars = new ArrayList<>(bounds.size());
        int next = 0;
        for (Map.Entry<String, Bounds> entry : bounds.entrySet()) {
            Bounds bound = entry.getValue();
            boolean reaches = one.place(entry.getKey()) >= 0;
            double atLow = reaches ? at[2 * next] : one.middle();
            double atHigh = reaches ? at[2 * next + 1] : one.middle();
            next += reaches ? 1 : 0;
            bars.add(new Bar(entry.getKey(), bound.low(), bound.high(), atLow, atHigh));
        }
        bars.sort(Bar.WIDEST_FIRST);
        return new Tornado(one.basis(), one.figure(), quantiles, bars);
    }

    /**
     * {@return the bar of an amount}
     *
     * @param path of the amount
     * @throws IllegalArgumentException if it has none
     */
    public Bar of(String path) {
        return Rows.of(path, bars, Bar::path);
    }

    /** {@return the figure with every amount at its best} */
    public double best() {
        return basis.figure(figure);
    }

    /** {@return the table, widest swing first} */
    public Table table() {
        Table table = Table.of(
                "What moves the " + figure + " (best " + figures().text(best()) + "): one amount at a time " + how()
                        + Rows.shownOf(bars.size()),
                "amount",
                "low",
                "high",
                figure + " at low",
                figure + " at high",
                "swing");
        for (Bar bar : Rows.shown(bars)) {
            table = table.row(
                    bar.path(),
                    Numerals.ENGLISH.shortest(bar.low()),
                    Numerals.ENGLISH.shortest(bar.high()),
                    figures().text(bar.atLow()),
                    figures().text(bar.atHigh()),
                    figures().text(bar.swing()));
        }
        return table;
    }

    private Decimals figures() {
        return Decimals.of(DoubleStream.concat(
                DoubleStream.of(best()),
                bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.atLow(), bar.atHigh()))));
    }

    private String how() {
        return quantiles
                .map(share -> "from its " + ordinal(share.low()) + " to its " + ordinal(share.high()) + " percentile")
                .orElse("between given bounds");
    }

    private static String ordinal(double share) {
        String number = Numerals.ENGLISH.shortest(share * 100);
        boolean teen = number.matches("1[123]");
        char last = number.charAt(number.length() - 1);
        String ending = number.contains(".") || teen
                ? "th"
                : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
        return number + ending;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

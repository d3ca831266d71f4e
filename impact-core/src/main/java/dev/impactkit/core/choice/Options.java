// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Samples;
import dev.impactkit.core.engine.Simulator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Alternatives on the same draws. An amount of the same path is the same draw in each of them, so what they share does not
 * blur their difference; and adding another alternative changes no figure of those that are there.
 *
 * <p>The net benefit of an alternative is its value less the threshold times its cost. Draws in which one has no meaning
 * are left out of its own figures; out of a comparison those in which any of the compared has none.
 */
public final class Options {
    private final List<String> names;
    private final double threshold;
    private final Draws draws;
    private final double[][] values;
    private final double[][] costs;

    private Options(List<Alternative> all, double threshold, Draws draws) {
        this.names = all.stream().map(Alternative::name).toList();
        this.threshold = threshold;
        this.draws = draws;
        this.values = new double[all.size()][];
        this.costs = new double[all.size()][];
        for (int i = 0; i < all.size(); i++) {
            Alternative one = all.get(i);
            Samples samples = Simulator.samples(one.plan().only(one.figures()), draws, one.figures());
            values[i] = column(samples, one.value());
            costs[i] = column(samples, one.cost());
        }
    }

    private static double[] column(Samples samples, String path) {
        return path.isEmpty()
                ? new double[(int) samples.draws().count()]
                : samples.of(path).stream().toArray();
    }

    /**
     * {@return alternatives side by side}
     *
     * @param all at least two, with different names
     * @param threshold what a unit of cost must bring at least; 1 to get back what is put in
     * @param draws how many, from which seed
     */
    public static Options of(List<Alternative> all, double threshold, Draws draws) {
        Require.finite("threshold", threshold);
        List<String> names = all.stream().map(Alternative::name).toList();
        Require.that(
                names.size() > 1 && names.stream().distinct().count() == names.size(),
                "There must be at least two alternatives with different names: " + names + ".");
        return new Options(all, threshold, draws);
    }

    /** {@return the names, in order} */
    public List<String> names() {
        return names;
    }

    private int index(String name) {
        int index = names.indexOf(name);
        Require.that(index >= 0, () -> "There is no alternative " + name + "; there is " + names + ".");
        return index;
    }

    private double[] net(int index, double lambda) {
        double[] net = values[index].clone();
        // Without any threshold, a cost without meaning does not matter.
        if (lambda != 0) {
            Arrays.setAll(net, i -> net[i] - lambda * costs[index][i]);
        }
        return net;
    }

    /**
     * {@return the net benefit of an alternative}
     *
     * @param name of the alternative
     * @throws IllegalArgumentException if there is none
     */
    public Balance of(String name) {
        return Balance.over(name, net(index(name), threshold));
    }

    /**
     * {@return by how much one brings more than another, draw by draw}
     *
     * @param one name of an alternative
     * @param other name of another
     * @throws IllegalArgumentException if there is none
     */
    public Balance difference(String one, String other) {
        double[] difference = net(index(one), threshold);
        double[] taken = net(index(other), threshold);
        Arrays.setAll(difference, i -> difference[i] - taken[i]);
        return Balance.over(one + " less " + other, difference);
    }

    /** {@return expected regret and chance of being best of each alternative, in order} */
    public List<Regret> regrets() {
        return sideBySide(threshold).regrets();
    }

    private SideBySide sideBySide(double lambda) {
        return SideBySide.of(
                names,
                IntStream.range(0, names.size()).mapToObj(d -> net(d, lambda)).toArray(double[][]::new));
    }

    /**
     * {@return how likely each is the best under other thresholds}
     *
     * @param thresholds what a unit of cost must bring, one a point of the curve
     */
    public Acceptability acceptability(double... thresholds) {
        double[][] chances = Arrays.stream(thresholds)
                .mapToObj(lambda -> sideBySide(lambda).chances())
                .toArray(double[][]::new);
        Map<String, Series> curves = new LinkedHashMap<>();
        for (int d = 0; d < names.size(); d++) {
            int option = d;
            curves.put(
                    names.get(d),
                    Series.of(Arrays.stream(chances).mapToDouble(c -> c[option]).toArray()));
        }
        return new Acceptability(Series.of(thresholds), curves);
    }

    /** {@return which alternatives are better than which others, whatever one thinks of risk} */
    public List<Dominance> dominance() {
        return sideBySide(threshold).dominance();
    }

    /** {@return the table} */
    public Table table() {
        Table table = Table.of(
                "Options on the same " + Numerals.ENGLISH.fixed((double) draws.count(), 0) + " draws, seed "
                        + draws.seed() + "; a unit of cost must bring " + Numerals.ENGLISH.shortest(threshold),
                "option",
                "net benefit",
                "low (5%)",
                "high (95%)",
                "above 0",
                "best",
                "regret");
        for (Regret regret : regrets()) {
            Balance net = of(regret.of());
            table = table.row(
                    regret.of(),
                    Numerals.ENGLISH.fixed(net.mean(), 2),
                    Numerals.ENGLISH.fixed(net.low(), 2),
                    Numerals.ENGLISH.fixed(net.high(), 2),
                    Numerals.ENGLISH.percent(net.chanceAbove(), 1),
                    Numerals.ENGLISH.percent(regret.chanceBest(), 1),
                    Numerals.ENGLISH.fixed(regret.expected(), 2));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

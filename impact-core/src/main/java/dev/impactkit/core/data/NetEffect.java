// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Table;
import dev.impactkit.core.plan.Counted;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came about in our group beyond what would have come about anyway: \( N (p_T - p_C) \), of either sign and never cut
 * at zero; for changes it is the difference in differences.
 *
 * <p>Cutting at zero would make effect out of nothing: with equal true chances of 40 % and eight people a side the mean of
 * a net share cut at zero is +9.6 points.
 *
 * @param how it is counted
 * @param against id of the group it is compared with
 * @param people of our group it is said of
 * @param answered how many of them answered what it takes
 * @param quantity what came about
 * @param counterfactual what would have come about, had it gone with our people as with the other group
 */
public record NetEffect(
        PerPerson how, String against, double people, int answered, Counted quantity, Counted counterfactual) {

    /**
     * {@return the net effect, or what stands in the way}
     *
     * @param data what there is to count in
     * @param how it is counted in our group
     * @param against id of the group to compare with
     */
    public static Checked<NetEffect> of(Collected data, PerPerson how, String against) {
        return of(data, how, against, "");
    }

    static Checked<NetEffect> of(Collected data, PerPerson how, String against, String path) {
        return data.of(how, path)
                .then(ours -> ours.against(against, path)
                        .map(others -> new NetEffect(
                                how,
                                against,
                                ours.people(),
                                ours.answered(),
                                ours.quantity(),
                                ours.counterfactual(others))));
    }

    /** {@return the net effect in the data themselves} */
    public double best() {
        return quantity.best() - counterfactual.best();
    }

    /** {@return the mean net effect over the replicates} */
    public double mean() {
        return Arrays.stream(sorted()).average().orElse(Double.NaN);
    }

    /**
     * {@return the value below which the net effect lies with a given probability}
     *
     * @param p from 0 to 1
     */
    public double quantile(double p) {
        Require.between("probability", p, 0, 1);
        double[] sorted = sorted();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
    }

    private double[] sorted() {
        double[] net = net().stream().skip(1).toArray();
        Arrays.sort(net);
        return net;
    }

    /** {@return the smallest number of people it could be worked back to: those who did or did not, in either group} */
    public long fewest() {
        return Math.min(quantity.fewest(), counterfactual.fewest());
    }

    /** In the data, then in each replicate. */
    Series net() {
        double[] net = new double[quantity.replicates().size()];
        for (int r = 0; r < net.length; r++) {
            net[r] = quantity.replicates().at(r) - counterfactual.replicates().at(r);
        }
        return Series.of(net);
    }

    /**
     * {@return the share that would have happened anyway; absent where one cannot speak of a share: where more would have
     *     come about than did, or less than nothing}
     */
    public OptionalDouble deadweight() {
        boolean share = quantity.best() > 0 && counterfactual.best() >= 0 && counterfactual.best() <= quantity.best();
        return share ? OptionalDouble.of(counterfactual.best() / quantity.best()) : OptionalDouble.empty();
    }

    /** The net effect as one count. */
    Counted counted() {
        String told =
                quantity.note().reason() + "; against " + counterfactual.note().reason();
        return new Counted(
                quantity.data(), net(), fewest(), new Note(quantity.note().source(), told, "", Optional.empty(), 0));
    }

    /** {@return as a table: what came about, what would have, the difference with its 90 % range} */
    public Table table() {
        return Table.of("Net effect: " + how.indicator() + ", " + how.counted(), "", "best", "5 %", "95 %", "counted")
                .row(
                        "came about",
                        shown(quantity.best()),
                        "",
                        "",
                        quantity.note().reason())
                .row(
                        "would have anyway",
                        shown(counterfactual.best()),
                        "",
                        "",
                        counterfactual.note().reason())
                .row("net effect", shown(best()), shown(quantile(0.05)), shown(quantile(0.95)), "")
                .row(
                        "deadweight",
                        deadweight().isPresent()
                                ? Numerals.ENGLISH.percent(deadweight().getAsDouble(), 1)
                                : "no share",
                        "",
                        "",
                        "");
    }

    private static String shown(double value) {
        return Numerals.ENGLISH.fixed(value, 1);
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Net benefits of alternatives in the draws in which all of them have a meaning. */
final class SideBySide {
    private final List<String> names;

    /** By alternative and draw. */
    private final double[][] nets;

    /** By draw the greatest. */
    private final double[] best;

    private SideBySide(List<String> names, double[][] nets) {
        this.names = names;
        this.nets = nets;
        this.best = nets[0].clone();
        for (double[] net : nets) {
            Arrays.setAll(best, i -> Math.max(best[i], net[i]));
        }
    }

    static SideBySide of(List<String> names, double[][] nets) {
        int[] kept = IntStream.range(0, nets[0].length)
                .filter(i -> Arrays.stream(nets).allMatch(net -> Double.isFinite(net[i])))
                .toArray();
        return new SideBySide(
                names,
                Arrays.stream(nets)
                        .map(net -> Arrays.stream(kept).mapToDouble(i -> net[i]).toArray())
                        .toArray(double[][]::new));
    }

    List<Regret> regrets() {
        double[] chances = chances();
        return IntStream.range(0, nets.length)
                .mapToObj(d -> {
                    double[] regret = new double[best.length];
                    Arrays.setAll(regret, i -> best[i] - nets[d][i]);
                    Balance over = Balance.over(names.get(d), regret);
                    return new Regret(names.get(d), over.mean(), over.error(), chances[d]);
                })
                .toList();
    }

    /** How likely each is the best; a draw with several best counts for each in part. */
    double[] chances() {
        double[] chances = new double[nets.length];
        for (int i = 0; i < best.length; i++) {
            int draw = i;
            int[] winners = IntStream.range(0, nets.length)
                    .filter(d -> nets[d][draw] == best[draw])
                    .toArray();
            for (int winner : winners) {
                chances[winner] += 1.0 / winners.length;
            }
        }
        return Arrays.stream(chances).map(count -> count / best.length).toArray();
    }

    List<Dominance> dominance() {
        double[][] sorted = Arrays.stream(nets)
                .map(net -> Arrays.stream(net).sorted().toArray())
                .toArray(double[][]::new);
        List<Dominance> all = new ArrayList<>();
        for (int a = 0; a < nets.length; a++) {
            for (int b = 0; b < nets.length; b++) {
                if (a != b && above(sorted[a], sorted[b])) {
                    all.add(new Dominance(names.get(a), names.get(b), above(nets[a], nets[b])));
                }
            }
        }
        return all;
    }

    /** Never below, and somewhere above. */
    private static boolean above(double[] a, double[] b) {
        boolean somewhere = false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] < b[i]) {
                return false;
            }
            somewhere |= a[i] > b[i];
        }
        return somewhere;
    }
}

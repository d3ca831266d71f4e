// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Note;
import dev.impactkit.core.Series;
import dev.impactkit.core.plan.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What share of an outcome is left between the first and the last of some waves.
 *
 * @param data id of the data set
 * @param kept the share in the data, then in each replicate, of either sign and without bound
 * @param fewest the smallest number of people it could be worked back to
 * @param told the counts it rests on, and the file
 */
record Persistence(String data, Series kept, long fewest, Note told) {

    static Checked<Persistence> of(Collected data, FromWaves how, String path) {
        PerPerson quantity = how.quantity().orElseThrow();
        boolean people = quantity.isShare() && quantity.parts().size() == 1;
        return how.against().isEmpty() && people
                ? lifeTable(data, how, quantity, path)
                : whole(data, how, quantity, path);
    }

    /** The yearly drop-off, between 0 and 1. */
    Counted dropOff(double years) {
        double[] lost = kept.stream()
                .map(share -> 1 - StrictMath.pow(Math.max(0, Math.min(1, share)), 1 / years))
                .toArray();
        return new Counted(data, Series.of(lost), fewest, told);
    }

    /** The quantity as it stood at the first and the last wave, in our group less in the others'. */
    private static Checked<Persistence> whole(Collected data, FromWaves how, PerPerson quantity, String path) {
        String from = how.waves().get(0);
        String to = how.waves().get(how.waves().size() - 1);
        return at(data, how, quantity.at(from), path)
                .then(first -> at(data, how, quantity.at(to), path).map(last -> left(first, last)));
    }

    private static Checked<Counted> at(Collected data, FromWaves how, PerPerson quantity, String path) {
        return how.against().isEmpty()
                ? quantity.count(data, path)
                : NetEffect.of(data, quantity, how.against(), path).map(NetEffect::counted);
    }

    private static Persistence left(Counted first, Counted last) {
        double[] kept = new double[first.replicates().size()];
        for (int r = 0; r < kept.length; r++) {
            double had = first.replicates().at(r);
            // A loss beyond the others lasts as a gain does: to end only the losses would make effect out of nothing.
            kept[r] = had != 0 ? last.replicates().at(r) / had : 0;
        }
        String told = first.note().reason() + "; then " + last.note().reason();
        return new Persistence(
                first.data(),
                Series.of(kept),
                Math.min(first.fewest(), last.fewest()),
                new Note(first.note().source(), told, "", Optional.empty(), 0));
    }

    private static Checked<Persistence> lifeTable(Collected data, FromWaves how, PerPerson quantity, String path) {
        List<String> waves = how.waves();
        String last = waves.get(waves.size() - 1);
        List<Headcount> seen = new ArrayList<>();
        // Once nobody has it any more there is nobody to follow.
        for (int j = 1; j < waves.size() && (j == 1 || seen.get(j - 2).ones() > 0); j++) {
            Checked<Headcount> one = data.of(new Kept(quantity, waves.subList(0, j), waves.get(j)), path);
            if (one.value().isEmpty()) {
                return Checked.failed(one.problems());
            }
            seen.add(one.orThrow());
        }
        return data.of(quantity.at(waves.get(0)), path)
                .then(start -> data.of(new Kept(quantity, waves.subList(0, 1), last), path)
                        .map(end -> product(start, seen, end, waves.get(0))));
    }

    private static Persistence product(Headcount start, List<Headcount> seen, Headcount end, String from) {
        double[] kept = new double[Replicates.COUNT + 1];
        Arrays.fill(kept, 1);
        long fewest = start.fewest();
        List<String> told = new ArrayList<>();
        for (Headcount one : seen) {
            kept[0] *= one.best();
            double[] of = one.signedReplicates();
            for (int r = 0; r < of.length; r++) {
                kept[r + 1] *= of[r];
            }
            fewest = Math.min(fewest, one.fewest());
            told.add(one.ones() + " of " + one.answered() + " kept it");
        }
        String all = start.ones() + " had it at " + from + "; of those seen again " + String.join(", then ", told)
                + "; if lost from sight were lost: " + end.ones() + " of " + start.ones();
        return new Persistence(
                start.id(), Series.of(kept), fewest, new Note(start.file(), all, "", Optional.empty(), 0));
    }
}

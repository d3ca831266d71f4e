// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is told of correlations that do not fit together. */
final class CopulaProblems {
    /** What a study calls the list of them: where a problem stands that is no single one's. */
    private static final String LIST = "correlations";

    /** More pairs than these are counted, not listed. */
    private static final int LISTED = 10;

    private CopulaProblems() {}

    static Problem statedTwice(Correlation first, Correlation second) {
        return Problem.error(
                "correlation.stated-twice",
                second.path(),
                "The rank correlation of " + first.pair() + " is stated as " + Numerals.exact(first.rank()) + " and as "
                        + Numerals.exact(second.rank()) + ".",
                "Keep one of them.");
    }

    static Problem tooMany(List<String> members, int most) {
        return Problem.error(
                "correlation.too-many",
                LIST,
                "The amounts from " + members.get(0) + " to " + members.get(members.size() - 1) + " go together, "
                        + members.size() + " of them; " + most + " may.",
                "Split them into groups that do not meet.");
    }

    /** Names the fewest that do not fit, and offers what all of the group could be. */
    static Problem impossible(Copula group, Map<Pair, Correlation> links) {
        Copula few = group.smallestImpossible();
        Copula near = NearestCopula.of(group);
        List<String> stated = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        String where = LIST;
        for (int j = 1; j < few.size(); j++) {
            for (int i = 0; i < j; i++) {
                Pair pair = Pair.of(few.members().get(i), few.members().get(j));
                Correlation link = links.get(pair);
                stated.add(pair + " " + Numerals.exact(few.rank(i, j)) + (link == null ? " (not stated)" : ""));
                where = link == null ? where : link.path();
            }
        }
        for (int j = 1; j < group.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (near.rank(i, j) != group.rank(i, j)) {
                    changes.add(group.members().get(i) + " and "
                            + group.members().get(j) + " " + Numerals.ENGLISH.fixed(near.rank(i, j), 2));
                }
            }
        }
        return Problem.error(
                "correlation.impossible",
                where,
                "No amounts can go together like this: " + listed(stated) + ".",
                "Maybe these, which are near and can hold: " + listed(changes) + ".");
    }

    private static String listed(List<String> all) {
        int more = all.size() - LISTED;
        return String.join(", ", all.subList(0, Math.min(LISTED, all.size())))
                + (more > 0 ? " and " + more + " more pairs" : "");
    }
}

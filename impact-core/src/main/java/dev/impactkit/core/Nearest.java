// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word a person may have meant, for hints. */
public final class Nearest {
    private Nearest() {}

    /**
     * {@return the nearest of the known words, if it is near: at most a third of the letters differ, at least one may}
     *
     * @param word as it was written
     * @param known what it may stand for
     */
    public static Optional<String> of(String word, Collection<String> known) {
        int reach = Math.max(1, word.length() / 3);
        return known.stream()
                // Lengths first: a word of a whole page costs nothing.
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach)
                .filter(candidate -> distance(word, candidate) <= reach)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * {@return a hint, "Maybe …", or nothing where no known word is near}
     *
     * @param word as it was written
     * @param known what it may stand for
     */
    public static String hint(String word, Collection<String> known) {
        return of(word, known).map(near -> "Maybe " + near + ".").orElse("");
    }

    /** The fewest letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}

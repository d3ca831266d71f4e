// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Nearest;
import java.util.List;
import java.util.function.Function;

/** What the tables by amount share: a row is known by its path, and of many only the first are printed. */
final class Rows {
    private static final int SHOWN = 20;

    private Rows() {}

    static <R> R of(String path, List<R> all, Function<R, String> pathOf) {
        return all.stream()
                .filter(row -> pathOf.apply(row).equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(("There is nothing about the amount " + path
                                + " here.\n"
                                + Nearest.hint(path, all.stream().map(pathOf).toList()))
                        .strip()));
    }

    static <R> List<R> shown(List<R> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** For the title, where not all are printed. */
    static String shownOf(int all) {
        return all > SHOWN ? " (" + SHOWN + " of " + all + ")" : "";
    }
}

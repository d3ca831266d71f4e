// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.engine.Sobol.Index;
import dev.impactkit.core.engine.Sobol.Share;
import dev.impactkit.core.engine.Sobol.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sobol' indices as a table and in words. */
final class SobolText {
    private SobolText() {}

    static Table table(Sobol sobol) {
        boolean total = sobol.source() != Source.SAMPLES;
        String title = "What makes the " + sobol.figure() + " uncertain: shares of its variance, "
                + Numerals.ENGLISH.fixed((double) sobol.draws().count(), 0)
                + (total ? " base draws" : " draws already made")
                + ", seed " + sobol.draws().seed();
        Table table = total
                ? Table.of(title, "amount or group", "alone", "±", "with others", "±")
                : Table.of(title, "amount", "alone", "±");
        for (Index index : sobol.indices()) {
            table = row(table, index.name(), Optional.of(index.first()), index.total());
        }
        table = row(table, "sum of those alone", sobol.alone(), Optional.empty());
        return row(table, "left to " + rest(sobol), sobol.left(), Optional.empty());
    }

    private static Table row(Table table, String name, Optional<Share> first, Optional<Share> total) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(cells(first));
        if (table.header().size() > cells.size()) {
            cells.addAll(cells(total));
        }
        return table.row(cells.toArray(String[]::new));
    }

    private static List<String> cells(Optional<Share> share) {
        return share.map(s -> List.of(percent(s.value()), percent(s.error()))).orElse(List.of("-", "-"));
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? Numerals.ENGLISH.percent(share, 1) : "-";
    }

    private static String rest(Sobol sobol) {
        return sobol.source() == Source.DESIGN
                ? "what amounts do together"
                : "what amounts do together, and amounts not listed";
    }

    static String words(Sobol sobol, Numerals numerals) {
        List<String> sentences = new ArrayList<>();
        if (sobol.indices().isEmpty()) {
            sentences.add(nothing(sobol));
        } else {
            sentences.add(most(sobol.indices().get(0), numerals));
            sobol.alone()
                    .ifPresent(alone -> sentences.add("All, each alone, make up " + numerals.percent(alone.value(), 0)
                            + "; the rest is " + rest(sobol) + "."));
            if (sobol.source() == Source.SAMPLES) {
                sentences.add("What an amount does with others cannot be learned from draws already made.");
            }
            sentences.add("± is one standard error.");
        }
        if (sobol.without() > 0) {
            sentences.add("Left out: " + numerals.fixed((double) sobol.without(), 0) + " draws in which the "
                    + sobol.figure() + " has no meaning.");
        }
        return String.join("\n", sentences);
    }

    private static String nothing(Sobol sobol) {
        if (sobol.variance() > 0) {
            return "There is nothing here to tell what drives the " + sobol.figure() + ".";
        }
        return "The " + sobol.figure()
                + (sobol.variance() == 0 ? " does not vary, so nothing drives it." : " has no meaning in any draw.");
    }

    private static String most(Index index, Numerals numerals) {
        return "The most comes from " + index.name() + ": "
                + numerals.percent(index.first().value(), 0) + " of the variance alone"
                + index.total()
                        .map(total -> ", " + numerals.percent(total.value(), 0) + " with what it does with others")
                        .orElse("")
                + ".";
    }
}

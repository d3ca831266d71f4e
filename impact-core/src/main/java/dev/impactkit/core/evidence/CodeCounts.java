// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many sources speak of each theme. Sources are counted and not mentions: somebody who comes back to a thing ten
 * times is one. A wider theme counts the sources of all that belongs to it, each once.
 *
 * @param rows wider themes first, what belongs to them behind them
 * @param sources how many sources were coded in all
 */
public record CodeCounts(List<Row> rows, int sources) {

    /**
     * One theme.
     *
     * @param code its id
     * @param name for people
     * @param depth 0 at the top
     * @param own sources marked with this theme itself, in order
     * @param all sources marked with it or with what belongs to it, in order
     * @param statements marked with it or with what belongs to it
     */
    public record Row(String code, String name, int depth, List<String> own, List<String> all, int statements) {
        /** Copies. */
        public Row {
            own = List.copyOf(own);
            all = List.copyOf(all);
        }
    }

    /** Copies. */
    public CodeCounts {
        rows = List.copyOf(rows);
    }

    /**
     * {@return the counts, whoever may see the words}
     *
     * @param evidence whose statements are counted by the codes that count
     */
    public static CodeCounts of(Evidence evidence) {
        Codebook codebook = evidence.codebook();
        Map<String, Set<String>> own = new LinkedHashMap<>();
        Map<String, Set<String>> all = new LinkedHashMap<>();
        Map<String, Integer> statements = new LinkedHashMap<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Statement statement : evidence.statements()) {
            Set<String> upwards = new LinkedHashSet<>();
            statement.codes().forEach(code -> {
                add(own, code, statement.source());
                upwards.addAll(codebook.upwards(code));
            });
            upwards.forEach(code -> {
                add(all, code, statement.source());
                statements.merge(code, 1, Integer::sum);
            });
            sources.add(statement.source());
        }
        List<Row> rows = codebook.inOrder().stream()
                .map(code -> new Row(
                        code.id(),
                        code.name(),
                        codebook.upwards(code.id()).size() - 1,
                        sources(own, code.id()),
                        sources(all, code.id()),
                        statements.getOrDefault(code.id(), 0)))
                .toList();
        return new CodeCounts(rows, sources.size());
    }

    private static void add(Map<String, Set<String>> into, String code, String source) {
        into.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(source);
    }

    private static List<String> sources(Map<String, Set<String>> by, String code) {
        return new ArrayList<>(by.getOrDefault(code, new LinkedHashSet<>()));
    }

    /**
     * {@return one theme}
     *
     * @param code its id
     */
    public Optional<Row> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** {@return the themes, narrower ones set in} */
    public Table table() {
        Table table = Table.of("Themes by sources", "theme", "sources", "share of sources", "itself", "statements");
        for (Row row : rows) {
            double share = sources == 0 ? Double.NaN : (double) row.all().size() / sources;
            table = table.row(
                    "  ".repeat(row.depth()) + row.name(),
                    Integer.toString(row.all().size()),
                    Numerals.ENGLISH.percent(share, 0),
                    Integer.toString(row.own().size()),
                    Integer.toString(row.statements()));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is noted of the respondents themselves: group, cluster, traits, how they were asked. */
final class Labels {
    private static final int MOST_WORDS = 1000;
    private static final int LONGEST = 200;
    private static final List<String> MODES = List.of("self", "assisted", "proxy");

    private final CellReader cells;
    private final Wording groups;
    private final Wording modes;
    private final Wording open;
    private final Map<String, WordColumn> columns = new LinkedHashMap<>();

    /** Names of clusters may be names of people: they get numbers. */
    private final Map<String, String> clusters = new LinkedHashMap<>();

    Labels(DataSource source, CellReader cells) {
        this.cells = cells;
        this.groups = new Wording(source.groups(), List.of());
        this.modes = new Wording(source.modes(), MODES);
        this.open = new Wording(Collections.emptyMap(), List.of());
        if (source.group().isPresent()) {
            columns.put(Dataset.GROUP, new WordColumn(groups.ids()));
        }
        source.cluster().ifPresent(name -> columns.put(Dataset.CLUSTER, new WordColumn(List.of())));
        source.traits().keySet().forEach(trait -> columns.put(trait, new WordColumn(List.of())));
    }

    void read(Row row, int who, String wave, SurveyColumns found) {
        found.group().ifPresent(column -> label(Dataset.GROUP, row, column, who, groups));
        found.cluster().ifPresent(column -> cluster(row, column, who));
        found.traits().forEach((trait, column) -> label(trait, row, column, who, open));
        found.modes().forEach((of, column) -> mode(of.isEmpty() ? wave : of, row, column, who, found));
    }

    private void mode(String wave, Row row, Column column, int who, SurveyColumns found) {
        if (!wave.isEmpty()) {
            label(Dataset.mode(wave), row, column, who, modes);
            return;
        }
        // One column for all waves of a wide table.
        Optional<String> word = word(row, column, modes);
        word.ifPresent(id -> found.waves()
                .ids()
                .forEach(each -> column(Dataset.mode(each), modes).set(who, id)));
    }

    private void cluster(Row row, Column column, int who) {
        Cell cell = cells.read(row, column);
        if (!cell.isBlank()) {
            String number = clusters.computeIfAbsent(cell.text(), code -> Integer.toString(clusters.size() + 1));
            note(Dataset.CLUSTER, number, column, who, open);
        }
    }

    private void label(String name, Row row, Column column, int who, Wording wording) {
        word(row, column, wording).ifPresent(word -> note(name, word, column, who, wording));
    }

    private Optional<String> word(Row row, Column column, Wording wording) {
        Cell cell = cells.read(row, column);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        boolean fits = cell.text().length() <= LONGEST;
        Optional<String> id = fits ? wording.id(cell.text()) : Optional.empty();
        if (id.isEmpty()) {
            cells.bad(
                    "unknown-word",
                    column,
                    fits ? "holds " + Shown.quoted(cell.text()) + ", which is not declared." : "holds a long text.",
                    wording.isOpen() ? "Maybe this is another column." : wording.hint(cell.text()));
        }
        return id;
    }

    private void note(String name, String word, Column column, int who, Wording wording) {
        WordColumn words = column(name, wording);
        if (wording.isOpen() && !name.equals(Dataset.CLUSTER) && words.words() >= MOST_WORDS && !words.knows(word)) {
            cells.bad(
                    "too-many-words",
                    column,
                    "holds more than " + MOST_WORDS + " different words.",
                    "Maybe this tells people apart one by one: leave it out.");
        } else if (!words.set(who, word)) {
            cells.bad(
                    "two-words",
                    column,
                    "says something else of this respondent than a row before; the first stays.",
                    "Maybe two people have the same code.");
        }
    }

    private WordColumn column(String name, Wording wording) {
        return columns.computeIfAbsent(name, key -> new WordColumn(wording.ids()));
    }

    Dataset into(Dataset data) {
        Dataset with = data;
        for (Map.Entry<String, WordColumn> column : columns.entrySet()) {
            with = with.with(column.getKey(), column.getValue().labelled(data.size()));
        }
        return with;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Origin;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes a data set of the rows of a table. */
final class SurveyReader implements Table {
    private final DataSource source;
    private final Setting setting;
    private final CellReader cells;
    private final Findings findings;
    private final Respondents respondents;
    private final Labels labels;
    private final AnswerSheet answers;
    private final Map<String, BitSet> seen = new LinkedHashMap<>();
    private Optional<SurveyColumns> columns = Optional.empty();

    SurveyReader(DataSource source, Setting setting, CellReader cells, Findings findings) {
        this.source = source;
        this.setting = setting;
        this.cells = cells;
        this.findings = findings;
        this.respondents = new Respondents(setting.people());
        this.labels = new Labels(source, cells);
        this.answers = new AnswerSheet(source, setting, cells);
    }

    @Override
    public void header(Header header) throws IOException {
        columns = Optional.of(SurveyColumns.of(source, setting.waves(), new Lookup(header, setting.asked(), findings)));
    }

    @Override
    public void row(Row row) throws IOException {
        SurveyColumns found = columns.orElseThrow();
        Optional<String> code = code(row, found);
        Optional<String> wave = code.isEmpty() ? Optional.empty() : wave(row, found);
        if (code.isEmpty() || wave.isEmpty()) {
            return;
        }
        int who = code.get().isEmpty() ? respondents.anybody() : respondents.of(code.get());
        BitSet there = seen.computeIfAbsent(wave.get(), key -> new BitSet());
        if (there.get(who)) {
            cells.badRow(
                    "duplicate-respondent",
                    "This respondent has a row already" + (wave.get().isEmpty() ? "" : " in " + wave.get())
                            + "; this one is left out.",
                    "Maybe two people have the same code, or a form was entered twice.");
            return;
        }
        there.set(who);
        answers.room(respondents.size());
        labels.read(row, who, wave.get(), found);
        answers.read(row, who, wave.get(), found);
    }

    /** The code of the respondent, the empty text where there are no codes; nothing where it is missing. */
    private Optional<String> code(Row row, SurveyColumns found) {
        if (found.respondent().isEmpty()) {
            return Optional.of("");
        }
        Cell cell = cells.read(row, found.respondent().get());
        if (cell.isBlank() && !cells.isBad()) {
            cells.badRow(
                    "no-respondent",
                    "The row does not say whose answers these are; it is left out.",
                    "Maybe fill in " + found.respondent().get().shown() + ".");
        }
        return Optional.of(cell.text()).filter(text -> !text.isEmpty());
    }

    /** The wave of a row; the empty text where a row has all of them. */
    private Optional<String> wave(Row row, SurveyColumns found) {
        if (!source.isLong()) {
            return Optional.of(SurveyColumns.ANY);
        }
        if (found.wave().isEmpty()) {
            return Optional.of(found.waves().ids().get(0));
        }
        Column column = found.wave().get();
        Cell cell = cells.read(row, column);
        Optional<String> id = cell.isBlank() ? Optional.empty() : found.waves().id(cell.text());
        if (id.isEmpty() && !cells.isBad()) {
            cells.bad(
                    "unknown-wave",
                    column,
                    (cell.isBlank()
                                    ? "does not say which wave"
                                    : "holds " + Shown.quoted(cell.text()) + ", which is no wave")
                            + "; the row is left out.",
                    found.waves().hint(cell.text()));
        }
        return id;
    }

    /** Tells of waves that the source declares and no row is of. */
    void end() {
        if (seen.isEmpty() || columns.flatMap(SurveyColumns::wave).isEmpty()) {
            return;
        }
        source.waves().forEach((wave, written) -> {
            if (!seen.containsKey(wave)) {
                findings.question(
                        "no-row-in-wave",
                        0,
                        "No row is of the wave " + wave + ": nowhere stands " + Shown.quoted(written) + ".",
                        "Maybe it is written in another way, or still to come.");
            }
        });
    }

    Dataset dataset(String file, String hash, long rows) {
        int size = respondents.size();
        Dataset empty = Dataset.of(source.id(), new Origin(file, hash, rows, cells.faulty()), size);
        Dataset linked = source.respondent().isPresent() ? empty.among(respondents.persons()) : empty;
        return labels.into(answers.into(linked));
    }
}

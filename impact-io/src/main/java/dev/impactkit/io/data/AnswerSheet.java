// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answers of a table while they are read, by indicator and wave. */
final class AnswerSheet {
    private final CellReader cells;
    private final int most;
    private final List<Question> questions = new ArrayList<>();
    private final Map<Dataset.Asked, AnswerColumn> answers = new LinkedHashMap<>();
    private final Map<Dataset.Asked, List<String>> texts = new LinkedHashMap<>();
    private final Set<String> waves = new LinkedHashSet<>();
    private long written;

    AnswerSheet(DataSource source, Setting setting, CellReader cells) {
        this.cells = cells;
        this.most = setting.limits().kept();
        Decimals decimals = new Decimals(source.dialect().decimal());
        source.columns()
                .keySet()
                .forEach(id -> questions.add(new Question(id, setting.scales().apply(id), decimals)));
        waves.addAll(source.waves().isEmpty() ? setting.waves() : source.waves().keySet());
    }

    /** Whether so many respondents can be held. */
    void room(int respondents) throws Unreadable {
        long kept = (long) respondents * (answers.size() + texts.size());
        if (kept > most || written > most) {
            throw new Unreadable(
                    "too-much",
                    0,
                    "There is more to keep than " + most + (written > most ? " characters." : " cells."),
                    "Maybe declare fewer columns, or raise the limit.");
        }
    }

    void read(Row row, int who, String wave, SurveyColumns found) {
        for (Question question : questions) {
            found.answers()
                    .getOrDefault(question.indicator(), Collections.emptyMap())
                    .forEach((of, column) -> read(question, row, column, who, of.isEmpty() ? wave : of));
        }
    }

    private void read(Question question, Row row, Column place, int who, String wave) {
        Dataset.Asked asked = new Dataset.Asked(question.indicator(), wave);
        Cell cell = cells.read(row, place);
        // In a long table every question has a cell in every wave, asked or not.
        if (cell.isBlank()) {
            return;
        }
        waves.add(wave);
        if (question.isInWords()) {
            written += cell.text().length();
            List<String> column = texts.computeIfAbsent(asked, key -> new ArrayList<>());
            fill(column, who + 1);
            column.set(who, cell.text());
        } else {
            answers.computeIfAbsent(asked, key -> new AnswerColumn()).set(who, question.read(cell, place, cells));
        }
    }

    private static void fill(List<String> column, int size) {
        while (column.size() < size) {
            column.add("");
        }
    }

    /** By indicator as declared, and by wave as known or met. */
    Dataset into(Dataset data) {
        Dataset with = data;
        for (Question question : questions) {
            for (String wave : waves) {
                Dataset.Asked asked = new Dataset.Asked(question.indicator(), wave);
                AnswerColumn column = answers.get(asked);
                List<String> words = texts.get(asked);
                if (column != null) {
                    with = with.with(question.indicator(), wave, column.answers(data.size()));
                } else if (words != null) {
                    fill(words, data.size());
                    with = with.with(question.indicator(), wave, words);
                }
            }
        }
        return with;
    }
}

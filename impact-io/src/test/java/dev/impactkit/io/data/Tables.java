// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small tables and how they are laid out, for tests. */
final class Tables {
    private Tables() {}

    /** Names and values in turn, in order. */
    static Map<String, String> map(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** A wide table: id, mood in two waves. */
    static Args wide() {
        return Args.of("id", "survey")
                .with("file", "survey.csv")
                .with("respondent", "id")
                .with("waves", map("t0", "2024", "t1", "2025"))
                .with("columns", map("mood", "mood {wave}"));
    }

    /** A long table: id, when, mood. */
    static Args longer() {
        return Args.of("id", "survey")
                .with("file", "survey.csv")
                .with("layout", "long")
                .with("respondent", "id")
                .with("wave", "when")
                .with("waves", map("t0", "2024", "t1", "2025"))
                .with("columns", map("mood", "mood"));
    }

    static Checked<Dataset> csv(Args source, String text) {
        return csv(source, text.getBytes(StandardCharsets.UTF_8));
    }

    static Checked<Dataset> csv(Args source, byte[] bytes) {
        return DataFormats.standard().read("survey.csv", bytes, DataSource.of(source), id -> Optional.empty());
    }

    /** The answers in order, a dash where there is none. */
    static List<String> answers(Dataset data, String indicator, String wave) {
        Answers answers = data.answers(indicator, wave).orElseThrow();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            all.add(answers.absence(i).map(why -> "-").orElse(dev.impactkit.core.Numerals.exact(answers.at(i))));
        }
        return all;
    }

    /** The words in order, a dash where there is none. */
    static List<String> words(Dataset data, String label) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            all.add(data.label(label).orElseThrow().at(i).orElse("-"));
        }
        return all;
    }

    /** Code, line and column of each problem. */
    static List<String> told(Checked<?> read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.where().line() + ":"
                        + problem.where().column())
                .toList();
    }

    static Problem only(Checked<?> read) {
        if (read.problems().size() != 1) {
            throw new AssertionError("There should be one problem: " + read.problems());
        }
        return read.problems().get(0);
    }
}

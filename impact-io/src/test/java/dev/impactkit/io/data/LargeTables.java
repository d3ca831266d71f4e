// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables that are right and large, read in a program of its own with little memory: prints what was read, a thing a line. */
final class LargeTables {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final List<String> TOWNS = List.of("Gent", "Liège", "A&B \"<x>\"", "'s-Hertogenbosch");
    private static final List<String> ANSWERS = List.of("disagree", "neutral", "agree");

    private LargeTables() {}

    public static void main(String[] folder) throws IOException {
        Path dir = Path.of(folder[0]);
        switch (folder[1]) {
            case "answers" -> answers(dir);
            case "workbook" -> workbook(dir);
            default -> LargeAttendance.read(dir);
        }
    }

    static void say(String what, Object value) {
        System.out.println(what + "=" + value);
    }

    static String codes(Checked<?> read) {
        return read.problems().stream().map(each -> each.code()).distinct().collect(Collectors.joining(","));
    }

    private static double sum(Dataset data, String indicator, String wave) {
        Answers answers = data.answers(indicator, wave).orElseThrow();
        double sum = 0;
        for (int i = 0; i < answers.size(); i++) {
            sum += Double.isNaN(answers.at(i)) ? 0 : answers.at(i);
        }
        return sum;
    }

    private static String counts(Dataset data, String label) {
        Labelled words = data.label(label).orElseThrow();
        return words.words().stream()
                .map(word -> word + " " + words.count(word))
                .collect(Collectors.joining(", "));
    }

    /** A million rows of a long table: half a million people in two waves, ten questions. */
    private static void answers(Path dir) throws IOException {
        Path file = dir.resolve("answers.csv");
        Map<String, String> columns = new LinkedHashMap<>();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("code,when,arm");
            for (int q = 0; q < 10; q++) {
                columns.put("q" + q, "q" + q);
                out.write(",q" + q);
            }
            out.write('\n');
            for (int i = 0; i < 1_000_000; i++) {
                out.write("person-" + i % 500_000 + (i < 500_000 ? ",t0," : ",t1,") + (char) ('a' + i % 3));
                for (int q = 0; q < 10; q++) {
                    out.write("," + (i + q) % 5);
                }
                out.write('\n');
            }
        }
        Args source = Args.of("id", "m")
                .with("file", "answers.csv")
                .with("layout", "long")
                .with("respondent", "code")
                .with("wave", "when")
                .with("group", "arm")
                .with("columns", columns);
        Checked<Dataset> read = DataFormats.standard().read(file, DataSource.of(source), id -> Optional.empty());
        say("problems", codes(read));
        Dataset data = read.orThrow();
        say("people", data.size());
        say(
                "sum",
                data.asked().stream()
                        .mapToDouble(each -> sum(data, each.indicator(), each.wave()))
                        .sum());
    }

    /** A hundred thousand rows of ten columns, of each kind of cell, among other sheets. */
    private static void workbook(Path dir) throws IOException {
        Path file = dir.resolve("survey.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet codes = book.newWorksheet("codes");
            codes.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            codes.value(0, 0, "code");
            codes.finish();
            sheet(book.newWorksheet("answers"));
            Worksheet notes = book.newWorksheet("notes");
            for (int row = 0; row < 10_000; row++) {
                notes.value(row, 0, "note " + row);
            }
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (String each : List.of("mood", "hours", "share", "works", "agree", "story")) {
            columns.put(each, each);
        }
        Args source = Args.of("id", "w")
                .with("file", "survey.xlsx")
                .with("respondent", "code")
                .with("group", "arm")
                .with("traits", Tables.map("joined", "joined", "town", "town"))
                .with("waves", Tables.map("t0", "2024"))
                .with("columns", columns);
        Checked<Dataset> read = DataFormats.standard().read(file, DataSource.of(source), LargeTables::scale);
        say("problems", codes(read));
        Dataset data = read.orThrow();
        say("people", data.size());
        data.asked().forEach(each -> say(each.indicator(), sum(data, each.indicator(), each.wave())));
        say("arm", counts(data, Dataset.GROUP));
        say("town", counts(data, "town"));
        say("days", data.label("joined").orElseThrow().words().size());
        say("first day", data.label("joined").orElseThrow().count("2025-01-01"));
        say("last day", data.label("joined").orElseThrow().count("2025-12-31"));
        say(
                "letters",
                data.texts("story", "t0").stream().mapToInt(String::length).sum());
    }

    private static void sheet(Worksheet sheet) throws IOException {
        List<String> header =
                List.of("code", "arm", "joined", "town", "mood", "hours", "share", "works", "agree", "story");
        for (int i = 0; i < header.size(); i++) {
            sheet.value(0, i, header.get(i));
        }
        for (int i = 0; i < 100_000; i++) {
            int row = i + 1;
            sheet.value(row, 0, "person-" + i);
            sheet.value(row, 1, i % 2 == 0 ? "ours" : "waiting");
            sheet.value(row, 2, NEW_YEAR.plusDays(i % 365));
            sheet.style(row, 2).format("dd/mm/yyyy").set();
            sheet.inlineString(row, 3, TOWNS.get(i % 4));
            sheet.value(row, 4, i % 11);
            sheet.value(row, 5, i / 8.0);
            sheet.value(row, 6, (i % 5) / 4.0);
            sheet.style(row, 6).format("0%").set();
            sheet.value(row, 7, i % 3 == 0);
            sheet.value(row, 8, ANSWERS.get(i % 3));
            sheet.inlineString(row, 9, "story é " + i % 10);
            if (i % 1000 == 999) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static Optional<Scale> scale(String id) {
        return switch (id) {
            case "works" -> Optional.of(Scales.yesNo());
            case "agree" -> Optional.of(Scales.likert(ANSWERS.toArray(new String[0])));
            case "story" -> Optional.of(Scales.qualitative());
            default -> Optional.empty();
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Registrations;
import dev.impactkit.core.data.Turnout;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Order;

/** Replays its folders of inputs; with {@code JAZZER_FUZZ=1} it looks for more. Any bytes are read without throwing. */
@Order(Integer.MAX_VALUE)
class DataFuzzTest {
    private static final DataFormats FORMATS = DataFormats.standard().keyed(new byte[16]);

    /** What may be anything in a workbook that is built anew around it, in the order of the inputs. */
    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");

    /** Ends a part in the inputs: no XML may hold it. */
    private static final byte END = 0x1c;

    @FuzzTest
    void anyBytesAreReadAsCsv(byte[] bytes) {
        for (String encoding : List.of("utf-8", "utf-16", "windows-1252")) {
            isSound("survey.csv", Tables.longer().with("encoding", encoding).with("group", "group"), bytes);
        }
        isSound("survey.csv", Tables.wide().with("decimal", "comma").with("separator", "semicolon"), bytes);
    }

    @FuzzTest
    void anyBytesAreReadAsXlsx(byte[] bytes) {
        isSound("survey.xlsx", everything(), bytes);
    }

    @FuzzTest
    void anySheetIsReadAsXlsx(byte[] bytes) {
        byte[] book = Workbooks.plain()
                .with("xl/worksheets/sheet1.xml", out -> out.write(bytes))
                .bytes();
        isSound("survey.xlsx", Tables.longer(), book);
    }

    /** Mutations of a packed file seldom get beyond its packing: here it is whole, whatever its parts are. */
    @FuzzTest
    void anyPartsAreReadAsXlsx(byte[] bytes) {
        Workbooks book = Workbooks.plain();
        int from = 0;
        for (int i = 0; i < PARTS.size() && from < bytes.length; i++) {
            int to = from;
            while (to < bytes.length && bytes[to] != END) {
                to++;
            }
            byte[] part = Arrays.copyOfRange(bytes, from, to);
            book.with(PARTS.get(i), out -> out.write(part));
            from = to + 1;
        }
        isSound("survey.xlsx", everything(), book.bytes());
    }

    @FuzzTest
    void anyBytesAreReadAsAttendance(byte[] bytes) {
        RegistrationSource source = RegistrationSource.of(Args.of("id", "visits")
                .with("file", "visits.csv")
                .with("decimal", "comma")
                .with("separator", "semicolon")
                .with("person", "who")
                .with("activity", "what")
                .with("activities", Tables.map("club", "Club", "walk", "Wandeling"))
                .with("date", "day")
                .with("days", "day-month-year")
                .with("exit", "left")
                .with("hours", "hours"));
        Checked<Registrations> read = FORMATS.reading(List.of(), id -> Optional.empty())
                .registrations(Content.of("visits.csv", bytes), source);
        areSound(read);
        read.value().ifPresent(list -> {
            Turnout all = list.turnout();
            assertEquals(list.size(), all.participations());
            assertTrue(all.again() <= all.people() && all.people() <= all.participations(), all::toString);
            assertTrue(list.size() <= list.origin().rows(), list::toString);
        });
    }

    /** A column of each kind: code, group, cluster, trait, mode, number, choice and words. */
    private static Args everything() {
        return Args.of("id", "survey")
                .with("file", "survey.xlsx")
                .with("respondent", "code")
                .with("group", "arm")
                .with("groups", Tables.map("ours", "ours", "waiting", "waiting"))
                .with("cluster", "house")
                .with("traits", Tables.map("joined", "joined"))
                .with("mode", "how")
                .with("waves", Tables.map("t0", "t0"))
                .with("columns", Tables.map("mood", "mood", "works", "works", "agree", "agree", "story", "story"));
    }

    private static Optional<Scale> scale(String id) {
        return switch (id) {
            case "works" -> Optional.of(Scales.yesNo());
            case "agree" -> Optional.of(Scales.likert("disagree", "neutral", "agree"));
            case "story" -> Optional.of(Scales.qualitative());
            default -> Optional.empty();
        };
    }

    private static void isSound(String name, Args source, byte[] bytes) {
        Checked<Dataset> read = FORMATS.read(name, bytes, DataSource.of(source), DataFuzzTest::scale);
        areSound(read);
        read.value()
                .ifPresent(data -> data.asked()
                        .forEach(asked -> assertEquals(
                                data.size(),
                                data.answers(asked.indicator(), asked.wave())
                                        .orElseThrow()
                                        .size())));
    }

    private static void areSound(Checked<?> read) {
        for (Problem problem : read.problems()) {
            assertTrue(problem.code().startsWith("data.") && !problem.message().isBlank(), problem::text);
            assertTrue(problem.text().indexOf('\n') < 0 && problem.text().length() < 2000, problem::text);
        }
        assertEquals(read.ok(), read.problems().stream().noneMatch(Problem::isError));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault is told once, at its line and column, with what to do; places counted by eye in the files. */
class StudyReader_FaultsTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String name) {
        try (InputStream in = StudyReader_FaultsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> errors(String format, byte[] bytes) {
        return StudyFormats.standard().format(format).read("study." + format, bytes).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    private static List<Problem> yaml(String text) {
        return errors("yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(List<Problem> errors) {
        return errors.stream()
                .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code() + " | " + p.hint())
                .toList();
    }

    /** Fault by fault: 5 duplicate key, 7 unknown key, 8 no such date, 10 anchor, 13 cycle, 15 unknown name, … */
    @Test
    void oneFileWithFifteenFaultsTellsAllOfThemAndNothingElse() {
        List<Problem> errors = errors("yaml", bytes("faults.yaml"));
        assertEquals(
                List.of(
                        "1:1 study.no-investment | Write inputs: what everybody put in, time included.",
                        "5:1 tree.duplicate-key | Maybe rename one of them, or delete it.",
                        "7:1 study.unknown-key | Maybe scope.",
                        "8:32 study.no-such-date | Check the day and the month.",
                        "10:5 tree.anchor | Maybe write the value out where it is needed, or put the text in"
                                + " quotation marks.",
                        "13:13 formula.cycle | Give one of them a number of its own.",
                        "15:11 formula.unknown-name | Maybe enrolled.",
                        "23:28 amount.arity | Maybe decimal commas; write 8.5.",
                        "26:9 value.no-time-basis | Write per: event, per: year or per: lifetime.",
                        "27:94 money.two-currencies | Write exchange-rates: {from, to, rate, on, source}.",
                        "27:111 id.unknown | Maybe town.",
                        "29:17 amount.share-above-one | Maybe 15%.",
                        "30:5 step.bare-attribution | Write attribution-to-others (it is deducted) or"
                                + " own-contribution (it is kept).",
                        "31:15 amount.out-of-bounds | Write at most 100%: more than all of it cannot be.",
                        "35:15 outcome.below-zero | Maybe write the number without its minus, and effect: negative."),
                places(errors));
        assertTrue(
                errors.get(1).message().contains("on line 4"),
                () -> errors.get(1).text());
        errors.forEach(error -> assertEquals("study.yaml", error.where().source()));
    }

    @Test
    void jsonTellsTheSameAtItsOwnPlaces() {
        List<Problem> errors = errors("json", bytes("faults.json"));
        assertEquals(
                List.of(
                        "4:3 tree.duplicate-key | Maybe rename one of them, or delete it.",
                        "5:22 study.no-such-date | Check the day and the month.",
                        "7:38 id.unknown | Maybe town.",
                        "8:31 amount.share-above-one | Maybe 15%.",
                        "8:35 step.bare-attribution | Write attribution-to-others (it is deducted) or own-contribution"
                                + " (it is kept).",
                        "9:59 formula.unknown-name | Maybe work."),
                places(errors));
    }

    @Test
    void aFaultOfSyntaxIsOneClearProblem() {
        List<Problem> errors = yaml("impactkit: 1\nstudy: x\nstakeholders:\n  - {id: a, name: b\ncurrency: EUR\n");
        assertEquals(1, errors.size(), errors::toString);
        assertEquals("tree.syntax", errors.get(0).code());
        assertEquals(4, errors.get(0).where().line());
        assertTrue(errors.get(0).hint().contains("}"), () -> errors.get(0).text());
    }

    private static final String TOGETHER = """
            impactkit: 1
            study: x
            quantities:
              a: {triangular: [1, 2, 3]}
              b: {triangular: [1, 2, 3]}
              c: {empirical: [1, 2]}
            correlations:
              - {between: [a, bb], rank: 0.5}
              - {id: firm, between: [b, e], rank: 0.5}
              - {between: [a, b], rank: 5}
              - {between: [a, b], rank: 1}
            judged-together:
              - {id: guesses, amounts: [a, a]}
            """;

    @Test
    void whatGoesTogetherIsToldWhereItStands() {
        assertEquals(
                List.of(
                        "8:5 correlation.unknown-path | Maybe b.",
                        "9:5 correlation.unknown-path | Maybe a.",
                        "10:29 study.out-of-bounds | ",
                        "11:5 study.does-not-fit | Maybe they are one amount: use it in both places.",
                        "13:5 study.does-not-fit | "),
                places(yaml(TOGETHER)));
    }

    @Test
    void whatTakesStepsOrCannotHoldIsToldWhenAllElseIsWell() {
        String steps = TOGETHER.substring(0, TOGETHER.indexOf("correlations"))
                + "judged-together:\n  - {id: guesses, amounts: [a, b, c]}\n";
        assertEquals(
                List.of("8:5 correlation.steps | Give it an estimate without steps, such as a triangular one, or leave"
                        + " it out."),
                places(yaml(steps)));
        String twice = TOGETHER.substring(0, TOGETHER.indexOf("  - {between: [a, bb]"))
                + "  - {between: [a, b], rank: 50%}\n  - {between: [b, a], rank: 0.4}\n";
        assertEquals(List.of("9:5 correlation.stated-twice | Keep one of them."), places(yaml(twice)));
    }

    @Test
    void aNewerVersionIsOneProblemWhateverElseTheFileHolds() {
        assertEquals(
                List.of("1:1 study.newer-version | Take a newer version of the library."),
                places(yaml("impactkit: 2\nstudies: [x]\ncolour: green\n")));
    }

    @Test
    void withoutAVersionTheFirstLineIsAdvised() {
        assertEquals(
                List.of("1:1 study.no-version | Write impactkit: 1 on the first line."), places(yaml("study: x\n")));
    }

    @Test
    void filesThatCannotBeReadAreProblems() throws IOException {
        Files.writeString(folder.resolve("study.docx"), "x");
        Files.createDirectory(folder.resolve("folder.yaml"));
        Map<String, String> codes = Map.of(
                "none.yaml", "file.unreadable",
                "folder.yaml", "file.unreadable",
                "study.docx", "file.ending");
        codes.forEach((name, code) -> {
            Checked<SroiStudy> read = StudyFormats.standard().read(folder.resolve(name));
            assertEquals(1, read.problems().size());
            assertEquals(code, read.problems().get(0).code());
            assertTrue(!read.problems().get(0).hint().isEmpty());
        });
    }

    @Test
    void aFormulaInAFlowMapIsToBeQuoted() {
        List<Problem> errors = yaml("impactkit: 1\nstudy: x\nquantities: {a: 1, b: 2}\nactivities: [{id: c}]\n"
                + "outputs:\n  - {id: o, of: c, quantity: max(a, b)}\n");
        assertEquals(
                List.of("6:30 tree.split-by-comma | Maybe quote the formula: quantity: 'max(a, b)'"), places(errors));
    }

    @Test
    void aBrokenFormulaIsToldAtItsCharacter() {
        assertEquals(
                List.of("4:9 formula.unreadable | ", "5:10 formula.unreadable | ", "6:11 formula.unreadable | "),
                places(yaml("impactkit: 1\nstudy: x\nquantities:\n  a: 1 +* 2\n  b: '1 +* 2'\n  é: \"1 + * 2\"\n")));
    }

    @Test
    void everyUnknownKeyIsTold() {
        assertEquals(
                List.of(
                        "3:1 study.unknown-key | Maybe currency.",
                        "4:15 study.unknown-key | Maybe name.",
                        "5:19 study.unknown-key | Maybe value.",
                        "5:29 study.unknown-key | Maybe source."),
                places(yaml("impactkit: 1\nstudy: x\ncurency: EUR\nactivities: [{nmae: A, id: b}]\n"
                        + "quantities: {b1: {valeu: 3, sorce: x}}\n")));
    }

    @Test
    void whatHangsOnAFaultIsNotToldAgain() {
        assertEquals(
                List.of(
                        "3:18 formula.unreadable | ",
                        "5:5 study.missing-key | Write id: the name it is known by in the study."),
                places(yaml(
                        "impactkit: 1\nstudy: x\nquantities: {a: (, b: a * 2}\nstakeholders:\n  - {name: Trainees}\n"
                                + "outcomes:\n  - {id: z, for: trainees, quantity: b * a}\n")));
    }

    @Test
    void aMessageDoesNotRepeatAPageOfText() {
        List<Problem> errors = yaml("impactkit: 1\nstudy: x\nmode: " + "long ".repeat(1000) + "\n");
        assertEquals("study.unknown-word", errors.get(0).code());
        assertEquals(500, errors.get(0).message().length());
    }
}

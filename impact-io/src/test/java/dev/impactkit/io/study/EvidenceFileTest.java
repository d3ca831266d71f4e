// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import dev.impactkit.core.evidence.CodeCounts;
import dev.impactkit.core.evidence.Codings;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.evidence.LearningLog;
import dev.impactkit.core.evidence.LinkEvidence;
import dev.impactkit.core.evidence.Quote;
import dev.impactkit.core.evidence.RubricSynthesis;
import dev.impactkit.core.evidence.Saturation;
import dev.impactkit.core.evidence.UnintendedOutcomes;
import dev.impactkit.core.model.EvidenceReview;
import dev.impactkit.core.model.SideBySide;
import dev.impactkit.core.statistics.Bootstrap;
import dev.impactkit.sroi.SroiStudy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people said, in Dutch, from a study file: read, counted, shown, and told where it is faulty. */
class EvidenceFileTest {
    private static final String TEXT = Examples.text("stemmen.yaml");
    private static final SroiStudy STUDY = read(TEXT).orThrow();
    private static final Evidence SAID = STUDY.impact().evidence();

    private static Checked<SroiStudy> read(String text) {
        return StudyFormats.standard().format("yaml").read("stemmen.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void quotesKeepTheirAccentsAndLines() {
        assertEquals(
                "Vroeger zei ik \"ik kan dat niet\" vóór ik het geprobeerd had.\n"
                        + "Nu begin ik — en als het misgaat, dan gaat het mis.\n",
                SAID.statements().get(0).quote());
        assertEquals("Noémie, deelneemster", SAID.quotes(false).get(0).by());
    }

    @Test
    void wordsWithoutConsentLeaveTheHouseNowhere() {
        assertEquals(
                List.of("u1", "u2", "u3", "u5", "u6", "u7"),
                SAID.quotes(false).stream().map(Quote::statement).toList());
        assertFalse(SideBySide.of(STUDY.impact(), false).toString().contains("dochter"));
    }

    /** Six sources spoke; durven: g1, g4; slaap: g1, tafel; so welbevinden: g1, g4, tafel. */
    @Test
    void themesAreCountedBySources() {
        CodeCounts counts = CodeCounts.of(SAID);
        assertEquals(
                List.of("g1", "g4", "tafel"),
                counts.row("welbevinden").orElseThrow().all());
        assertEquals(
                List.of("g2", "tafel", "blok"),
                counts.row("anderen").orElseThrow().all());
        assertEquals(6, counts.sources());
    }

    /** New: g1 durven and slaap, g2 anderen, g3 schulden, then three sources without anything new. */
    @Test
    void afterTheThirdTalkNothingNewCame() {
        assertEquals(Optional.of("g3"), Saturation.of(SAID).reachedAt(3));
    }

    /**
     * Two coders read u1 to u5; slaap: An 0 1 0 0 0, Bart 0 1 0 0 1. Ten values, three of them 1, one unit differs: 1 - 2 /
     * (2 * 3 * 7 / 9) = 4/7.
     */
    @Test
    void twoCodersAgreeMoreOrLess() {
        List<String> slaap = Codings.of(SAID).agreement(new Bootstrap(1, 200, 0.9)).table().rows().stream()
                .filter(row -> row.get(0).equals("Slaap"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("0.571", "5", "80%"), List.of(slaap.get(1), slaap.get(4), slaap.get(5)));
    }

    @Test
    void theProgrammeIsAskedAboutWhatItDidNotAskAbout() {
        assertEquals(
                List.of("codebook.slaap", "codebook.schulden"),
                UnintendedOutcomes.of(SAID).groups().stream()
                        .map(UnintendedOutcomes.Group::path)
                        .toList());
        List<String> open = EvidenceReview.of(STUDY.impact()).stream()
                .filter(problem -> STUDY.impact().answers().stream().noneMatch(answer -> answer.closes(problem)))
                .map(problem -> problem.code() + " " + problem.where().path())
                .toList();
        assertEquals(
                List.of(
                        "evidence.criterion-not-judged zelfvertrouwen",
                        "evidence.link-contradicted samen-eten->vrienden",
                        "evidence.unintended-outcome codebook.slaap"),
                open);
    }

    @Test
    void whoSpeaksOfTheWholeWaySpeaksAlongItsLinks() {
        LinkEvidence links = EvidenceReview.links(STUDY.impact());
        assertEquals(
                List.of("g1"), links.row("weken->zelfvertrouwen").orElseThrow().along());
        LinkEvidence.Row table = links.row("samen-eten->vrienden").orElseThrow();
        assertEquals(List.of("tafel", "blok"), table.confirm());
        assertEquals(List.of("g2"), table.contradict());
    }

    /** Veilig sterk passes its hurdle; by weight (3 * 1 + 2 * 2) / 3 = 2.33, in groei; nazorg is not judged. */
    @Test
    void theRubricComesToALevelWithItsReason() {
        RubricSynthesis made = RubricSynthesis.of(SAID.rubrics().get(0), "zelfvertrouwen", SAID.judgements());
        assertEquals(Optional.of("in groei"), made.level());
        assertEquals(List.of("Nazorg"), made.notJudged());
        assertTrue(made.reason().contains("mean position 2.33 of 3"), made.reason());
    }

    @Test
    void aReviewThatPassedIsTold() {
        LearningLog log = new LearningLog(SAID.lessons());
        assertEquals(List.of(), log.overdue(LocalDate.of(2025, 12, 1)));
        assertEquals(1, log.overdue(LocalDate.of(2025, 12, 2)).size());
    }

    @Test
    void faultsStandAtTheirLines() {
        String faulty = TEXT.replace("source: g2\n", "source: g22\n")
                .replace("codes: [durven]\n", "codes: [durve]\n")
                .replace(
                        "about: samen-eten->vrienden\n    says: contradicts",
                        "about: samen-eten->zelfvertrouwen\n    says: contradicts")
                .replace("criterion: veilig, level: sterk", "criterion: veilig, level: sterrk");
        List<String> told = read(faulty).problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.where().line() + " " + problem.where().path() + " " + problem.hint())
                .toList();
        assertEquals(
                List.of(
                        line(faulty, "codes: [durve]") + " u1.codes Maybe durven.",
                        line(faulty, "source: g22") + " u3.source Maybe g2.",
                        line(faulty, "samen-eten->zelfvertrouwen") + " u3.about Maybe weken->zelfvertrouwen.",
                        lastLine(faulty, "codes: [durve]") + " u5.codes Maybe durven.",
                        line(faulty, "sterrk") + " judgement.level Maybe sterk."),
                told);
    }

    private static int line(String text, String part) {
        return 1 + (int) text.substring(0, text.indexOf(part)).lines().count() - (atLineStart(text, part) ? 0 : 1);
    }

    private static int lastLine(String text, String part) {
        return (int) text.substring(0, text.lastIndexOf(part)).lines().count();
    }

    private static boolean atLineStart(String text, String part) {
        return text.charAt(text.indexOf(part) - 1) == '\n';
    }

    @Test
    void anIdOfTheEvidenceIsTakenOnce() {
        List<Problem> problems =
                read(TEXT.replace("id: g4, kind", "id: vrienden, kind")).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.code().equals("id.twice")), problems::toString);
        // Codes are apart: one may be called like an outcome.
        String code = TEXT.replace("{id: schulden, name", "{id: vrienden, name").replace("[schulden]", "[vrienden]");
        assertTrue(read(code.replace("codebook.schulden", "codebook.vrienden")).ok());
    }

    @Test
    void theIdOfACodeIsWellFormed() {
        List<String> told = read(TEXT.replace("{id: anderen, name", "{id: 2anderen, name")).problems().stream()
                .filter(problem -> problem.code().equals("id.malformed"))
                .map(problem -> problem.where().path())
                .toList();
        assertEquals(List.of("codebook.2anderen"), told);
    }

    @Test
    void everyTableFitsThePage() {
        Stream.of(
                        CodeCounts.of(SAID).table(),
                        Saturation.of(SAID).table(),
                        Codings.of(SAID).agreement(new Bootstrap(1, 200, 0.9)).table(),
                        UnintendedOutcomes.of(SAID).table(),
                        EvidenceReview.links(STUDY.impact()).table(),
                        EvidenceReview.links(STUDY.impact()).bySource(),
                        RubricSynthesis.of(SAID.rubrics().get(0), "zelfvertrouwen", SAID.judgements())
                                .table(),
                        SAID.rubrics().get(0).table(),
                        new LearningLog(SAID.lessons()).table(),
                        SideBySide.of(STUDY.impact(), false)
                                .withEuros(Map.of("zelfvertrouwen", "niet gewaardeerd"))
                                .table())
                .map(Table::toString)
                .forEach(text ->
                        assertTrue(text.lines().allMatch(line -> line.length() <= Table.WIDTH), () -> "\n" + text));
    }
}

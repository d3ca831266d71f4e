// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class SroiReportTest {

    @Test
    void theRangeComesFirstWithItsDrawsAndSeedAndIsNoConfidenceInterval() {
        Section first = Reports.of(Reports.COACHING).sections().get(0);
        assertTrue(first.paragraphs().get(0).startsWith("For every EUR 1 put in, between "));
        String meaning = first.paragraphs().get(2);
        assertTrue(meaning.contains("2,000 draws from seed 42"), meaning);
        assertTrue(meaning.contains("independently"), meaning);
        assertTrue(meaning.contains("not confidence intervals"), meaning);
        assertEquals(
                "social return per EUR 1",
                first.sheets().get(0).rows().get(0).get(0).print(Wording.ENGLISH));
    }

    /**
     * By hand: a year is 42 x (8400 + 5000) x (1 - d) x 0.85 with d the mean 0.225 of 9 in 40; weights 1, 0.9/1.05,
     * 0.81/1.1025; over the 300,000 of the town alone.
     */
    @Test
    void theBestEstimateIsTheOneWorkedByHand() {
        double year = 42 * (8400 + 5000) * (1 - 0.225) * 0.85;
        double ratio = year * (1 + 0.9 / 1.05 + 0.81 / 1.1025) / 300_000;
        List<Cell> row = Reports.of(Reports.COACHING)
                .sections()
                .get(0)
                .sheets()
                .get(0)
                .rows()
                .get(0);
        assertEquals(ratio, ((Cell.Figure) row.get(4)).value(), 1e-12);
        double low = ((Cell.Figure) row.get(1)).value();
        double high = ((Cell.Figure) row.get(3)).value();
        assertTrue(low < ratio && ratio < high);
    }

    @Test
    void changesFromThePresetStandBesideWhatItHad() {
        Sheet choices = sheet(Reports.of(Reports.COACHING), "By which conventions");
        List<String> rate = printed(choices, "yearly discount rate");
        assertEquals(List.of("yearly discount rate", "5%", "3.5%"), rate);
        assertEquals(List.of("the investment is", "public means", "all inputs"), printed(choices, "the investment is"));
        assertEquals("", printed(choices, "form of a drop-off").get(2));
    }

    @Test
    void whatWasPutInAndDoesNotCountIsNamed() {
        Section inputs = section(Reports.of(Reports.COACHING), "What was put in");
        assertEquals(
                "Under this convention not everything that was put in counts as the investment: 300,000.00 of"
                        + " 340,000.00.",
                inputs.paragraphs().get(0));
    }

    @Test
    void aStudyWithoutAEuroIsAWholeReportThatSpeaksOfNoRatio() {
        Report report = Reports.of(Reports.REPAIR);
        for (ReportFormat format : ReportFormats.standard().all()) {
            String written = format.write(report);
            for (String word : List.of("ratio", "present value", "investment", "payback", "EUR", "convention")) {
                assertFalse(written.contains(word), format.key() + " speaks of " + word);
            }
        }
        Sheet outcomes = sheet(report, "What changes, and for whom");
        assertEquals(
                List.of(
                        "Less paid work",
                        "Repair shops nearby",
                        "negative, not intended",
                        "20",
                        "job",
                        "20",
                        "",
                        "3",
                        "5 (weak)"),
                printed(outcomes, "Less paid work"));
        // 340 x 80 % x (1 - 25 %)
        assertEquals("204", printed(outcomes, "Things are used longer").get(5));
    }

    @Test
    void whatWasLeftOutAndWhatWasAnsweredIsTold() {
        Report report = Reports.of(Reports.REPAIR);
        Sheet leftOut = sheet(report, "What was looked at and left out");
        assertEquals(
                List.of("makers of appliances", "stakeholder", "too far away to notice", ""),
                printed(leftOut, "makers of appliances"));
        Section open = section(report, "What is still open");
        Sheet answers = open.sheets().get(open.sheets().size() - 1);
        assertEquals("3 February 2025", answers.rows().get(0).get(4).print(Wording.ENGLISH));
    }

    @Test
    void aProblemFoundTwiceStandsOnce() {
        for (Sheet sheet :
                section(Reports.of(Reports.WHEELS), "What is still open").sheets()) {
            assertEquals(sheet.rows().stream().distinct().toList(), sheet.rows(), sheet.title());
        }
    }

    @Test
    void everyNumberTellsWhereItComesFrom() {
        Section numbers = section(Reports.of(Reports.REPAIR), "Where the numbers come from");
        assertTrue(numbers.paragraphs().isEmpty());
        assertEquals(
                List.of(
                        "repaired",
                        "340",
                        "pert (low 310, mode 340, high 390)",
                        "repair log",
                        "Ines",
                        "20 January 2025",
                        "2 (strong)"),
                printed(numbers.sheets().get(0), "repaired"));
    }

    @Test
    void withoutInvestmentTheReportSaysThatThereIsNoRatio() {
        SroiStudy study = SroiStudy.named("Gift")
                .in("EUR")
                .withStakeholders(Stakeholder.of("everybody", "Everybody"))
                .withInputs(dev.impactkit.sroi.Investment.cash("nothing", "everybody", 0))
                .withOutcomes(ValuedOutcome.of(Outcome.of("calm", "everybody", "Calm"))
                        .quantity(2)
                        .valuedAt(Proxy.eur(100).perYear()));
        Section first = Reports.of(study).sections().get(0);
        assertEquals(
                "There is no ratio: under this convention the investment comes to 0.00.",
                first.paragraphs().get(0));
        assertFalse(
                ReportFormats.standard().format("text").write(Reports.of(study)).contains("social return"));
    }

    @Test
    void anotherLanguageIsAnotherValue() {
        Wording dutch = new Wording("nl", Numerals.DUTCH, Wording.ENGLISH.texts(), Wording.ENGLISH.terms());
        assertEquals("1.234,50", Cell.of(1234.5, Style.MONEY).print(dutch));
    }

    private static Section section(Report report, String heading) {
        return report.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet sheet(Report report, String heading) {
        return section(report, heading).sheets().get(0);
    }

    private static List<String> printed(Sheet sheet, String first) {
        return sheet.rows().stream()
                .filter(row -> row.get(0).equals(Cell.of(first)))
                .map(row ->
                        row.stream().map(cell -> cell.print(Wording.ENGLISH)).toList())
                .findFirst()
                .orElseThrow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.JudgedTogether;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The range of every figure is shown twice, with its error, what goes together, and what the answer hangs on. */
class SroiReport_RangeTest {

    /**
     * All favourable at once at probability u: quantity at u, wage at u, deadweight at 1 - u. With the quantiles of the
     * triangular in closed form and those of the two betas from SciPy 1.x the ratio is 1.9116, 3.1199 and 4.5077 at u = 5,
     * 50 and 95 %.
     */
    @Test
    void withAllAmountsMovingTogetherTheRangeIsThatOfOneProbability() {
        Report report = Reports.of(Reports.COACHING);
        Sheet together = sheet(report, "Range of stated uncertainty, all amounts moving together");
        List<String> ratio = together.rows().get(0).stream()
                .map(cell -> cell.print(Wording.ENGLISH))
                .toList();
        assertEquals(List.of("social return per EUR 1", "1.91", "3.12", "4.51", "3.20"), ratio);
        String told = report.sections().get(0).paragraphs().get(1);
        assertTrue(told.endsWith("it is between 1.91 and 4.51."), told);
    }

    /** Of nearly normal draws: sd / sqrt(2,000) over 3.29 sd is 0.68 %. */
    @Test
    void theErrorOfTheDrawsStandsInOneSentence() {
        String error = paragraph(Reports.of(Reports.COACHING), "Monte-Carlo error");
        assertTrue(error.endsWith("and the means by up to 0.7%."), error);
    }

    /** The mean by hand: 122 / 3 people, (6000 + 4 x 8400 + 11000) / 6 of wage, deadweight 9.5 / 41; the others as stated. */
    @Test
    void theMeanByFormulaStandsBesideTheDrawnOne() {
        double year = 122.0 / 3 * (50_600.0 / 6 + 5_000) * (1 - 9.5 / 41) * 0.85;
        double npv = year * (1 + 0.9 / 1.05 + 0.81 / 1.1025) - 300_000;
        String told = paragraph(Reports.of(Reports.COACHING), "The mean of the net present value by formula");
        assertTrue(told.contains("is " + Style.MONEY.print(npv, dev.impactkit.core.Numerals.ENGLISH) + ";"), told);
    }

    /** With r the best ratio, (1 - 0.225) / r and 0.85 / r are kept; 42 / r people; r times the 300,000. */
    @Test
    void whatOneAmountMustBeForARatioOfOne() {
        double r = 42 * 13_400 * 0.775 * 0.85 * (1 + 0.9 / 1.05 + 0.81 / 1.1025) / 300_000;
        Sheet switches =
                sheet(Reports.of(Reports.COACHING), "What one amount must be for a ratio of 1, the nearest first");
        assertEquals(
                List.of("work.quantity", "grant.amount", "work.deadweight", "work.attribution-to-others"),
                switches.rows().stream()
                        .map(row -> row.get(0).print(Wording.ENGLISH))
                        .toList());
        assertEquals(42 / r, number(switches, 0), 1e-9);
        assertEquals(300_000 * r, number(switches, 1), 1e-6);
        assertEquals(1 - 0.775 / r, number(switches, 2), 1e-12);
        assertEquals(1 - 0.85 / r, number(switches, 3), 1e-12);
    }

    @Test
    void whatGoesTogetherIsListed() {
        SroiStudy study = halves().withCorrelations(
                        Correlation.of("work.quantity", "work.value", 0.3).because(Note.source("panel of coaches")))
                .withJudgedTogether(JudgedTogether.of("same-person", "work.quantity", "k"));
        Report report = Reports.of(study);
        assertTrue(paragraph(report, "The ranges show").contains("correlated as the study states"));
        assertEquals(
                List.of("work.quantity", "work.value", "0.3", "panel of coaches"),
                printed(sheet(report, "Amounts that go together")));
        assertEquals(
                List.of("same-person", "work.quantity, k", "0.5"),
                printed(sheet(report, "Amounts judged together, each two of a group correlated")));
        assertFalse(titles(Reports.of(halves())).contains("Amounts that go together"));
    }

    /** One draw in two divides by zero. */
    @Test
    void drawsWithoutMeaningAreCounted() {
        SroiStudy study = study(Amount.formula("24 / k"))
                .withQuantity("k", Amount.of(Estimates.discrete(List.of(0.0, 2.0), List.of(0.5, 0.5))));
        SroiPlan plan = SroiPlan.compile(study).orThrow();
        long without = plan.simulate(Reports.DRAWS).of("ratio").without();
        assertEquals(1_000, without, 4 * Math.sqrt(2_000 * 0.25));
        String counted = dev.impactkit.core.Numerals.ENGLISH.fixed(without, 0);
        assertEquals(
                "In " + counted
                        + " draws a figure has no meaning and they are left out of its range: social return per EUR 1.",
                paragraph(Reports.of(study), "In " + counted + " draws a figure"));
    }

    /** At its 5th percentile, -1.5, k has no logarithm. */
    @Test
    void whatLeavesTheRatioWithoutMeaningStandsAmongWhatMovesItToo() {
        SroiStudy study = study(Amount.formula("10 * ln(k)")).withQuantity("k", Amount.of(Estimates.uniform(-2, 8)));
        Sheet drivers = Reports.of(study).sections().stream()
                .flatMap(section -> section.sheets().stream())
                .filter(sheet -> sheet.title().startsWith("What moves"))
                .findFirst()
                .orElseThrow();
        assertEquals("k", drivers.rows().get(0).get(0).print(Wording.ENGLISH));
        assertEquals("", drivers.rows().get(0).get(3).print(Wording.ENGLISH));
    }

    /**
     * Uniform 10 to 20 people at a certain 100, over 1.035, less 1,450 put in: the net benefit is uniform from a = -483.82 to
     * b = 482.37. Its mean is below 0, so one stops; knowing the quantity is worth E[max(0, NB)] = b^2 / 2(b - a) = 120.41.
     */
    @Test
    void whereTheStudyDecidesTheReportSaysWhatKnowingIsWorth() {
        SroiStudy study = study(Amount.of(Estimates.uniform(10, 20)), 1_450, Amount.of(100))
                .withQuantity("k", Amount.of(Estimates.uniform(0.5, 1)));
        assertFalse(headings(Reports.of(study)).contains("What is worth finding out"));
        Section worth = section(Reports.of(study.deciding(1)), "What is worth finding out");
        assertEquals(
                "The study is made to decide whether to go on: each EUR 1 put in is to bring back at least 1.",
                worth.paragraphs().get(0));
        assertTrue(
                worth.paragraphs().get(1).contains("is to stop"),
                worth.paragraphs().get(1));
        List<Cell> row = sheet(worth).rows().get(0);
        assertEquals(Cell.of("work.quantity"), row.get(0));
        double low = 1_000 / 1.035 - 1_450;
        double high = 2_000 / 1.035 - 1_450;
        double error = ((Cell.Figure) row.get(2)).value();
        assertEquals(high * high / 2 / (high - low), ((Cell.Figure) row.get(1)).value(), 4 * error + 1e-3);
    }

    @Test
    void whereNoDrawTurnsTheDecisionNothingNeedBeKnown() {
        Section worth = section(Reports.of(halves().deciding(0)), "What is worth finding out");
        assertEquals(
                "No draw turns the decision, so for this decision nothing more need be known.",
                worth.paragraphs().get(2));
    }

    @Test
    void otherWaysOfDrawingAreNamed() {
        SroiPlan plan = SroiPlan.compile(halves()).orThrow();
        Report report = SroiReport.of(plan, List.of(), Draws.of(4_096).sobol());
        Sheet again = sheet(section(report, "To get the same figures again"));
        assertEquals(
                List.of("how the draws are spread", "scrambled Sobol' points"),
                again.rows().get(again.rows().size() - 1).stream()
                        .map(cell -> cell.print(Wording.ENGLISH))
                        .toList());
    }

    private static SroiStudy halves() {
        return study(Amount.of(Estimates.uniform(10, 20))).withQuantity("k", Amount.of(Estimates.uniform(0.5, 1)));
    }

    private static SroiStudy study(Amount quantity) {
        return study(quantity, 1_000, Amount.of(Estimates.uniform(100, 200)));
    }

    private static SroiStudy study(Amount quantity, double grant, Amount value) {
        return SroiStudy.named("Halves")
                .in("EUR")
                .withStakeholders(Stakeholder.of("trainees", "Trainees"))
                .withInputs(Investment.cash("grant", "trainees", grant))
                .withOutcomes(ValuedOutcome.named("work")
                        .of("trainees")
                        .quantity(quantity)
                        .valuedAt(Proxy.price(value).perEvent()));
    }

    private static String paragraph(Report report, String start) {
        return report.sections().get(0).paragraphs().stream()
                .filter(text -> text.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.sheets().stream())
                .map(Sheet::title)
                .toList();
    }

    private static List<String> headings(Report report) {
        return report.sections().stream().map(Section::heading).toList();
    }

    private static Section section(Report report, String heading) {
        return report.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet sheet(Section section) {
        return section.sheets().get(0);
    }

    private static Sheet sheet(Report report, String title) {
        return report.sections().stream()
                .flatMap(section -> section.sheets().stream())
                .filter(sheet -> sheet.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> printed(Sheet sheet) {
        return sheet.rows().get(0).stream()
                .map(cell -> cell.print(Wording.ENGLISH))
                .toList();
    }

    private static double number(Sheet sheet, int row) {
        return ((Cell.Figure) sheet.rows().get(row).get(2)).value();
    }
}

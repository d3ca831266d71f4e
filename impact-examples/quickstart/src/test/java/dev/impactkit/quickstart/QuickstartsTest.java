// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.engine.Tornado;
import dev.impactkit.sroi.SroiPlan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Every quickstart prints what it promises. The figures were worked out apart, in plain arithmetic; each test says how.
 */
class QuickstartsTest {

    /**
     * Net first years: 42 x 8,400 x 0.80 x 0.85, 28 x 6,000 x 0.80 x 0.85 and -15 x 1,200; years k = 1 to 3 (2 for the
     * harm) count 0.9^(k-1) / 1.035^k (1 / 1.035^k); invested 260,000 + 1,500 x 18.
     */
    @Test
    void aFirstStudyInCode() throws Throwable {
        List<String> printed = printed(Quick1FirstStudyInCode::main);
        prints(printed, "Social return per 1 invested 3.01");
        prints(printed, "Present value 864,239.37");
        prints(printed, "of which people and organisations 574,421.99");
        prints(printed, "of which public budgets 289,817.37");
        prints(printed, "Investment 287,000.00");
        prints(printed, "full-time work Sixty trainees 42 239,904.00 608,616.49");
        prints(printed, "less time for the family Sixty trainees 15 -18,000.00 -34,194.50");
        prints(printed, "deadweight -70,560.00 282,240.00");
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("ratio independent 2.")), printed::toString);
    }

    /** 35 regulars x 14/20; 40 evenings x 24 seats x 810/960; 40 evenings x 3 neighbours. */
    @Test
    void aStudyWithoutEuros() throws Throwable {
        List<String> printed = printed(Quick2NoEuros::main);
        prints(printed, "Meals shared 810 meal");
        prints(printed, "Less lonely Guests positive 24.5 24.5 7 9");
        prints(printed, "Noise on kitchen evenings Neighbours negative 120 120 2 3");
        prints(printed, "less-lonely.quantity = 24.5 <- regulars * less-alone");
        assertTrue(printed.stream().anyMatch(line -> line.endsWith("[chain.leads-nowhere]")), printed::toString);
        assertTrue(printed.stream().noneMatch(line -> line.contains("EUR")), printed::toString);
    }

    /** Year totals and ratio as the SROI Guide prints them: 1.93. */
    @Test
    void fromAFileToAResult() throws Throwable {
        List<String> printed = printed(FileToReport::main);
        prints(printed, "Social return per 1 invested 1.93");
        prints(printed, "Present value 81,741.93");
        prints(printed, "Net present value 39,366.93");
    }

    /**
     * At the means, quantity 6 of 7, deadweight 0.5 / 3, attribution 0.125 instead of 0.10, the npv is 39,366.93 - 78,887.63 x
     * (1 - 6/7 x 5/6) - 5,732.19 x 0.025 / 0.9 = 16,668.38. For a ratio of 1 the falls must shrink to (42,375 - 2,854.30) /
     * 78,887.63 = 0.500975 of what they are. Of the triangular from 2 by 7 to 9 the 5th percentile is 2 + root of 1.75.
     */
    @Test
    void howSureItIsAndWhatDrivesIt() throws Throwable {
        List<String> printed = printed(FileToReport::main);
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("ratio independent ")), printed::toString);
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("all moving together ")), printed::toString);
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("Monte-Carlo error of the ratio: low 0.00")));
        assertTrue(
                printed.stream().anyMatch(line -> line.startsWith("Mean of the npv by formula 16,668.38, by draws ")));
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("fewer-falls.quantity 3.32288 8.16334 0.951 ")));
        prints(printed, "fewer-falls.quantity 7 3.50682 -50% within its range");
        prints(printed, "fewer-falls.deadweight 0 0.499025 within its range");
        assertTrue(
                printed.stream().anyMatch(line -> line.contains("to know fewer-falls.quantity alone, at most GBP ")));
    }

    @Test
    void aStudyWithoutDoubtsSaysSo() {
        SroiPlan certain = Quick5EmbeddingWithProblemsShown.plan("", Quick5EmbeddingWithProblemsShown.GOOD)
                .orThrow();
        assertEquals("No amount is stated as uncertain, so there is no range to show.", HowSure.text(certain));
    }

    @Test
    void whereNothingIsDecidedNothingIsAdvised() {
        SroiPlan plan = SroiPlan.compile(Quick1FirstStudyInCode.study()).orThrow();
        assertTrue(HowSure.text(plan).contains("the study only reports, so nothing is advised."));
    }

    /** Even the worst case, 30 x 8,400 with all the deductions beside it, brings back more than is put in. */
    @Test
    void whereNoDrawTurnsTheDecisionNothingIsWorthFindingOut() {
        SroiPlan plan =
                SroiPlan.compile(Quick1FirstStudyInCode.study().deciding(1)).orThrow();
        assertTrue(HowSure.text(plan).endsWith("nothing, since no draw turns the decision."));
    }

    /**
     * 100 x 1,000 x 0.75 x 0.90 x 0.70 a year over 100,000; year k counts 0.8^(k-1) / 1.035^(k-1+m), with m = 0 under
     * the value map, 1/2 and 1 otherwise; linear 1 - 0.2 (k-1); from the first year 0.8^k; shares added 1 - 0.65.
     */
    @Test
    void conventionsSideBySide() throws Throwable {
        List<String> printed = printed(Quick4ConventionsSideBySide::main);
        prints(printed, "value-map 1.338 33,820.90");
        prints(printed, "sroi-guide 1.293 29,295.56");
        prints(printed, "benefits: middle 1.315 31,538.77");
        prints(printed, "drop-off-form: linear 1.273 27,283.48");
        prints(printed, "drop-off-from: first-year 1.071 7,056.72");
        prints(printed, "shares-of: gross 0.991 -873.41");
    }

    /** 320 x 25 x 0.70 / 1.035 over 4,000. */
    @Test
    void problemsAreShownAndTheGoodStudyIsShared() throws Throwable {
        List<String> printed = printed(Quick5EmbeddingWithProblemsShown::main);
        assertTrue(printed.get(0).startsWith("from-the-web-form.yaml:10:10 (repaired.for): error:"), printed.get(0));
        assertTrue(printed.get(1).startsWith("from-the-web-form.yaml:12:14 (repaired.value.per): error:"));
        assertTrue(printed.get(2).endsWith("Maybe 30%. [amount.share-above-one]"), printed.get(2));
        prints(printed, "Social return per 1 invested 1.35");
        prints(printed, "Present value 5,410.63");
        prints(printed, "Calculated eight times on several threads; different answers: 1");
        assertFalse(Quick5EmbeddingWithProblemsShown.plan("text", Quick5EmbeddingWithProblemsShown.FAULTY)
                .ok());
    }

    /** 40 x 1,500 = 60,000; half of it stays; a fifth of that goes; once, at the end of the year, / 1.035. */
    @Test
    void aStepOfOnesOwn() throws Throwable {
        List<String> printed = printed(Quick6OwnStep::main);
        prints(printed, "non-response -6,000.00 24,000.00");
        prints(printed, "discounting -811.59 23,188.41");
        prints(printed, "present value 23,188.41");
        prints(printed, "non-response: 20%");
    }

    /**
     * Reached 500,000 / 8, coverage 62,500 / 120,000, herd effect 1 + c (1 - c), effect the root of 0.15 x 0.35, risk 45
     * of 1,500; the ends of the triangular at 5 % and 95 % are 6 + sqrt(0.6) and 12 - sqrt(1.2).
     */
    @Test
    void aPlanOfOnesOwn() throws Throwable {
        List<String> printed = printed(Quick7OwnPlan::main);
        prints(printed, "cost-each = 931.386 <- grant / (reached * yearly-risk * effect * herd-effect)");
        prints(printed, "herd-effect = 1.24957 <- herd-effect(coverage)");
        prints(printed, "effect 0.15 0.35 1,423 610 813");
        prints(printed, "cost-per-person 6.7746 10.9046 797 1,283 486");
        Tornado tornado = Tornado.of(Quick7OwnPlan.plan(), "cost-each");
        assertEquals(1_422.716, tornado.of("effect").atLow(), 0.0005);
        assertEquals(609.736, tornado.of("effect").atHigh(), 0.0005);
        assertEquals(796.884, tornado.of("cost-per-person").atLow(), 0.0005);
        assertEquals(1_283.374, tornado.of("cost-per-person").atHigh(), 0.0005);
    }

    /**
     * Counted in bevraging.csv by a few lines of Python: 30 of 55 moved up, 8 of 35 on the waiting list, of 60 people. The
     * result is worked out in ScriptsTest of the shell.
     */
    @Test
    void fromWhatPeopleAnsweredToAResult() throws Throwable {
        Path file = Path.of("..", "studies", "de-schakel", "met-euro.yaml");
        List<String> printed = printed(none -> AskingPeople.main(new String[] {file.toString()}));
        assertTrue(printed.stream().anyMatch(line -> line.endsWith("[data.low-response]")), printed.get(0));
        prints(printed, "improved 30 55% 42% 67%");
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("came about 32.7 in-traject: 30 of 55")));
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("would have anyway 13.7 wachtlijst: 8 of 35")));
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("net effect 19.0 ")));
        prints(printed, "Social return per 1 invested 6.14");
        prints(printed, "Present value 589,847.89");
    }

    @Test
    void aStudyThatIsNotThereIsAProblemAndNoException() {
        assertTrue(AskingPeople.text(Path.of("not-there.yaml")).endsWith("[file.unreadable]\n"));
    }

    private static void prints(List<String> printed, String line) {
        assertTrue(printed.contains(line), () -> "Nothing printed reads: " + line + "\n" + String.join("\n", printed));
    }

    /** What a main prints, line by line, runs of blanks made one. */
    private static List<String> printed(ThrowingConsumer<String[]> main) throws Throwable {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return Arrays.stream(bytes.toString(StandardCharsets.UTF_8).split("\\R"))
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .toList();
    }
}

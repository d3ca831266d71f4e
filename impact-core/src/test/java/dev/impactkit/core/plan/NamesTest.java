// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names();

    @Test
    void aFormulaReachesWhatItNames() {
        names.add("enrolled", Amount.of(30));
        names.add("retention", Amount.of(0.5));
        names.add("stayed", Amount.formula("enrolled * retention"));
        assertEquals(15, value("stayed"));
        assertEquals(List.of("enrolled", "retention", "stayed"), names.paths());
        assertEquals(List.of(), names.problems());
    }

    @Test
    void anAliasStandsForItsPath() {
        names.add("falls.quantity", Amount.of(7));
        names.alias("falls", "falls.quantity");
        names.add("twice", Amount.formula("2 * falls"));
        assertEquals(14, value("twice"));
        assertEquals("2 * falls.quantity", names.resolve("twice").total().toString());
    }

    @Test
    void oneAmountIsOneSlotWhereverItIsUsed() {
        names.add("n", Amount.of(Estimates.uniform(0, 1)));
        names.add("a", Amount.formula("n + 1"));
        names.add("b", Amount.formula("n - a"));
        Plan plan = Plan.of(Map.of(
                        "figure",
                        names.resolve("b").total().plus(names.resolve("n").total())))
                .orThrow();
        assertEquals(List.of("n"), plan.slots().stream().map(Slot::path).toList());
    }

    @Test
    void anUnknownNameIsReportedWithTheNearest() {
        names.add("enrolled", Amount.of(30));
        names.add("x", Amount.formula("enroled * 2 + enroled"));
        assertEquals(0, value("x"));
        Problem problem = only("formula.unknown-name");
        assertEquals("x", problem.where().path());
        assertTrue(problem.message().contains("uses enroled, which nothing"));
        assertEquals("Maybe enrolled.", problem.hint());
    }

    @Test
    void aDifferenceWithoutSpacesIsUnderstood() {
        names.add("a", Amount.of(3));
        names.add("b", Amount.of(2));
        names.add("x", Amount.formula("a-b"));
        names.resolve("x");
        assertEquals(
                "Maybe a - b, with spaces around the minus.",
                only("formula.unknown-name").hint());
    }

    @Test
    void aDifferenceWithANumberIsUnderstoodToo() {
        names.add("fewer-falls", Amount.of(3));
        names.add("x", Amount.formula("fewer-falls-1"));
        names.resolve("x");
        assertEquals(
                "Maybe fewer-falls - 1, with spaces around the minus.",
                only("formula.unknown-name").hint());
    }

    @Test
    void aCircleIsNamedOnceWithItsRound() {
        names.add("a", Amount.formula("b + 1"));
        names.add("b", Amount.formula("c + 1"));
        names.add("c", Amount.formula("a + nobody"));
        names.add("outside", Amount.formula("a * 2"));
        names.paths().forEach(names::resolve);
        List<Problem> circles = problems("formula.cycle");
        assertEquals(1, circles.size());
        assertTrue(circles.get(0).message().contains("a -> b -> c -> a"));
        assertEquals(1, problems("formula.unknown-name").size(), "what stands in the circle is still looked at");
    }

    @Test
    void anAmountOfItselfIsACircle() {
        names.add("a", Amount.formula("a + 1"));
        names.resolve("a");
        assertTrue(only("formula.cycle").message().contains("a -> a"));
    }

    @Test
    void twoCirclesAreTwoProblems() {
        names.add("a", Amount.formula("b"));
        names.add("b", Amount.formula("a"));
        names.add("c", Amount.formula("c"));
        names.paths().forEach(names::resolve);
        assertEquals(2, problems("formula.cycle").size());
    }

    @Test
    void aCircleThroughAnAliasAndAYearIsFound() {
        names.add("x.quantity", Amount.byYear(Map.of(2025, Amount.formula("y"), 2026, Amount.of(1))));
        names.alias("x", "x.quantity");
        names.add("y", Amount.formula("x"));
        names.resolve("y");
        assertTrue(only("formula.cycle").message().contains("y -> x.quantity -> y"));
    }

    @Test
    void whatIsByYearMeetsYearByYear() {
        names.add("people", byYear(2025, 10, 2026, 20));
        names.add("price", byYear(2025, 3, 2026, 4));
        names.add("rate", Amount.of(0.5));
        names.add("worth", Amount.formula("people * price * rate"));
        Yearly worth = names.resolve("worth");
        assertTrue(worth.isByYear());
        assertEquals(List.of(2025, 2026), List.copyOf(worth.years().keySet()));
        assertEquals(15, value(worth.at(2025).orElseThrow()));
        assertEquals(40, value(worth.at(2026).orElseThrow()));
        assertEquals(55, value(worth.total()));
        assertTrue(worth.at(2027).isEmpty());
        assertEquals(List.of(), names.problems());
    }

    @Test
    void eachYearIsASlotOfItsOwn() {
        names.add("people", byYear(2025, 10, 2026, 20));
        Plan plan = Plan.of(Map.of("all", names.resolve("people").total())).orThrow();
        assertEquals(
                List.of("people.2025", "people.2026"),
                plan.slots().stream().map(Slot::path).toList());
    }

    @Test
    void aYearMissingInOneOfTwoIsAProblem() {
        names.add("people", byYear(2025, 10, 2026, 20));
        names.add("price", byYear(2025, 3, 2027, 4));
        names.add("worth", Amount.formula("people * price + price"));
        names.resolve("worth");
        List<Problem> missing = problems("amount.missing-year");
        assertEquals(2, missing.size());
        assertTrue(missing.get(0).message().contains("2026")
                && missing.get(1).message().contains("2027"));
    }

    @Test
    void aYearMayBeAFormulaOverWhatIsByYear() {
        names.add("people", byYear(2025, 10, 2026, 20));
        names.add("later", Amount.byYear(Map.of(2026, Amount.formula("people * 2"))));
        assertEquals(40, value("later"));
        names.add("beyond", Amount.byYear(Map.of(2027, Amount.formula("people * 2"))));
        names.resolve("beyond");
        only("amount.missing-year");
    }

    @Test
    void aYearWithoutANoteTakesThatOfAll() {
        Note own = Note.source("own");
        names.add(
                "n",
                Amount.byYear(Map.of(2025, Amount.of(1), 2026, Amount.of(2).because(own)))
                        .because(Note.source("all")));
        Plan plan = Plan.of(Map.of("t", names.resolve("n").total())).orThrow();
        assertEquals("all", plan.slot("n.2025").orElseThrow().note().source());
        assertEquals("own", plan.slot("n.2026").orElseThrow().note().source());
    }

    @Test
    void anUnknownPathIsZero() {
        assertFalse(names.resolve("nothing").isByYear());
        assertEquals(0, value(names.resolve("nothing").total()));
    }

    @Test
    void aChainOfFormulasMayBeLongerThanTheStackIsDeep() {
        names.add("n0", Amount.of(1));
        for (int i = 1; i <= 20_000; i++) {
            names.add("n" + i, Amount.formula("n" + (i - 1) + " + 1"));
        }
        assertEquals(20_001, value("n20000"));
    }

    private static Amount byYear(int first, double a, int second, double b) {
        Map<Integer, Amount> years = new LinkedHashMap<>();
        years.put(first, Amount.of(a));
        years.put(second, Amount.of(b));
        return Amount.byYear(years);
    }

    private double value(String path) {
        return value(names.resolve(path).total());
    }

    private static double value(Expr expr) {
        return Plan.of(Map.of("the figure", expr))
                .orThrow()
                .explain("the figure")
                .value();
    }

    private List<Problem> problems(String code) {
        return names.problems().stream().filter(p -> p.code().equals(code)).toList();
    }

    private Problem only(String code) {
        assertEquals(1, names.problems().size(), names.problems().toString());
        return problems(code).get(0);
    }
}

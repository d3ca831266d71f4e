// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Published chains of a charity evaluator as formulas over named amounts. Numbers, provenance and tolerances stand in
 * the data files; the formulas follow the descriptions there.
 */
class GiveWellChainsTest {

    /** Cash: consumption now and from investment, in units of ln(consumption), as an ordinary annuity. */
    private static final Map<String, String> CASH = chain("""
            transfer-per-person = transfer-per-household / household-size
            immediate-ln = ln(1 + transfer-per-person * (1 - share-invested) / baseline-consumption)
            yearly = transfer-per-person * share-invested * return-on-investment
            future-annual-ln = ln(1 + yearly / baseline-consumption)
            pv-future = future-annual-ln * (1 - (1 + discount-rate)^-(duration-years - 1)) / discount-rate
            last-year = yearly + transfer-per-person * share-invested * share-returned-at-end
            pv-last-year = ln(1 + last-year / baseline-consumption) / (1 + discount-rate)^duration-years
            pv-all-future = pv-future + pv-last-year
            total-pv = immediate-ln + pv-all-future
            after-spillover = total-pv * (1 - negative-spillover)
            per-household = after-spillover * household-size
            transfers = donation * transfers-share-of-cost / transfer-per-household
            total-ln-units = per-household * transfers
            units-of-value = total-ln-units * value-per-ln-unit
            per-dollar = units-of-value / donation
            share-short-term = immediate-ln / total-pv
            share-long-term = pv-all-future / total-pv
            downside-factor = 1 - (wastage + fungibility)
            supplementary-factor = 1 + (adj-1 + adj-2 + adj-3 + adj-4)
            total-value = units-of-value * downside-factor * supplementary-factor
            total-per-dollar = total-value / donation
            multiple-of-cash = per-dollar / total-per-dollar
            multiple-after-downside = multiple-of-cash * downside-factor
            """);

    private static final Map<String, String> NETS = chain("""
            people-reached = grant / cost-per-person
            deaths-averted = people-reached * years-coverage * mortality-rate * effect
            cost-per-death = grant / deaths-averted
            initial-multiple = deaths-averted * moral-value / grant / benchmark
            share-dev = adj-dev / (1 + adj-dev)
            share-older = adj-older / ((1 + adj-older) * (1 + adj-dev))
            share-u5 = 1 - share-dev - share-older
            adjusted = (1 + adj-program) * (1 + adj-grantee) * (1 + (adj-leverage + adj-funging))
            final-multiple = initial-multiple / share-u5 * adjusted
            part-u5 = deaths-u5-main / (deaths-u5-main + deaths-5plus-main)
            final-cost-per-life = grant / deaths-averted * part-u5 / (1 + adj-counterfactual-lives)
            """);

    static final Map<String, String> INCENTIVES = chain("""
            additional-children = grant / cost-per-child * (1 - counterfactual-coverage)
            deaths-averted = additional-children * mortality-if-unvaccinated * effect
            initial-multiple = deaths-averted * moral-value / grant / benchmark
            share-after5 = adj-after5 / ((1 + adj-after5) * (1 + adj-dev) * (1 + adj-consumption))
            share-dev = adj-dev / ((1 + adj-dev) * (1 + adj-consumption))
            share-consumption = adj-consumption / (1 + adj-consumption)
            share-u5 = 1 - (share-after5 + share-dev + share-consumption)
            adjusted = (1 + adj-program) * (1 + adj-grantee) * (1 + (adj-leverage + adj-funging))
            final-multiple = initial-multiple / share-u5 * adjusted
            """);

    @TestFactory
    Stream<DynamicTest> cashTransfersReproduceEveryCellOfTheWorkbook() {
        return places("givewell-cash.csv", CASH, 1e-8);
    }

    @TestFactory
    Stream<DynamicTest> netsReproduceAllEightLocations() {
        return places("givewell-nets.csv", NETS, 1e-7);
    }

    @TestFactory
    Stream<DynamicTest> vaccinationIncentivesReproduceAllEightStates() {
        return places("givewell-incentives.csv", INCENTIVES, 1e-8);
    }

    @Test
    void allPlacesAreThere() {
        assertEquals(1, CaseTable.read("givewell-cash.csv").places().size());
        assertEquals(8, CaseTable.read("givewell-nets.csv").places().size());
        assertEquals(8, CaseTable.read("givewell-incentives.csv").places().size());
    }

    @Test
    void theChainIsExplainedDownToItsInputs() {
        Plan plan = CaseTable.read("givewell-nets.csv").plan(NETS, 0);
        String text = plan.explain("final-multiple").toString();
        assertTrue(text.contains("people-reached = 65,838.3  <-  grant / cost-per-person"), text);
        assertTrue(text.contains("grant = 1,000,000"), text);
    }

    private static Stream<DynamicTest> places(String file, Map<String, String> formulas, double relative) {
        CaseTable table = CaseTable.read(file);
        return IntStream.range(0, table.places().size())
                .mapToObj(place -> DynamicTest.dynamicTest(
                        table.places().get(place), () -> assertReproduces(table, formulas, place, relative)));
    }

    private static void assertReproduces(CaseTable table, Map<String, String> formulas, int place, double relative) {
        Plan plan = table.plan(formulas, place);
        Map<String, Double> values = plan.values(Inputs.best(plan));
        for (String row : table.rows().keySet()) {
            if (row.startsWith("expected.")) {
                double expected = table.at(row, place);
                double actual = values.getOrDefault(row.substring("expected.".length()), Double.NaN);
                assertEquals(expected, actual, Math.abs(expected) * relative, row);
            }
        }
    }

    private static Map<String, String> chain(String text) {
        Map<String, String> formulas = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" = ", 2)).forEach(parts -> formulas.put(parts[0], parts[1]));
        return formulas;
    }
}

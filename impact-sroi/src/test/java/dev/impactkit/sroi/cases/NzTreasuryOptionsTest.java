// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static dev.impactkit.sroi.Proxy.price;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.model.Period;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.Breakdown;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.InvestmentKind;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The illustrative options of the New Zealand Treasury's cost benefit analysis tool, base year 2012: 30 years, 8 %, running
 * flows in the middle of the year, capital at its start.
 *
 * <p>Read in copies of the tool. The benefits of option 2 (650,000) and the capital schedule of option 3 (25 and 5 million)
 * are inferred from the published present values; benefits of option 3 and all of option 4 cannot be reproduced.
 */
class NzTreasuryOptionsTest {
    private static final double DOLLAR = 1;

    private static Amount each(double yearly, int years) {
        Map<Integer, Amount> by = new TreeMap<>();
        for (int year = 2012; year < 2012 + years; year++) {
            by.put(year, Amount.of(yearly));
        }
        return Amount.byYear(by);
    }

    private static Amount capital(double first, double second) {
        return Amount.byYear(new TreeMap<>(Map.of(2012, Amount.of(first), 2013, Amount.of(second))));
    }

    private static SroiResult option(double benefits, double first, double second) {
        Convention convention = Presets.convention("nz-cbax-2024").withDiscountRate(0.08);
        List<Investment> inputs = new ArrayList<>();
        inputs.add(input("running", InvestmentKind.CASH, each(500_000, 30)));
        if (first > 0) {
            inputs.add(input("building", InvestmentKind.CAPITAL, capital(first, second)));
        }
        return SroiPlan.compile(SroiStudy.named("Option")
                        .in("NZD")
                        .under(convention)
                        .over(new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2041, 12, 31)))
                        .withStakeholders(Stakeholder.of("public", "Public"), Stakeholder.of("state", "State"))
                        .withInputs(inputs.toArray(Investment[]::new))
                        .withOutcomes(ValuedOutcome.named("benefits")
                                .of("public")
                                .quantity(each(benefits, 30))
                                .valuedAt(price(Amount.of(1)).perYear())))
                .orThrow()
                .calculate();
    }

    private static Investment input(String id, InvestmentKind kind, Amount amount) {
        Investment cash = Investment.cash(id, "state", 0).of(kind);
        return Investment.SHAPE.make(cash.args().replace("amount", amount));
    }

    @ParameterizedTest
    @CsvSource({
        "500000, 0, 15000000, 5849716, 5849716, 1.00, 0",
        "650000, 2000000, 17000000, 7604631, 7849716, 0.97, -245085"
    })
    void optionsOneAndTwoAgreeToTheDollar(
            double benefits, double capital, double wholeLife, double pv, double costs, String ratio, double npv) {
        SroiResult result = option(benefits, capital, 0);
        assertEquals(pv, result.pv().orElseThrow(), DOLLAR);
        assertEquals(costs, result.investment().orElseThrow(), DOLLAR);
        assertEquals(npv, result.npv().orElseThrow(), DOLLAR);
        assertEquals(ratio, Numerals.ENGLISH.fixed(result.ratio().orElseThrow(), 2));
        double undiscounted = 0;
        for (int year = 0; year < 30; year++) {
            undiscounted += result.value("by-year." + year + ".inputs").orElseThrow();
        }
        assertEquals(wholeLife, undiscounted, 1e-6);
    }

    @Test
    void unroundedTotalsAgree() {
        // Worked outside the library: 500,000 and 650,000 times the mid-year annuity factor 11.699431639.
        assertEquals(5849715.8193, option(500_000, 0, 0).pv().orElseThrow(), 5e-5);
        assertEquals(7604630.5651, option(650_000, 2_000_000, 0).pv().orElseThrow(), 5e-5);
        assertEquals(7849715.8193, option(650_000, 2_000_000, 0).investment().orElseThrow(), 5e-5);
    }

    @Test
    void theFirstYearsOfOptionOneAgree() {
        List<Breakdown.Line> years = option(500_000, 0, 0).byYearDiscounted().lines();
        assertEquals(481_125, years.get(0).value(), DOLLAR);
        assertEquals(445_486, years.get(1).value(), DOLLAR);
        assertEquals(412_487, years.get(2).value(), DOLLAR);
    }

    @Test
    void theCostsOfOptionThreeAgree() {
        SroiResult result = option(500_000, 25_000_000, 5_000_000);
        assertEquals(35_479_345, result.investment().orElseThrow(), DOLLAR);
        assertEquals(35479345.4489, result.investment().orElseThrow(), 5e-5);
    }
}

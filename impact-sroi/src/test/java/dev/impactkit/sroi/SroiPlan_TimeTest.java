// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.calculate;
import static dev.impactkit.sroi.Studies.row;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.ExchangeRate;
import dev.impactkit.core.PriceIndex;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When value falls and what it is worth then: timing, intakes, prices, payback. */
class SroiPlan_TimeTest {

    private static Convention rate(double rate) {
        return Presets.convention("undiscounted").withDiscountRate(rate);
    }

    @ParameterizedTest
    @CsvSource({
        // 1000 in each of two years; Python 3: sum(1000 / 1.1 ** (k + m) for k in (0, 1))
        "start, 0.1, 1909.090909090909",
        "middle, 0.1, 1820.2467612870396",
        "end, 0.1, 1735.5371900826444",
        // (1 + 1 / 1.1) * 1000 * (1 - 1 / 1.1) / math.log(1.1)
        "continuous, 0.1, 1820.9358052264329",
        "start, 0, 2000",
        "middle, 0, 2000",
        "end, 0, 2000",
        "continuous, 0, 2000"
    })
    void benefitsFallWhenTheConventionSays(String when, double rate, double expected) {
        SroiStudy study = Studies.of(row().lastingYears(2)).under(rate(rate).with("benefits", when));
        assertEquals(expected, Studies.pv(study), 1e-9);
    }

    @Test
    void anUncertainRateIsDrawn() {
        Convention uncertain = Presets.convention("undiscounted")
                .with("discount-rate", Amount.of(Estimates.uniform(0, 0.2)))
                .with("benefits", "continuous");
        SroiPlan plan = Studies.compile(Studies.of(row().lastingYears(2)).under(uncertain));
        int slot = plan.plan().slot("convention.discount-rate").orElseThrow().index();
        Inputs best = Inputs.best(plan.plan());
        assertEquals(2000, plan.calculate(best.with(slot, 0)).pv().orElseThrow());
        assertEquals(
                1820.9358052264329, plan.calculate(best.with(slot, 0.1)).pv().orElseThrow(), 1e-9);
    }

    @Test
    void eachIntakeStartsAStreamOfItsOwn() {
        SroiStudy study = Studies.of(ValuedOutcome.named("work")
                        .of("trainees")
                        .quantity(Inputted.years(2024, 10, 20))
                        .valuedAt(Studies.price(10).perYear())
                        .lastingYears(2)
                        .less(dropOff(0.5)))
                .over(Studies.years(2024, 2025));
        SroiResult result = calculate(study);
        // 100, 50 from the first; 200, 100 from the second, a year later.
        assertEquals(100, result.byYear().of("0").orElseThrow());
        assertEquals(50 + 200, result.byYear().of("1").orElseThrow());
        assertEquals(100, result.byYear().of("2").orElseThrow());
        assertEquals(30, result.value("work.all-quantity").orElseThrow());
    }

    @Test
    void anIntakeIsPricedAtTheValueOfItsYear() {
        Proxy price = Inputted.with(Studies.price(0).perYear(), "value", Inputted.years(2024, 10, 11));
        SroiStudy study = Studies.of(ValuedOutcome.named("work")
                        .of("trainees")
                        .quantity(Inputted.years(2024, 10, 20))
                        .valuedAt(price)
                        .lastingYears(2))
                .over(Studies.years(2024, 2025));
        assertEquals(2 * (10 * 10 + 20 * 11), Studies.pv(study));
    }

    @Test
    void onePlainNumberInALongProgrammeIsOneIntakeAndAQuestion() {
        SroiStudy study = Studies.of(row()).over(Studies.years(2024, 2026));
        assertEquals(1000, Studies.pv(study));
        assertEquals(
                List.of("grant", "work"),
                Studies.problems(study, "amount.each-year").stream()
                        .map(problem -> problem.where().path())
                        .toList());
    }

    @Test
    void moneyOfAnotherCurrencyAndYearIsConverted() {
        Proxy pounds = Inputted.with(Proxy.gbp(10).perYear(), "price-year", 2020.0);
        SroiStudy study = Studies.of(
                        ValuedOutcome.named("work").of("trainees").quantity(100).valuedAt(pounds))
                .atPricesOf(2024);
        ExchangeRate rate = new ExchangeRate("GBP", "EUR", 1.2, LocalDate.of(2024, 1, 2), "a bank");
        PriceIndex index = PriceIndex.of("an office", Map.of(2020, 100.0, 2024, 125.0));
        SroiStudy told = Inputted.with(Inputted.with(study, "exchange-rates", List.of(rate)), "price-index", index);
        assertEquals(100 * 10 * 1.2 * 1.25, Studies.pv(told), 1e-9);
    }

    private static Payback payback(double investment, ValuedOutcome row) {
        return calculate(Studies.of(row).withInputs(Investment.cash("grant", "city", investment)))
                .payback();
    }

    @Test
    void equalYearsPayBackByTheSimpleRule() {
        // 1500 / (1000 / 12)
        assertEquals(18, payback(1500, row().lastingYears(3)).months().orElseThrow(), 1e-12);
    }

    @Test
    void neverIsAnAnswer() {
        // 100,000 for 80,000 in one year only: never, not 15 months.
        Payback never = payback(100_000, row().quantity(8000));
        assertEquals(OptionalDouble.empty(), never.months());
        assertEquals(OptionalDouble.empty(), never.discounted());
    }

    @Test
    void unequalYearsPayBackWhereTheSumReachesTheInvestment() {
        // 1000, 500, 250: 1000 + 500 + 125 of 250 in the third year = 24 + 6 months.
        ValuedOutcome row = row().lastingYears(3).less(dropOff(0.5));
        assertEquals(30, payback(1625, row).months().orElseThrow(), 1e-12);
        assertEquals(36, payback(1750, row).months().orElseThrow(), 1e-12);
        assertTrue(payback(1750.01, row).months().isEmpty());
    }

    @Test
    void discountedPaybackUsesPresentValues() {
        // 1000 and 1000 / 1.25 = 800: 1400 is reached halfway through the second year.
        SroiStudy study = Studies.of(row().lastingYears(2))
                .withInputs(Investment.cash("grant", "city", 1400))
                .under(rate(0.25));
        Payback payback = calculate(study).payback();
        assertEquals(12 + 4.8, payback.months().orElseThrow(), 1e-12);
        assertEquals(18, payback.discounted().orElseThrow(), 1e-12);
    }

    @Test
    void anOutcomeAfterTheActivityPaysBackAYearLater() {
        assertEquals(18, payback(500, row().startingAfter()).months().orElseThrow(), 1e-12);
    }

    @Test
    void inputsOfLaterYearsArePaidBackFromTheCumulativeStream() {
        SroiStudy study = Studies.of(row().lastingYears(3))
                .over(Studies.years(2024, 2025))
                .withInputs(Inputted.byYear("grant", 2024, 500, 1000));
        assertEquals(18, calculate(study).payback().months().orElseThrow(), 1e-12);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import dev.impactkit.sroi.convention.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declining rates of the Green Book of HM Treasury: 3.5 % to year 30, then 3.0 %, and so on, chained. */
class GreenBookFactorsTest {

    private static double factor(int years) {
        return Presets.schedule("green-book-2022").factor(years);
    }

    /** Factors as the test file of the package py_wlc has them, four decimals. */
    @ParameterizedTest
    @CsvSource({"0, 1", "10, 0.7089", "20, 0.5026", "40, 0.2651", "125, 0.0274"})
    void publishedFactorsAgree(int years, double expected) {
        assertEquals(expected, factor(years), 5e-5);
    }

    /** Computed outside the library from the schedule of the Northern Ireland Department of Finance, eight decimals. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.96618357",
        "2, 0.9335107",
        "3, 0.90194271",
        "4, 0.87144223",
        "5, 0.84197317",
        "10, 0.70891881",
        "15, 0.59689062",
        "20, 0.50256588",
        "25, 0.42314699",
        "30, 0.35627841",
        "31, 0.34590137",
        "40, 0.2651046",
        "50, 0.19726272",
        "60, 0.14678199",
        "75, 0.09421377",
        "76, 0.09191588",
        "100, 0.05081802",
        "125, 0.02741076",
        "126, 0.0268733",
        "150, 0.01670771",
        "200, 0.00620738",
        "201, 0.00611564",
        "250, 0.00294853",
        "300, 0.00140057",
        "301, 0.0013867",
        "350, 0.0008516"
    })
    void computedFactorsAgree(int years, double expected) {
        assertEquals(expected, factor(years), 5.1e-9);
    }

    @Test
    void halfAYearUsesTheRateOfTheYearItLiesIn() {
        // Year 31 is the first at 3.0 %.
        assertEquals(
                factor(30) / StrictMath.sqrt(1.03),
                Presets.schedule("green-book-2022").factor(30.5),
                1e-15);
    }

    @Test
    void aStudyUnderThePresetIsDiscountedByTheSchedule() {
        SroiStudy study = SroiStudy.named("Forty years")
                .in("GBP")
                .under("green-book-2022")
                .withStakeholders(Stakeholder.of("all", "All"))
                .withInputs(Investment.cash("grant", "all", 1))
                .withOutcomes(ValuedOutcome.named("calm")
                        .of("all")
                        .quantity(1)
                        .valuedAt(Proxy.gbp(1).perYear())
                        .lastingYears(41));
        double last = SroiPlan.compile(study)
                .orThrow()
                .calculate()
                .value("by-year.40.pv")
                .orElseThrow();
        assertEquals(0.2651046, last, 5.1e-9);
    }
}

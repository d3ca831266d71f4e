// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published pairs of investment and benefits with the ratio printed beside them.
 *
 * <p>Jones et al., IJERPH 2020 17(14) 5249 (health precinct); Marsha and Matoati, SAINS (Catur Elang Perkasa); Restoration
 * Trust, Social Value 2016-2017; a report on an Australian youth programme; Rogers, Highway Engineering, p. 56; Mount
 * Rainier volunteers 2008; two examples of novacalculator.com.
 */
class PublishedRatiosTest {

    private static SroiResult result(double investment, double years, double... benefits) {
        SroiStudy study = SroiStudy.named("Totals")
                .in("EUR")
                .under("undiscounted")
                .withStakeholders(Stakeholder.of("all", "All"))
                .withInputs(Investment.cash("grant", "all", investment));
        ValuedOutcome[] rows = new ValuedOutcome[benefits.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ValuedOutcome.named("benefit " + (char) ('a' + i))
                    .of("all")
                    .quantity(1)
                    .valuedAt(Proxy.eur(benefits[i]).perYear())
                    .lastingYears(years);
        }
        return SroiPlan.compile(study.withOutcomes(rows)).orThrow().calculate();
    }

    private static String ratio(SroiResult result, int decimals) {
        return Numerals.ENGLISH.fixed(result.ratio().orElseThrow(), decimals);
    }

    @ParameterizedTest
    @CsvSource({
        "55389, 281010, 5.07, 2",
        "188485432, 294037274, 1.56, 2",
        "61256, 135652, 2.21, 2",
        "26326133, 65188612, 2.476, 3"
    })
    void theRatioPrintsAsPublished(double investment, double benefits, String printed, int decimals) {
        SroiResult result = result(investment, 1, benefits);
        assertEquals(printed, ratio(result, decimals));
        assertEquals(result.ratio().orElseThrow() - 1, result.netRatio().orElseThrow(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"61256, 135652, '74,396'", "26326133, 65188612, '38,862,479'"})
    void theNetBenefitPrintsAsPublished(double investment, double benefits, String printed) {
        assertEquals(
                printed,
                Numerals.ENGLISH.fixed(result(investment, 1, benefits).npv().orElseThrow(), 0));
    }

    @Test
    void sixToOneIsThatReportsRatioRoundedUp() {
        assertEquals(6, StrictMath.ceil(result(847_166, 1, 4_760_250).ratio().orElseThrow()));
    }

    @Test
    void tenYearsUndiscounted() {
        SroiResult result = result(500_000, 10, 80_000, 45_000, 60_000);
        assertEquals("3.7", ratio(result, 1));
        assertEquals("2.7", Numerals.ENGLISH.fixed(result.netRatio().orElseThrow(), 1));
    }

    @Test
    void aHalfIsRoundedUpOnTheDecimalValue() {
        // 2.675 has no exact double: rounding the bits would print 2.67.
        SroiResult result = result(200_000, 5, 55_000, 12_000, 40_000);
        assertEquals("2.68", ratio(result, 2));
        assertEquals("1.68", Numerals.ENGLISH.fixed(result.netRatio().orElseThrow(), 2));
    }

    @Test
    void hoursOfVolunteersAtTheirRate() {
        SroiStudy study = SroiStudy.named("Mount Rainier")
                .in("USD")
                .withStakeholders(Stakeholder.of("volunteers", "Volunteers"))
                .withInputs(Investment.volunteerTime("time", "volunteers", 70_130, 19.51));
        double invested =
                SroiPlan.compile(study).orThrow().calculate().investment().orElseThrow();
        assertEquals(1_368_236.3, invested, 1e-6);
        assertEquals("1,368", Numerals.ENGLISH.fixed(invested / 1000, 0));
    }
}

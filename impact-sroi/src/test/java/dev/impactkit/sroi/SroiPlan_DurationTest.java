// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.calculate;
import static dev.impactkit.sroi.Studies.pv;
import static dev.impactkit.sroi.Studies.row;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Benefit year k counts with weight clamp(D - (k - 1), 0, 1), at 1000 euros a full year. */
class SroiPlan_DurationTest {

    private static double[] years(SroiStudy study) {
        return calculate(study).byYear().lines().stream()
                .mapToDouble(line -> line.value())
                .toArray();
    }

    private static SroiStudy lasting(double years) {
        return Studies.of(row().lastingYears(years));
    }

    private static SroiStudy changed(SroiStudy study, String choice, Object value) {
        return study.under(study.convention().with(choice, value));
    }

    @Test
    void anOutcomeLastsOneYearUnlessItSays() {
        assertArrayEquals(new double[] {1000}, years(Studies.of(row())));
    }

    @Test
    void aPartOfAYearCountsAsAPart() {
        assertArrayEquals(new double[] {1000, 1000, 250}, years(lasting(2.25)));
        assertArrayEquals(new double[] {500}, years(lasting(0.5)));
    }

    @Test
    void aDurationOfZeroIsWorthNothing() {
        assertEquals(0, pv(lasting(0)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.4, 400", "1, 1000", "2.5, 2500", "3, 3000"})
    void anUncertainDurationIsDrawnYearByYear(double drawn, double expected) {
        SroiPlan plan = Studies.compile(Studies.of(row().lasting(Amount.of(Estimates.uniform(0, 3)))));
        int slot = plan.plan().slot("work.lasts").orElseThrow().index();
        Inputs inputs = Inputs.best(plan.plan()).with(slot, drawn);
        assertEquals(expected, plan.calculate(inputs).pv().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        // 1000 at 3.5 %, a year later than within the activity unless the preset is the guide's.
        "sroi-guide, 966.183574879227",
        "value-map, 966.183574879227",
        "green-book-2022, 966.183574879227",
        // 1.02^-1.5: mid-year and a year later; 1.0225^-1.
        "nz-cbax-2024, 970.7328852712493",
        "nl-mkba-2021, 977.9951100244498",
        "undiscounted, 1000"
    })
    void theAfterFlagAddsAYearExceptUnderTheGuide(String preset, double expected) {
        assertEquals(expected, pv(Studies.of(row().startingAfter()).under(preset)), 1e-9);
    }

    @Test
    void theAfterFlagMovesTheValueToTheSecondYear() {
        assertArrayEquals(new double[] {0, 1000}, years(Studies.of(row().startingAfter())));
        assertArrayEquals(
                new double[] {1000}, years(Studies.of(row().startingAfter()).under("sroi-guide")));
    }

    @Test
    void countedFromTheEndOfTheActivityItsOwnYearComesFirst() {
        SroiStudy study = Studies.of(row().lastingYears(2).less(dropOff(0.5)));
        assertArrayEquals(new double[] {1000, 500, 250}, years(changed(study, "duration-from", "end")));
    }

    @Test
    void countedFromTheEndAnOutcomeAfterTheActivityLastsWhatItSays() {
        SroiStudy study = Studies.of(row().lastingYears(2).startingAfter());
        assertArrayEquals(new double[] {0, 1000, 1000}, years(changed(study, "duration-from", "end")));
    }

    @Test
    void theHorizonCutsBenefitsAndInputsOff() {
        Convention cut = Presets.convention("undiscounted").with("horizon", 2.0);
        SroiStudy study = Studies.of(row().lastingYears(5))
                .over(Studies.years(2024, 2027))
                .withInputs(Inputted.byYear("grant", 2024, 100, 200, 400))
                .under(cut);
        SroiResult result = calculate(study);
        assertEquals(2000, result.pv().orElseThrow());
        assertEquals(300, result.investment().orElseThrow());
    }

    @Test
    void theHorizonCutsTransfersOffAsWell() {
        SroiStudy study = Studies.of(row())
                .over(Studies.years(2024, 2027))
                .withTransfers(Inputted.transfer("wage", "city", "trainees", Inputted.years(2024, 10, 20, 40)))
                .under(Presets.convention("undiscounted").with("horizon", 2.0));
        assertEquals(1000 + 10 + 20, calculate(study).byAccount().of("trainees").orElseThrow());
    }

    @Test
    void anEndlessDurationIsCutByTheHorizon() {
        Amount lognormal = Amount.of(Estimates.lognormal(20, 60));
        SroiStudy study = Studies.of(row().lasting(lognormal));
        assertEquals(1, Studies.problems(study, "outcome.endless").size());
        assertEquals(3000, pv(changed(study, "horizon", 3.0)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "0.5, 1000", "1, 1000", "7.5, 1000"})
    void aValuePerEventOrLifetimeCountsOnceWhateverTheDuration(double years, double expected) {
        ValuedOutcome once = ValuedOutcome.named("work").of("trainees").quantity(100);
        assertEquals(
                expected,
                pv(Studies.of(once.valuedAt(Studies.price(10).perEvent()).lastingYears(years))));
        assertEquals(
                expected,
                pv(Studies.of(once.valuedAt(Studies.price(10).perLifetime()).lastingYears(years))));
    }
}

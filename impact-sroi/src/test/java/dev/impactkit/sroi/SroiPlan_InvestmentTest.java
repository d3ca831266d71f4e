// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.calculate;
import static dev.impactkit.sroi.Studies.row;
import static dev.impactkit.sroi.step.Steps.optimismBias;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which inputs are the investment, and how shared costs are split. The value is 1000 euros throughout. */
class SroiPlan_InvestmentTest {

    private static final Investment[] INPUTS = {
        Investment.cash("grant", "city", 100),
        Investment.cash("gift", "charity", 200),
        Investment.cash("sales", "charity", 400).of(InvestmentKind.EARNED_INCOME),
        Investment.volunteerTime("evenings", "charity", 80, 10),
        Investment.volunteerTime("attendance", "trainees", 160, 10).of(InvestmentKind.BENEFICIARY_TIME)
    };

    private static SroiResult with(Convention convention) {
        return calculate(Studies.of(row()).withInputs(INPUTS).under(convention));
    }

    @ParameterizedTest
    @CsvSource({
        "all-inputs, counted, counted, 3100",
        "all-inputs, counted, not-counted, 1500",
        "all-inputs, not-counted, counted, 2300",
        "all-inputs, not-counted, not-counted, 700",
        "net-of-earned-income, counted, counted, 2700",
        "net-of-earned-income, not-counted, not-counted, 300",
        "public-means, counted, counted, 100"
    })
    void theBasisAndTheTimeThatCountsAreStated(String basis, String volunteers, String beneficiaries, double expected) {
        SroiResult result = with(Presets.convention("undiscounted")
                .with("investment-basis", basis)
                .with("volunteer-time", volunteers)
                .with("beneficiary-time", beneficiaries));
        assertEquals(expected, result.investment().orElseThrow());
        assertEquals(1000 - expected, result.npv().orElseThrow());
        assertEquals(1000 / expected, result.ratio().orElseThrow(), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({
        "sroi-guide, 1500",
        "value-map, 1500",
        "undiscounted, 1500",
        "green-book-2022, 3100",
        "nl-mkba-2021, 3100"
    })
    void presetsCountTheTimeTheTableSays(String preset, double expected) {
        assertEquals(expected, with(Presets.convention(preset)).investment().orElseThrow());
    }

    @Test
    void costsGrowByTheirOptimismBiasEvenBeyondTheWhole() {
        Investment grant = Investment.cash("grant", "city", 100).with(optimismBias(1.5));
        assertEquals(
                250, calculate(Studies.of(row()).withInputs(grant)).investment().orElseThrow());
    }

    @Test
    void withoutInvestmentThereIsNoRatioAndTheOtherFiguresStand() {
        SroiResult result = calculate(Studies.of(row()).withInputs(Investment.cash("grant", "city", 0)));
        assertEquals(OptionalDouble.empty(), result.ratio());
        assertEquals(OptionalDouble.empty(), result.netRatio());
        assertEquals(1000, result.npv().orElseThrow());
        assertEquals(OptionalDouble.empty(), result.payback().months());
    }

    @Test
    void aStudyWithoutMoneyIsWhole() {
        SroiStudy study = SroiStudy.named("No money")
                .withStakeholders(Stakeholder.of("trainees", "Trainees"))
                .withOutcomes(ValuedOutcome.named("work").of("trainees").quantity(12));
        SroiResult result = calculate(study);
        assertTrue(result.ratio().isEmpty()
                && result.pv().isEmpty()
                && result.npv().isEmpty());
        assertEquals(12, result.value("work.all-quantity").orElseThrow());
    }

    @Test
    void withoutInputsAtAllThereIsAProblemOnlyWhereThereAreValues() {
        SroiStudy study = Studies.of(row()).withInputs();
        assertEquals(1, Studies.problems(study, "study.no-investment").size());
        SroiStudy none = Studies.of(ValuedOutcome.named("work").of("trainees").quantity(1))
                .withInputs();
        assertEquals(List.of(), Studies.problems(none, "study.no-investment"));
    }

    private static double toMorning(Investment shared) {
        SroiStudy study = Studies.of(row())
                .withActivities(activity("morning", 10, 90), activity("evening", 30, 10))
                .withInputs(shared);
        SroiResult result = calculate(study);
        double morning = result.value("by-activity.morning.inputs").orElseThrow();
        double evening = result.value("by-activity.evening.inputs").orElseThrow();
        assertEquals(1000, morning + evening, 1e-9);
        return morning;
    }

    private static Activity activity(String id, double hours, double people) {
        return new Activity(id, id, Optional.of(Amount.of(hours)), Optional.of(Amount.of(people)), Note.NONE);
    }

    @Test
    void aSharedCostIsSplitByHoursByPeopleBySharesOrEvenly() {
        Investment rent = Investment.cash("rent", "city", 1000);
        assertEquals(500, toMorning(rent));
        assertEquals(1000, toMorning(rent.forActivities("morning")));
        assertEquals(250, toMorning(Inputted.with(rent, "split-by", "hours")), 1e-9);
        assertEquals(900, toMorning(Inputted.with(rent, "split-by", "people")), 1e-9);
        Map<String, Amount> shares = new TreeMap<>(Map.of("morning", Amount.of(0.2), "evening", Amount.of(0.8)));
        assertEquals(200, toMorning(Inputted.with(rent, "shares", shares)), 1e-9);
    }

    @Test
    void capitalHasATimingOfItsOwn() {
        Convention convention = Presets.convention("undiscounted")
                .withDiscountRate(0.21)
                .with("inputs", "middle")
                .with("capital", "end");
        SroiResult result = calculate(Studies.of(row())
                .withInputs(
                        Investment.cash("rent", "city", 110),
                        Investment.cash("oven", "city", 121).of(InvestmentKind.CAPITAL))
                .under(convention));
        // 110 / 1.21^0.5 + 121 / 1.21 = 100 + 100.
        assertEquals(200, result.investment().orElseThrow(), 1e-12);
    }
}

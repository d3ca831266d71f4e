// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.calculate;
import static dev.impactkit.sroi.Studies.price;
import static dev.impactkit.sroi.Studies.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where values stand: numerator, denominator or apart; which headline, account, activity.
 *
 * <p>The study: 3000 of benefit to trainees, 400 of savings and 100 of loss on the public budget, 500 of harm to trainees;
 * 2000 put in. PV = 2800, of which public F = 300, of which the flagged loss is -100.
 */
class SroiPlan_PlacesTest {

    private static SroiStudy study() {
        return Studies.of(
                        row("work").quantity(300),
                        ValuedOutcome.named("savings")
                                .of("trainees")
                                .quantity(40)
                                .valuedAt(price(10).perYear().accruingTo("city")),
                        ValuedOutcome.named("loss")
                                .of("trainees")
                                .quantity(10)
                                .asNegative()
                                .valuedAt(price(10).perYear().accruingTo("city")),
                        row("stress").quantity(50).asNegative())
                .withInputs(Investment.cash("grant", "city", 2000));
    }

    private static Convention places(String fiscal, String negatives) {
        return Presets.convention("undiscounted").with("fiscal-savings", fiscal).with("negatives", negatives);
    }

    @ParameterizedTest
    @CsvSource({
        // above and below the line, worked by hand
        "numerator, numerator, 2800, 2000",
        "numerator, denominator, 3400, 2600",
        "denominator, numerator, 2500, 1700",
        "denominator, denominator, 3000, 2200",
        "apart, numerator, 2500, 2000",
        "apart, denominator, 3000, 2500"
    })
    void savingsAndHarmsMoveInTheRatioAndNeverInTheNetValue(
            String fiscal, String negatives, double above, double below) {
        SroiResult result = calculate(study().under(places(fiscal, negatives)));
        assertEquals(above / below, result.ratio().orElseThrow(), 1e-15);
        assertEquals((above - below) / below, result.netRatio().orElseThrow(), 1e-15);
        assertEquals(800, result.npv().orElseThrow());
        assertEquals(2800, result.pv().orElseThrow());
    }

    @Test
    void savingsAboveTheInvestmentLeaveNoRatio() {
        SroiStudy study = study().withInputs(Investment.cash("grant", "city", 250));
        SroiResult result = calculate(study.under(places("denominator", "numerator")));
        assertEquals(OptionalDouble.empty(), result.ratio());
        assertEquals(OptionalDouble.empty(), result.netRatio());
        assertEquals(2550, result.npv().orElseThrow());
    }

    @Test
    void onlyWhatIsFlaggedMovesAsAHarm() {
        ValuedOutcome turned = ValuedOutcome.named("turned")
                .of("trainees")
                .quantity(10)
                .valuedAt(price(-10).perYear());
        SroiStudy study = Studies.of(row(), turned).under(places("numerator", "denominator"));
        assertEquals(0.9, Studies.ratio(study), 1e-15);
    }

    @Test
    void threeHeadlinesPeoplePublicBudgetsAndTheirTotal() {
        Breakdown headlines = calculate(study()).headlines();
        assertEquals(2500, headlines.of("to-people").orElseThrow());
        assertEquals(300, headlines.of("to-public-budgets").orElseThrow());
        assertEquals(2800, headlines.sum());
    }

    @Test
    void whoExperiencesAndWhereMoneyLandsAreTwoThings() {
        SroiResult result = calculate(study());
        assertEquals(2800, result.byStakeholder().of("trainees").orElseThrow());
        assertEquals(0, result.byStakeholder().of("city").orElseThrow());
        assertEquals(2500, result.byAccount().of("trainees").orElseThrow());
        assertEquals(300, result.byAccount().of("city").orElseThrow());
        assertEquals(1, result.byPayer().lines().size());
        assertEquals(300, result.byPayer().sum());
    }

    @Test
    void aTransferStandsOnBothAccountsAndInNoTotal() {
        SroiStudy moved = study().withTransfers(Inputted.transfer("benefit", "city", "trainees", Amount.of(70)));
        SroiResult result = calculate(moved);
        SroiResult without = calculate(study());
        assertEquals(2570, result.byAccount().of("trainees").orElseThrow());
        assertEquals(230, result.byAccount().of("city").orElseThrow());
        assertEquals(2800, result.byAccount().sum());
        assertEquals(without.society(), result.society());
        assertEquals(without.ratio(), result.ratio());
        assertEquals(without.npv(), result.npv());
        assertEquals(without.headlines(), result.headlines());
    }

    @Test
    void whatCanBeReleasedIsShownBesideAndAfterItsDelay() {
        Proxy saving = Inputted.with(
                Inputted.with(price(121).perYear().accruingTo("city"), "cashable", Amount.of(0.5)),
                "cashable-after",
                2.0);
        SroiStudy study = Studies.of(ValuedOutcome.named("savings")
                        .of("trainees")
                        .quantity(1)
                        .valuedAt(saving))
                .under(Presets.convention("undiscounted").withDiscountRate(0.1));
        SroiResult result = calculate(study);
        // 121 / 1.1^2 / 2, and nothing deducted.
        assertEquals(50, result.cashable(), 1e-12);
        assertEquals(121, result.pv().orElseThrow(), 1e-12);
        assertEquals(1 - 50.0 / 121, result.proxyValuedShare().orElseThrow(), 1e-12);
    }

    @Test
    void alternativesAreComparedAndNeverAdded() {
        ValuedOutcome compared = ValuedOutcome.SHAPE.make(
                row().args().replace("alternatives", List.of(price(25).perYear().as("survey"))));
        SroiResult result = calculate(Studies.of(compared));
        assertEquals(1000, result.pv().orElseThrow());
        assertEquals(2500, result.value("work.survey.pv").orElseThrow());
        assertEquals(1000, result.byAccount().sum());
    }

    @Test
    void anOutcomeOfTwoActivitiesIsSharedUnlessLinksStateShares() {
        SroiStudy study =
                Studies.of(row()).withActivities(Activity.of("course", "Course"), Activity.of("coach", "Coach"));
        SroiResult open = calculate(study.withChain(Link.of("course", "work"), Link.of("coach", "work")));
        assertEquals(1000, open.byActivity().of("shared").orElseThrow());
        assertEquals(0, open.byActivity().of("course").orElseThrow());
        SroiResult split = calculate(study.withChain(link("course", 0.6), link("coach", 0.3)));
        assertEquals(600, split.byActivity().of("course").orElseThrow(), 1e-9);
        assertEquals(300, split.byActivity().of("coach").orElseThrow(), 1e-9);
        assertEquals(100, split.byActivity().of("shared").orElseThrow(), 1e-9);
        SroiResult one = calculate(study.withChain(Link.of("coach", "work")));
        assertEquals(1000, one.byActivity().of("coach").orElseThrow());
        assertEquals(1000, calculate(study).byActivity().of("none").orElseThrow());
    }

    private static Link link(String from, double share) {
        return Link.SHAPE.make(Link.of(from, "work").args().with("share", Optional.of(Amount.of(share))));
    }
}

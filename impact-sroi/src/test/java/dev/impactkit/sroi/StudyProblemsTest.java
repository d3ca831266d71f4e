// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.Studies.price;
import static dev.impactkit.sroi.Studies.row;
import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static dev.impactkit.sroi.step.Steps.leakage;
import static dev.impactkit.sroi.step.Steps.optimismBias;
import static dev.impactkit.sroi.step.Steps.ownContribution;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.convention.Presets;
import dev.impactkit.sroi.step.DropOff;
import dev.impactkit.sroi.step.HalfLife;
import dev.impactkit.sroi.step.OptimismBias;
import dev.impactkit.sroi.step.RampUp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of a study in code: its code, where it is, how much it weighs, and that it says what to do. */
class StudyProblemsTest {

    private static Arguments error(String code, String path, SroiStudy study) {
        return Arguments.of(code, path, Severity.ERROR, study);
    }

    private static ValuedOutcome bare() {
        return ValuedOutcome.named("work").of("trainees").quantity(100);
    }

    private static SroiStudy inputs(Investment... inputs) {
        return Studies.of(row()).withInputs(inputs);
    }

    private static Investment grant(String param, Object value) {
        return Inputted.with(Investment.cash("grant", "city", 1000), param, value);
    }

    private static Proxy value(String param, Object value) {
        return Inputted.with(price(10).perYear(), param, value);
    }

    static Stream<Arguments> rows() {
        RampUp ramp = new RampUp(2, List.of(), Note.NONE);
        DropOff levels =
                new DropOff(Optional.empty(), Optional.empty(), Optional.empty(), List.of(1.0, 0.5), Note.NONE);
        return Stream.of(
                error(
                        "outcome.no-quantity",
                        "work.quantity",
                        Studies.of(ValuedOutcome.named("work").of("trainees").valuedAt(price(1).perYear()))),
                error("outcome.below-zero", "work.quantity", Studies.of(row().quantity(-3))),
                error(
                        "outcome.below-zero",
                        "work.quantity",
                        Studies.of(row().asNegative().quantity(-3))),
                error(
                        "value.no-time-basis",
                        "work.value.per",
                        Studies.of(bare().valuedAt(Inputted.with(price(10).perYear(), "per", "")))),
                error("value.no-id", "work.values", Studies.of(row().valuedAt(price(2).perYear()))),
                error(
                        "value.no-id",
                        "work.alternatives",
                        Studies.of(ValuedOutcome.SHAPE.make(
                                row().args().replace("alternatives", List.of(price(2).perYear()))))),
                error(
                        "outcome.endless",
                        "work.lasts",
                        Studies.of(row().lasting(Amount.of(Estimates.lognormal(5, 20))))),
                error("outcome.endless", "work.lasts", Studies.of(row().lastingYears(1001))),
                error(
                        "step.too-few-levels",
                        "work.drop-off",
                        Studies.of(row().lastingYears(3).less(levels))),
                error(
                        "step.too-few-levels",
                        "work.drop-off",
                        Studies.of(row().lastingYears(2).less(levels))
                                .under(Presets.convention("undiscounted").with("duration-from", "end"))),
                error(
                        "step.twice",
                        "work.deadweight",
                        Studies.of(ValuedOutcome.SHAPE.make(
                                row().args().replace("step", List.of(deadweight(0.1), deadweight(0.2)))))),
                error(
                        "step.both-attributions",
                        "work.own-contribution",
                        Studies.of(row().less(attributionToOthers(0.3), ownContribution(0.7)))),
                error("step.bias-above-whole", "work.optimism-bias", Studies.of(row().less(optimismBias(1.1)))),
                error(
                        "step.two-declines",
                        "work.half-life",
                        Studies.of(row().less(dropOff(0.1), new HalfLife(Amount.of(2))))),
                error(
                        "step.ramp-up-once",
                        "work.ramp-up",
                        Studies.of(bare().valuedAt(price(1).perEvent()).less(ramp))),
                error(
                        "step.shares-above-whole",
                        "work.leakage",
                        Studies.of(row().less(
                                        deadweight(0.6).ofGross(), leakage(0.5).ofGross()))),
                error(
                        "chain.shares-above-whole",
                        "work",
                        Studies.of(row())
                                .withChain(
                                        new Link("course", "work", "", "", "", Optional.of(Amount.of(0.7)), Note.NONE),
                                        new Link("grant", "work", "", "", "", Optional.of(Amount.of(0.4)), Note.NONE))),
                Arguments.of(
                        "step.unverified-grades",
                        "work.optimism-bias",
                        Severity.WARNING,
                        Studies.of(row().less(new OptimismBias(Optional.empty(), 3)))),
                Arguments.of(
                        "step.doubted-twice",
                        "work.optimism-bias",
                        Severity.WARNING,
                        Studies.of(row().quantity(Estimates.uniform(1, 2)).less(optimismBias(0.1)))),
                error("amount.out-of-bounds", "work.deadweight", Studies.of(row().less(deadweight(15)))));
    }

    static Stream<Arguments> money() {
        Map<String, Amount> tooMuch = Map.of("course", Amount.of(1.2));
        return Stream.of(
                error("money.no-currency", "currency", Inputted.with(Studies.of(row()), "currency", "")),
                error("money.currency", "currency", Studies.of(row()).in("euro")),
                error("study.no-investment", "inputs", inputs()),
                error("input.amount", "grant", inputs(grant("amount", ""))),
                error("input.amount", "grant", inputs(grant("hours", Amount.of(2)))),
                error("input.hourly-value", "grant", inputs(Inputted.with(grant("amount", ""), "hours", Amount.of(2)))),
                error(
                        "step.not-for-inputs",
                        "grant.deadweight",
                        inputs(Investment.cash("grant", "city", 1).with(deadweight(0.1)))),
                error("input.split", "grant.split-by", inputs(grant("split-by", "hours"))),
                error(
                        "input.split",
                        "grant.split-by",
                        inputs(Inputted.with(grant("split-by", "people"), "shares", Map.of("course", Amount.of(1))))),
                error("input.split", "grant.shares", inputs(grant("shares", tooMuch))),
                error(
                        "money.two-currencies",
                        "work.value.currency",
                        Studies.of(bare().valuedAt(Proxy.gbp(1).perYear()))),
                error(
                        "money.two-price-years",
                        "work.value.price-year",
                        Studies.of(bare().valuedAt(value("price-year", 2010.0))).atPricesOf(2020)),
                error(
                        "money.two-price-years",
                        "grant.price-year",
                        inputs(grant("price-year", 2010.0)).atPricesOf(2020)),
                Arguments.of(
                        "account.no-losing-leg",
                        "work.value",
                        Severity.QUESTION,
                        Studies.of(bare().valuedAt(
                                        price(1).perYear().foundBy("fiscal").accruingTo("city")))),
                Arguments.of(
                        "convention.vintage",
                        "convention",
                        Severity.WARNING,
                        Studies.of(row()).under("green-book-2022").over(Studies.years(2030, 2031))));
    }

    static Stream<Arguments> ids() {
        Transfer lost = Inputted.transfer("wage", "", "trainees", Amount.of(1));
        return Stream.of(
                error(
                        "id.malformed",
                        "work-",
                        Studies.of(ValuedOutcome.SHAPE.make(row().args().replace("id", "work-")))),
                error("id.malformed", "quantities", Studies.empty().withQuantity("", Amount.formula("2 * 3"))),
                error("id.reserved", "ratio", Studies.empty().withQuantity("ratio", Amount.of(1))),
                error(
                        "id.reserved",
                        "work.quantity",
                        Studies.of(bare().valuedAt(price(1).perYear().as("quantity")))),
                error(
                        "id.reserved",
                        "work.deadweight",
                        Studies.of(bare().valuedAt(price(1).perYear().as("deadweight"))
                                .less(deadweight(0.1)))),
                error("id.twice", "course", Studies.of(row("course"))),
                error("id.twice", "course", Studies.of(row()).withRegistrations(attendance("course"))),
                error("id.missing", "work.for", Studies.of(row().of(""))),
                error("id.missing", "wage.from", Studies.of(row()).withTransfers(lost)),
                error("id.unknown", "work.for", Studies.of(row().of("trainee"))),
                error(
                        "id.unknown",
                        "work.value.accrues-to",
                        Studies.of(bare().valuedAt(price(1).perYear().accruingTo("town")))),
                error(
                        "id.unknown",
                        "work.survey.accrues-to",
                        Studies.of(ValuedOutcome.SHAPE.make(row().args()
                                .replace(
                                        "alternatives",
                                        List.of(price(1).perYear().as("survey").accruingTo("town")))))),
                error("id.unknown", "grant.from", inputs(Investment.cash("grant", "town", 1))),
                error(
                        "id.unknown",
                        "grant.for",
                        inputs(Investment.cash("grant", "city", 1).forActivities("lesson"))),
                error("id.unknown", "course->wrok.to", Studies.of(row()).withChain(Link.of("course", "wrok"))));
    }

    static Stream<Arguments> calendar() {
        Amount years = Inputted.years(2024, 0.1, 0.2);
        SroiStudy two = Studies.of(row()).over(Studies.years(2024, 2025));
        return Stream.of(
                error("amount.no-period", "work", Studies.of(row().quantity(years))),
                error("amount.no-period", "work.value", Studies.of(bare().valuedAt(value("value", years)))),
                error("amount.before-period", "work", two.with("work", r -> r.quantity(Inputted.years(2023, 1, 2)))),
                error("amount.too-late", "work", two.with("work", r -> r.quantity(Inputted.years(2_000_000_000, 1)))),
                error(
                        "amount.missing-year",
                        "work.value",
                        two.with(
                                "work",
                                r -> bare().quantity(Inputted.years(2024, 1, 2, 3))
                                        .valuedAt(value("value", years)))),
                error("amount.not-by-year", "work.deadweight", two.with("work", r -> r.less(deadweight(years)))),
                error("amount.not-by-year", "work.lasts", two.with("work", r -> r.lasting(years))),
                Arguments.of("amount.each-year", "work", Severity.QUESTION, two));
    }

    static Stream<Arguments> doubleCounts() {
        Proxy fee = Inputted.with(price(1).perYear(), "proxy", "Fee");
        SroiStudy path = Studies.of(row("first"), row("second")).withChain(Link.of("first", "second"));
        SroiStudy twice = Studies.of(
                ValuedOutcome.named("first").of("trainees").quantity(1).valuedAt(fee),
                ValuedOutcome.named("second").of("trainees").quantity(1).valuedAt(fee));
        Proxy content = Inputted.with(price(1).perYear(), "method", Proxy.WELLBEING);
        SroiStudy within = Studies.of(
                ValuedOutcome.named("pay").of("trainees").quantity(1).valuedAt(fee),
                ValuedOutcome.named("content").of("trainees").quantity(1).valuedAt(content));
        return Stream.of(
                Arguments.of("value.in-life-satisfaction", "pay", Severity.QUESTION, within),
                Arguments.of("chain.double-count", "second", Severity.QUESTION, path),
                Arguments.of("value.in-two-places", "second.value", Severity.QUESTION, twice));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource({"rows", "money", "ids", "calendar", "doubleCounts"})
    void theProblemStandsAtItsPlaceWithAHint(String code, String path, Severity severity, SroiStudy study) {
        Problem problem = Studies.problems(study, code).stream()
                .filter(one -> one.where().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(study.check().toString()));
        assertEquals(severity, problem.severity());
        assertFalse(problem.message().isBlank());
        assertFalse(problem.hint().isBlank(), problem.text());
        assertEquals(severity != Severity.ERROR, SroiPlan.compile(study).ok());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource({"money", "calendar", "doubleCounts"})
    void onlyAQuestionIsClosedByAnAnswer(String code, String path, Severity severity, SroiStudy study) {
        List<Problem> before = Studies.problems(study, code);
        Problem at = before.stream()
                .filter(one -> one.where().path().equals(path))
                .findFirst()
                .orElseThrow();
        List<Problem> after = Studies.problems(Studies.answering(study, at), code);
        assertEquals(before.size() - (severity == Severity.QUESTION ? 1 : 0), after.size());
    }

    @Test
    void anAnswerElsewhereClosesNothing() {
        SroiStudy study = Studies.of(row()).over(Studies.years(2024, 2025));
        Problem elsewhere = Problem.question("amount.each-year", "other", "", "");
        assertEquals(
                Studies.problems(study, "amount.each-year"),
                Studies.problems(Studies.answering(study, elsewhere), "amount.each-year"));
    }

    @Test
    void nothingIsSaidOfACleanStudy() {
        assertEquals(List.of(), Studies.clean().check());
    }

    @Test
    void theNearestNameIsHinted() {
        Problem problem =
                Studies.problems(Studies.of(row().of("trainee")), "id.unknown").get(0);
        assertTrue(problem.hint().contains("trainees"), problem.hint());
    }

    @Test
    void aShareOfFifteenIsTakenForPerCent() {
        Problem problem = Studies.problems(Studies.of(row().less(deadweight(15))), "amount.out-of-bounds")
                .get(0);
        assertEquals("Maybe 15%.", problem.hint());
    }

    @Test
    void allProblemsAreToldAtOnce() {
        SroiStudy study = SroiStudy.named("Everything wrong")
                .withStakeholders(Stakeholder.of("x", "X"))
                .withActivities(Activity.of("x", "X"))
                .withOutcomes(ValuedOutcome.named("work")
                        .of("y")
                        .valuedAt(Proxy.eur(1).perYear()));
        List<String> codes = study.check().stream().map(Problem::code).toList();
        assertTrue(
                codes.containsAll(List.of(
                        "id.twice", "id.unknown", "outcome.no-quantity", "money.no-currency", "study.no-investment")),
                codes.toString());
    }

    private static RegistrationSource attendance(String id) {
        return RegistrationSource.of(Args.of("id", id)
                .with("file", "visits.csv")
                .with("person", "who")
                .with("date", "day"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Args;
import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Answer;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Period;
import dev.impactkit.core.model.Stakeholder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small studies the tests start from. */
final class Studies {
    /** Numbers worked in another way may differ in the last bits. */
    static final double LAST_BITS = 1e-12;

    private Studies() {}

    /** People, a city with a public budget, a charity, one activity, 1000 euros from the city; no outcome yet. */
    static SroiStudy empty() {
        return SroiStudy.named("A small study")
                .in("EUR")
                .under("undiscounted")
                .withStakeholders(
                        Stakeholder.of("trainees", "Trainees"),
                        Stakeholder.of("city", "City").asPublicBudget(),
                        Stakeholder.of("charity", "Charity"))
                .withActivities(Activity.of("course", "Course"))
                .withInputs(Investment.cash("grant", "city", 1000));
    }

    /** The same with one outcome. */
    static SroiStudy of(ValuedOutcome... rows) {
        return empty().withOutcomes(rows);
    }

    /** A hundred people, 10 euros each, for one year. */
    static ValuedOutcome row() {
        return row("work");
    }

    static ValuedOutcome row(String id) {
        return ValuedOutcome.named(id)
                .of("trainees")
                .quantity(100)
                .valuedAt(price(10).perYear());
    }

    static Proxy.Price price(double value) {
        return Proxy.eur(value);
    }

    static Period years(int from, int to) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    static SroiPlan compile(SroiStudy study) {
        return SroiPlan.compile(study).orThrow();
    }

    static SroiResult calculate(SroiStudy study) {
        return compile(study).calculate();
    }

    static double pv(SroiStudy study) {
        return calculate(study).pv().orElseThrow();
    }

    static double ratio(SroiStudy study) {
        return calculate(study).ratio().orElseThrow();
    }

    static List<Problem> problems(SroiStudy study, String code) {
        return study.check().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
    }

    /** A study nobody has anything to say about. */
    static SroiStudy clean() {
        SroiStudy study = SroiStudy.named("A clean study")
                .in("EUR")
                .withStakeholders(
                        Stakeholder.of("trainees", "Trainees"),
                        Stakeholder.of("city", "City").asPublicBudget())
                .withActivities(Activity.of("course", "Course"))
                .withInputs(Investment.cash("grant", "city", 1000))
                .withOutcomes(row("work"), row("stress").asNegative())
                .withChain(shown("course", "work"), shown("course", "stress"));
        return SroiStudy.SHAPE.make(study.args()
                .replace("indicators", List.of(Indicator.SHAPE.make(indicator())))
                .replace(
                        "outcomes",
                        study.outcomes().stream().map(Studies::indicated).toList()));
    }

    private static Args indicator() {
        return Args.of("id", "survey").with("name", "Yearly survey");
    }

    private static ValuedOutcome indicated(ValuedOutcome row) {
        return ValuedOutcome.SHAPE.make(row.args().replace("indicators", List.of("survey")));
    }

    static Link shown(String from, String to) {
        return new Link(from, to, "strong", "", "", Optional.empty(), Note.NONE);
    }

    static SroiStudy answering(SroiStudy study, Problem question) {
        Answer answer = new Answer(
                question.code(), question.where().path(), "we looked into it", "the board", Optional.empty());
        return SroiStudy.SHAPE.make(study.args().replace("answers", List.of(answer)));
    }
}

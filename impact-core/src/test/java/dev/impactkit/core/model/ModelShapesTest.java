// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.scale.Percentage;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of the model keeps: one made from its arguments is the same, with everything said or nothing. */
class ModelShapesTest {
    private static final Amount N = Amount.of(Estimates.triangular(1, 2, 9));
    private static final Optional<Amount> SOME = Optional.of(N);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 2, 28));
    private static final Note NOTE = new Note("register", "latest", "board", DAY, 2);
    private static final Stakeholder.Involvement ASKED = new Stakeholder.Involvement("interviews", 12, "spring");

    private static final Indicator INDICATOR = new Indicator(
            "gp",
            "GP visits",
            Labels.in("en", "How often did you see your doctor?"),
            Labels.of("How often?"),
            "visits",
            Optional.empty(),
            "often",
            OptionalDouble.of(0.8),
            new Aims(
                    true,
                    true,
                    Optional.of(Mark.of(5)),
                    Optional.of(Mark.of(new Percentage(1, 4))),
                    Optional.of(new Mark(3, Optional.empty(), "t1", NOTE))),
            new Gathering(
                    "members",
                    "survey",
                    "each half year",
                    List.of("t0", "t1"),
                    "the coach",
                    true,
                    OptionalDouble.of(40),
                    OptionalDouble.of(200),
                    OptionalDouble.of(4)),
            List.of(new CatalogueCode("IRIS+", "5.3", "PI4060", "https://iris.thegiin.org/metrics/")),
            List.of("town"),
            List.of("old"),
            NOTE);

    /** Everything each record can say. */
    static Stream<Arguments> full() {
        return Stream.of(
                Arguments.of(Activity.SHAPE, new Activity("club", "The club", SOME, SOME, NOTE)),
                Arguments.of(Answer.SHAPE, new Answer("chain.only-positive", "club", "asked", "board", DAY)),
                Arguments.of(Considered.SHAPE, new Considered("meals", "cooks", "small", "panel")),
                Arguments.of(Indicator.SHAPE, INDICATOR),
                Arguments.of(CatalogueCode.SHAPE, new CatalogueCode("SDG", "2024", "8.5.2", "https://sdg")),
                Arguments.of(Link.SHAPE, new Link("club", "falls", "weak", "they come", "open", SOME, NOTE)),
                Arguments.of(
                        Outcome.SHAPE.noted(),
                        new Outcome(
                                "falls",
                                "old",
                                "Fewer",
                                SOME,
                                "falls",
                                true,
                                true,
                                7,
                                9,
                                List.of("gp"),
                                Optional.of(Comparison.against("others")),
                                NOTE)),
                Arguments.of(Output.SHAPE, new Output("hours", "club", "Hours", SOME, "h", NOTE)),
                Arguments.of(Period.SHAPE, new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2027, 2, 28))),
                Arguments.of(Stakeholder.Involvement.SHAPE, ASKED),
                Arguments.of(
                        Stakeholder.SHAPE,
                        new Stakeholder("old", "Old people", SOME, Optional.of(ASKED), true, SOME, NOTE)));
    }

    /** As little as each may say. */
    static Stream<Arguments> bare() {
        return Stream.of(
                Arguments.of(Activity.SHAPE, Activity.of("club", "club")),
                Arguments.of(Answer.SHAPE, new Answer("c", "", "r", "", Optional.empty())),
                Arguments.of(Considered.SHAPE, new Considered("", "", "small", "")),
                Arguments.of(Indicator.SHAPE, Indicator.of("gp", "gp")),
                Arguments.of(CatalogueCode.SHAPE, new CatalogueCode("SDG", "", "8.5.2", "")),
                Arguments.of(Link.SHAPE, Link.of("a", "b")),
                Arguments.of(Outcome.SHAPE, Outcome.of("falls", "old", "falls")),
                Arguments.of(Output.SHAPE, new Output("hours", "", "hours", Optional.empty(), "", Note.NONE)),
                Arguments.of(Stakeholder.Involvement.SHAPE, new Stakeholder.Involvement("survey", 0, "")),
                Arguments.of(Stakeholder.SHAPE, Stakeholder.of("old", "old")));
    }

    @ParameterizedTest
    @MethodSource({"full", "bare"})
    void whatIsMadeFromTheArgumentsOfAValueIsThatValue(Shape<?> shape, Shaped value) {
        assertEquals(value, shape.make(value.args()));
    }

    @ParameterizedTest
    @MethodSource("full")
    void everyArgumentIsAParameterAndTheOtherWayRound(Shape<?> shape, Shaped value) {
        Set<String> params = new LinkedHashSet<>();
        shape.params().forEach(param -> params.add(param.name()));
        assertEquals(params, new LinkedHashSet<>(value.args().values().keySet()));
    }

    @ParameterizedTest
    @MethodSource("bare")
    void whatIsNotSaidIsNotWritten(Shape<?> shape, Shaped value) {
        List<String> required =
                shape.params().stream().filter(Param::required).map(Param::name).toList();
        assertEquals(required, List.copyOf(value.args().values().keySet()));
    }

    @ParameterizedTest
    @MethodSource("bare")
    void aMissingRequiredArgumentIsRefused(Shape<?> shape, Shaped value) {
        for (String name : value.args().values().keySet()) {
            Args without = value.args().replace(name, "");
            String message = assertThrows(IllegalArgumentException.class, () -> shape.make(without))
                    .getMessage();
            assertTrue(message.contains("needs " + name), message);
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void wordsAreAmongThoseOfTheirChoice(Shape<?> shape, Shaped value) {
        for (Param param : shape.params()) {
            if (param.kind().form() == Kind.Form.CHOICE) {
                assertTrue(param.kind().words().contains(value.args().text(param.name())), param.name());
            }
        }
    }

    @Test
    void aStudyIsMadeAgainFromItsArguments() {
        ImpactStudy study = ImpactStudy.of(Args.of("study", "Club")
                .with("mode", "evaluation")
                .with("period", new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                .with("scope", "the club, not the kitchen")
                .with("stakeholders", List.of(Stakeholder.of("old", "Old people")))
                .with("quantities", Map.of("n", N))
                .with("activities", List.of(Activity.of("club", "Club")))
                .with("outputs", List.of(new Output("o", "club", "o", Optional.empty(), "", Note.NONE)))
                .with("outcomes", List.of(Outcome.of("falls", "old", "Fewer falls")))
                .with("indicators", List.of(Indicator.of("gp", "gp")))
                .with("chain", List.of(Link.of("club", "falls")))
                .with("considered", List.of(new Considered("", "cooks", "small", "")))
                .with("answers", List.of(new Answer("c", "", "r", "", Optional.empty()))));
        assertEquals(study, ImpactStudy.of(study.args()));
        assertEquals(13, study.args().values().size());
        assertEquals(Mode.EVALUATION, study.mode());
        assertEquals("Old people", study.stakeholder("old").orElseThrow().name());
        assertEquals("Fewer falls", study.outcome("falls").orElseThrow().name());
        assertEquals(Optional.empty(), study.outcome("old"));
        assertEquals(
                ImpactStudy.named("Bare"),
                ImpactStudy.of(ImpactStudy.named("Bare").args()));
    }

    @Test
    void changesOfAnOutcomeAnswerANewOne() {
        Outcome plain = Outcome.of("falls", "old", "Fewer falls");
        Outcome changed = plain.withQuantity(N)
                .asNegative()
                .judged(3, 8)
                .forStakeholder("young")
                .because(NOTE);
        assertEquals(
                new Outcome(
                        "falls",
                        "young",
                        "Fewer falls",
                        SOME,
                        "",
                        true,
                        false,
                        3,
                        8,
                        List.of(),
                        Optional.empty(),
                        NOTE),
                changed);
        assertEquals(Outcome.of("falls", "old", "Fewer falls"), plain);
        assertThrows(IllegalArgumentException.class, () -> plain.judged(11, 1));
        assertThrows(IllegalArgumentException.class, () -> plain.judged(1, -1));
    }

    @Test
    void changesOfAStakeholderAnswerANewOne() {
        Stakeholder city = Stakeholder.of("city", "The city").asPublicBudget().withSize(N);
        assertTrue(city.publicBudget());
        assertEquals(SOME, city.size());
    }

    @Test
    void idsAndNamesAreNotBlank() {
        assertThrows(IllegalArgumentException.class, () -> Activity.of(" ", "x"));
        assertThrows(IllegalArgumentException.class, () -> Outcome.of("", "old", "x"));
        assertThrows(IllegalArgumentException.class, () -> Stakeholder.of("", "x"));
        assertThrows(IllegalArgumentException.class, () -> Link.of("a", ""));
        assertThrows(IllegalArgumentException.class, () -> ImpactStudy.named(" "));
    }
}

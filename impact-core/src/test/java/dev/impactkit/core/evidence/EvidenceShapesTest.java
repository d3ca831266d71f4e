// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.scale.Rubric;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of the evidence keeps: one made from its arguments is the same, with everything said or nothing. */
class EvidenceShapesTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 2, 28));
    private static final Claim WORSE = new Claim("club -> sleep", Claim.Says.CONTRADICTS, "worse");
    private static final Code SLEEP = new Code("sleep", "Slaap", "health", "nachtrust, geen dutje");

    static Stream<Arguments> full() {
        return Stream.of(
                Arguments.of(Source.SHAPE, new Source("i1", "interview", "old", "Mira", DAY, "t0", Consent.ANONYMOUS)),
                Arguments.of(Code.SHAPE, SLEEP),
                Arguments.of(Codebook.SHAPE, new Codebook("2", List.of(Code.of("health"), SLEEP))),
                Arguments.of(Coding.SHAPE, new Coding("bart", List.of("sleep"))),
                Arguments.of(
                        Statement.SHAPE,
                        new Statement(
                                "s1",
                                "i1",
                                "Ik slaap\nbeter",
                                List.of("sleep"),
                                "an",
                                List.of(new Coding("bart", List.of())),
                                Optional.of(WORSE))),
                Arguments.of(
                        Judgement.SHAPE,
                        new Judgement("quality", "sleep", "depth", "good", "told", List.of("s1"), "panel", DAY)),
                Arguments.of(Lesson.SHAPE, new Lesson("l1", "Why?", List.of("s1"), "Ask again", "An", DAY, DAY)));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                Arguments.of(Source.SHAPE, Source.of("i1", "survey")),
                Arguments.of(Code.SHAPE, Code.of("sleep")),
                Arguments.of(Codebook.SHAPE, new Codebook("", List.of(Code.of("sleep")))),
                Arguments.of(Coding.SHAPE, new Coding("bart", List.of())),
                Arguments.of(Statement.SHAPE, Statement.of("s1", "i1", "x")),
                Arguments.of(Judgement.SHAPE, Judgement.of("quality", "depth", "good", "told")),
                Arguments.of(
                        Lesson.SHAPE, new Lesson("l1", "Why?", List.of(), "", "", Optional.empty(), Optional.empty())));
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

    @Test
    void aWayIsTheSameHoweverItsArrowIsSpaced() {
        assertEquals("club->sleep", WORSE.about());
        assertTrue(WORSE.isWay());
        assertEquals(Claim.confirms("club->sleep"), Claim.confirms("  club  ->sleep "));
    }

    @Test
    void whatIsConfirmedMustBeNamed() {
        String told = assertThrows(IllegalArgumentException.class, () -> Claim.confirms(" "))
                .getMessage();
        assertTrue(told.contains("Maybe write about"), told);
        assertEquals("", Claim.unasked("better").about());
    }

    @Test
    void aStatementAboutSomethingMustSayWhetherItIsSo() {
        Args about = Statement.of("s1", "i1", "x").args().with("about", "sleep");
        String told = assertThrows(IllegalArgumentException.class, () -> Statement.SHAPE.make(about))
                .getMessage();
        assertTrue(told.contains("Maybe write says"), told);
    }

    @Test
    void nobodyCodesAStatementTwice() {
        Statement coded = Statement.of("s1", "i1", "x").coded("an", "sleep");
        assertThrows(IllegalArgumentException.class, () -> coded.alsoCoded("an"));
        assertThrows(
                IllegalArgumentException.class, () -> coded.alsoCoded("bart").alsoCoded("bart"));
    }

    @Test
    void aCodebookGivesACodeOnce() {
        assertThrows(IllegalArgumentException.class, () -> Evidence.NONE.withCodes(Code.of("sleep"), Code.of("sleep")));
    }

    @Test
    void nothingSaidIsWrittenAsNothing() {
        assertEquals(Args.NONE, Evidence.NONE.in(Args.NONE));
        assertEquals(Evidence.NONE, Evidence.of(Args.NONE));
    }

    @Test
    void allPartsComeBackFromTheArgumentsOfAStudy() {
        Evidence evidence = Said.by("i1: sleep")
                .withCodes(SLEEP, Code.of("health"))
                .withRubrics(Said.rubric(Rubric.Rule.WORST, ""))
                .withJudgements(Judgement.of("quality", "depth", "good", "told"))
                .withLessons(new Lesson("l1", "Why?", List.of(), "", "", DAY, Optional.empty()));
        assertEquals(evidence, Evidence.of(evidence.in(Args.of("study", "x"))));
        Set<String> params = new LinkedHashSet<>();
        Evidence.PARAMS.forEach(param -> params.add(param.name()));
        assertEquals(params, evidence.in(Args.NONE).values().keySet());
    }
}

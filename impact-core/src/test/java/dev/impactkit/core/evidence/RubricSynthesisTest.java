// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import dev.impactkit.core.scale.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What levels come to, by each rule, worked by hand: poor 1, fair 2, good 3, excellent 4; depth weighs double. */
class RubricSynthesisTest {
    private static final Rubric WORST = Said.rubric(Rubric.Rule.WORST, "");
    private static final Rubric WEIGHTED = Said.rubric(Rubric.Rule.WEIGHTED, "");
    private static final Rubric HURDLE = Said.rubric(Rubric.Rule.HURDLE, "fair");

    private static RubricSynthesis of(Rubric rubric, String reach, String depth, String safety) {
        List<Judgement> judgements = new ArrayList<>();
        judge(judgements, "reach", reach);
        judge(judgements, "depth", depth);
        judge(judgements, "safety", safety);
        return RubricSynthesis.of(rubric, "", judgements);
    }

    private static void judge(List<Judgement> into, String criterion, String level) {
        if (!level.isEmpty()) {
            into.add(Judgement.of("quality", criterion, level, "seen").restingOn("s1"));
        }
    }

    private static void assertLevel(String level, RubricSynthesis made) {
        assertEquals(Optional.of(level), made.level(), made.reason());
    }

    @Test
    void theWorstDecidesAndIsNamed() {
        RubricSynthesis made = of(WORST, "good", "fair", "excellent");
        assertLevel("fair", made);
        assertEquals("the lowest level of any criterion, Depth", made.reason());
    }

    @Test
    void whatIsNotJudgedMakesTheWorstAnUpperBound() {
        RubricSynthesis made = of(WORST, "good", "", "excellent");
        assertLevel("good", made);
        assertTrue(made.reason().startsWith("at most: not judged: Depth; "), made.reason());
        // Lower than the lowest there is nothing.
        assertTrue(of(WORST, "poor", "", "").reason().startsWith("the lowest"));
    }

    /** (1 * 3 + 2 * 2 + 1 * 4) / 4 = 2.75, so good; half of the weight lies at fair. */
    @Test
    void theWeightedMeanGoesToTheNearestLevelAndTellsTheMedian() {
        RubricSynthesis made = of(WEIGHTED, "good", "fair", "excellent");
        assertLevel("good", made);
        assertTrue(made.reason().contains("mean position 2.75 of 4"), made.reason());
        assertTrue(made.reason().contains("takes the steps between levels as equal"), made.reason());
        assertTrue(made.reason().endsWith("which does not, fair"), made.reason());
    }

    /** (1 * 3 + 2 * 2 + 1 * 3) / 4 = 2.5. */
    @Test
    void aTieGoesToTheLowerLevel() {
        assertLevel("fair", of(WEIGHTED, "good", "fair", "good"));
    }

    /** Depth left out: (3 + 4) / 2 = 3.5, the lower one. */
    @Test
    void whatIsNotJudgedHasNoWeightAndIsNamed() {
        RubricSynthesis made = of(WEIGHTED, "good", "", "excellent");
        assertLevel("good", made);
        assertEquals(List.of("Depth"), made.notJudged());
        assertTrue(made.reason().contains("not judged: Depth"), made.reason());
    }

    @Test
    void belowAHurdleAllFails() {
        RubricSynthesis made = of(HURDLE, "excellent", "excellent", "poor");
        assertLevel("poor", made);
        assertEquals("Safety at poor is below its hurdle, fair, which fails all", made.reason());
    }

    @Test
    void atTheHurdleTheWeightsDecide() {
        // (4 + 2 * 4 + 2) / 4 = 3.5, the lower one.
        RubricSynthesis made = of(HURDLE, "excellent", "excellent", "fair");
        assertLevel("good", made);
        assertTrue(made.reason().startsWith("all hurdles are passed; mean position 3.50"), made.reason());
    }

    @Test
    void aHurdleNobodyJudgedIsNotPassed() {
        RubricSynthesis made = of(HURDLE, "excellent", "excellent", "");
        assertEquals(Optional.empty(), made.level());
        assertEquals("nobody judged whether the hurdle is passed: Safety", made.reason());
    }

    @Test
    void withoutJudgementsThereIsNoLevel() {
        RubricSynthesis made = of(WEIGHTED, "", "", "");
        assertEquals(Optional.empty(), made.level());
        assertEquals(3, made.notJudged().size());
        assertEquals("not judged", made.table().rows().get(0).get(2));
    }

    @Test
    void whereJudgesDifferTheLowestCountsAndItIsAsked() {
        List<Judgement> two = List.of(
                Judgement.of("quality", "reach", "good", "seen"), Judgement.of("quality", "reach", "fair", "heard"));
        RubricSynthesis made = RubricSynthesis.of(WORST, "", two);
        assertEquals(Optional.of("fair"), made.lines().get(0).level());
        assertEquals(
                List.of("evidence.criterion-not-judged", "evidence.judgements-differ"),
                made.problems().stream().map(Problem::code).toList());
    }

    @Test
    void criteriaWithoutEvidenceAreNamed() {
        List<Judgement> bare = List.of(
                Judgement.of("quality", "reach", "good", "seen").restingOn("s1", "s2"),
                Judgement.of("quality", "depth", "good", "felt"));
        RubricSynthesis made = RubricSynthesis.of(WORST, "", bare);
        assertEquals(List.of("Depth", "Safety"), made.withoutEvidence());
        assertEquals("s1, s2", made.table().rows().get(0).get(4));
        assertEquals("none", made.table().rows().get(1).get(4));
    }

    @Test
    void eachOutcomeIsJudgedByItself() {
        List<Judgement> judgements = List.of(
                Judgement.of("quality", "reach", "good", "seen"),
                Judgement.of("quality", "reach", "poor", "seen").about("sleep"),
                Judgement.of("other", "reach", "fair", "seen").about("work"),
                Judgement.of("quality", "reach", "superb", "seen").about("sleep"));
        List<RubricSynthesis> made = RubricSynthesis.all(WORST, judgements);
        assertEquals(
                List.of("", "sleep"), made.stream().map(RubricSynthesis::about).toList());
        assertLevel("good", made.get(0));
        assertLevel("poor", made.get(1));
    }

    /** A better level somewhere never makes the whole worse, whatever the rule. */
    @Property(tries = 200)
    void betterSomewhereIsNeverWorseOverall(
            @ForAll Rubric.Rule rule,
            @ForAll @IntRange(min = 0, max = 3) int reach,
            @ForAll @IntRange(min = 0, max = 2) int depth,
            @ForAll @IntRange(min = 0, max = 3) int safety) {
        Rubric rubric = Said.rubric(rule, rule == Rubric.Rule.HURDLE ? "good" : "");
        List<String> levels = rubric.levels();
        RubricSynthesis before = of(rubric, levels.get(reach), levels.get(depth), levels.get(safety));
        RubricSynthesis after = of(rubric, levels.get(reach), levels.get(depth + 1), levels.get(safety));
        assertTrue(rubric.position(after.level().orElseThrow())
                >= rubric.position(before.level().orElseThrow()));
    }

    /** Where all are the same, no rule makes anything else of it, but for a hurdle above it. */
    @Property(tries = 50)
    void allTheSameStaysTheSame(@ForAll Rubric.Rule rule, @ForAll @IntRange(min = 0, max = 3) int level) {
        Rubric rubric = Said.rubric(rule, rule == Rubric.Rule.HURDLE ? "poor" : "");
        String word = rubric.levels().get(level);
        assertLevel(word, of(rubric, word, word, word));
    }
}

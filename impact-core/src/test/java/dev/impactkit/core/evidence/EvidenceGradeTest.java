// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Note;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weakest rule decides, and is told. */
class EvidenceGradeTest {

    /** Each line by the rules as they are declared in the javadoc. */
    @ParameterizedTest
    @CsvSource({
        "RANDOMISED,   40, 0, , 1, people were drawn by lot",
        "COMPARISON,   40, 0, , 2, set against a comparison group",
        "COMPARISON,   40, 0, 0.70, 2, set against a comparison group",
        "COMPARISON,   40, 0, 0.69, 3, less than 70% answered",
        "COMPARISON,   40, 0, 0.49, 4, less than 50% answered",
        "COMPARISON,   40, 0, 0.29, 5, less than 30% answered",
        "COMPARISON,   40, 1, , 3, a source contradicts it",
        "COMPARISON,   40, 10, , 4, a quarter of the sources or more contradict it",
        "COMPARISON,   40, 20, , 5, half of the sources or more contradict it",
        "COMPARISON,   2, 0, , 4, two sources only",
        "COMPARISON,   1, 0, , 5, one source only",
        "COMPARISON,   0, 0, , 6, no source",
        "BEFORE_AFTER, 40, 0, 0.9, 4, 'before and after, set against nobody'",
        "JUDGEMENT,    12, 0, , 5, people who should know say so",
        "NONE,         12, 0, , 6, nothing was done to find out"
    })
    void theWeakestRuleDecides(
            Design design, int sources, int contradicting, Double response, int grade, String decided) {
        OptionalDouble share = response == null ? OptionalDouble.empty() : OptionalDouble.of(response);
        EvidenceGrade graded = EvidenceGrade.of(new Grounds(design, sources, contradicting, share));
        assertEquals(grade, graded.grade());
        assertEquals(decided, graded.decided().orElseThrow().says());
        assertEquals("evidence grade " + grade + ": " + decided, graded.toString());
    }

    @ParameterizedTest
    @CsvSource({"1,strong", "2,strong", "3,moderate", "4,moderate", "5,weak", "6,none"})
    void gradesAndWordsOfLinksGoTogether(int grade, String word) {
        EvidenceGrade graded = EvidenceGrade.of(
                Grounds.of(Design.NONE, 1), List.of(new EvidenceGrade.Rule("given", grounds -> true, grade)));
        assertEquals(word, graded.word());
        assertTrue(EvidenceGrade.ofWord(word) >= grade);
    }

    @Test
    void aWordStandsForTheWeakestGradeCalledSo() {
        assertEquals(2, EvidenceGrade.ofWord("strong"));
        assertEquals(4, EvidenceGrade.ofWord("moderate"));
        assertEquals(5, EvidenceGrade.ofWord("weak"));
        assertEquals(6, EvidenceGrade.ofWord("none"));
        assertThrows(IllegalArgumentException.class, () -> EvidenceGrade.ofWord("sturdy"));
    }

    @Test
    void withoutARuleThatAppliesTheGradeIsTheWeakest() {
        EvidenceGrade graded = EvidenceGrade.of(Grounds.of(Design.RANDOMISED, 9), List.of());
        assertEquals(6, graded.grade());
        assertEquals(Optional.empty(), graded.decided());
        assertTrue(graded.toString().endsWith("no rule applies"));
    }

    @Test
    void whatPeopleSayOfALinkGradesIt() {
        LinkEvidence.Row row = LinkEvidence.of(
                        List.of("a->b"),
                        List.of(
                                Said.claim("s1", "mira", Claim.confirms("a -> b")),
                                Said.claim("s2", "noor", Claim.confirms("a -> b")),
                                Said.claim("s3", "otto", Claim.confirms("a -> b")),
                                Said.claim("s4", "pia", Claim.contradicts("a -> b"))))
                .rows()
                .get(0);
        assertEquals(
                new Grounds(Design.BEFORE_AFTER, 4, 1, OptionalDouble.empty()), Grounds.of(Design.BEFORE_AFTER, row));
        EvidenceGrade graded = EvidenceGrade.of(Grounds.of(Design.BEFORE_AFTER, row));
        assertEquals(4, graded.grade());
        assertEquals(2, graded.table().rows().size());
    }

    @Test
    void aNoteKeepsWhatItSaysAndGetsTheGrade() {
        Note note = new Note("survey", "latest", "board", Optional.of(Said.day("2026-01-01")), 1);
        Note graded = EvidenceGrade.of(Grounds.of(Design.BEFORE_AFTER, 9)).in(note);
        assertEquals(new Note("survey", "latest", "board", note.on(), 4), graded);
    }

    @Test
    void groundsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Grounds(Design.NONE, 1, 2, OptionalDouble.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> Grounds.of(Design.NONE, 1).withResponse(1.2));
        assertThrows(IllegalArgumentException.class, () -> new EvidenceGrade.Rule("x", grounds -> true, 7));
    }

    /** Who answers less, or contradicts more, never makes evidence stronger. */
    @Property(tries = 300)
    void moreDoubtNeverStrengthens(
            @ForAll Design design,
            @ForAll @IntRange(max = 30) int sources,
            @ForAll @IntRange(max = 30) int contradicting,
            @ForAll @IntRange(max = 99) int percent) {
        int against = Math.min(contradicting, sources);
        Grounds grounds = new Grounds(design, sources, against, OptionalDouble.of((percent + 1) / 100.0));
        int grade = EvidenceGrade.of(grounds).grade();
        assertTrue(EvidenceGrade.of(grounds.withResponse(percent / 100.0)).grade() >= grade);
        if (against < sources) {
            Grounds more = new Grounds(design, sources, against + 1, grounds.response());
            assertTrue(EvidenceGrade.of(more).grade() >= grade);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Table;
import dev.impactkit.core.evidence.Claim;
import dev.impactkit.core.evidence.Consent;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.evidence.Judgement;
import dev.impactkit.core.evidence.Source;
import dev.impactkit.core.evidence.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Indicators, rubrics, stories and euros of each outcome, none turned into another. */
class SideBySideTest {
    private static final Evidence SAID = Evidence.NONE
            .withSources(
                    Source.of("mira", "interview").with(Consent.NO),
                    Source.of("noor", "interview").by("Noor").with(Consent.ANONYMOUS),
                    Source.of("otto", "interview").by("Otto").with(Consent.YES))
            .withStatements(
                    said("s1", "mira", "geheim", Claim.confirms("confidence")),
                    said("s2", "noor", "ik durf\nweer", Claim.confirms("hours -> confidence")),
                    said("s3", "noor", "echt waar", Claim.confirms("confidence")),
                    said("s4", "otto", "niet voor mij", Claim.contradicts("club -> confidence")))
            .withRubrics(EvidenceReviewTest.RUBRIC)
            .withJudgements(
                    Judgement.of("quality", "depth", "good", "seen").about("confidence"),
                    Judgement.of("quality", "depth", "poor", "seen"));

    private static Statement said(String id, String source, String quote, Claim claim) {
        return Statement.of(id, source, quote).claiming(claim);
    }

    private static SideBySide of(boolean internal) {
        return SideBySide.of(EvidenceReviewTest.study(SAID), internal);
    }

    @Test
    void eachColumnIsToldInItsOwnWords() {
        assertEquals(
                new SideBySide.Row(
                        "confidence",
                        "More confidence",
                        "by Confidence scale",
                        "Quality: good",
                        "confirmed by 2 sources, contradicted by 1 source; “ik durf weer” (anonymous); but “niet voor mij”"
                                + " (Otto)",
                        ""),
                of(false).rows().get(0));
    }

    @Test
    void wordsWithoutConsentStayInside() {
        assertTrue(of(true).toString().contains("geheim"));
        assertFalse(of(false).toString().contains("geheim"));
        assertFalse(of(false).toString().contains("Noor"));
    }

    @Test
    void anEmptyCellSaysThatNobodyLooked() {
        assertEquals(
                List.of("More friends", "-", "-", "-", "-"),
                of(true).table().rows().get(1));
    }

    @Test
    void theProgrammeAsAWholeStandsBelowWhereItWasJudged() {
        SideBySide.Row whole = of(true).rows().get(2);
        assertEquals("Quality: poor", whole.levels());
        ImpactStudy unjudged = EvidenceReviewTest.study(SAID.withJudgements());
        assertEquals(2, SideBySide.of(unjudged, true).rows().size());
    }

    @Test
    void measuredTextsAndEurosAreTakenAsTheyAre() {
        SideBySide full = of(true).withIndicators(Map.of("confidence", "from 4.1 to 5.6 (+0.9 to +2.1)"))
                .withEuros(Map.of("friends", "1,200 to 3,400 EUR"));
        assertEquals("from 4.1 to 5.6 (+0.9 to +2.1)", full.rows().get(0).indicators());
        assertEquals("", full.rows().get(0).euros());
        assertEquals("1,200 to 3,400 EUR", full.rows().get(1).euros());
        assertEquals(of(true).rows().get(0).stories(), full.rows().get(0).stories());
    }

    @Test
    void aStudyWithoutEvidenceStillHasItsOutcomes() {
        SideBySide bare = SideBySide.of(EvidenceReviewTest.study(Evidence.NONE), false);
        assertEquals(
                List.of("", ""),
                bare.rows().stream().map(SideBySide.Row::stories).toList());
        assertEquals(List.of(), SideBySide.of(ImpactStudy.named("Empty"), false).rows());
    }

    @Test
    void theTableFitsThePage() {
        SideBySide full = of(true).withEuros(Map.of("confidence", "12,000 to 34,000 EUR"));
        assertTrue(full.toString().lines().allMatch(line -> line.length() <= Table.WIDTH), full::toString);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people say of each link of a chain. */
class LinkEvidenceTest {
    private static final List<String> CHAIN =
            List.of("coaching->hours", "hours->confidence", "confidence->work", "club->friends");

    private static LinkEvidence of(Statement... statements) {
        return LinkEvidence.of(CHAIN, List.of(statements));
    }

    @Test
    void sourcesStandOnTheSideTheySpeakFor() {
        LinkEvidence.Row row = of(
                        Said.claim("s1", "mira", Claim.confirms("confidence -> work")),
                        Said.claim("s2", "mira", Claim.confirms("confidence -> work")),
                        Said.claim("s3", "noor", Claim.contradicts("confidence -> work")))
                .row("confidence->work")
                .orElseThrow();
        assertEquals(List.of("mira"), row.confirm());
        assertEquals(List.of("noor"), row.contradict());
        assertEquals(2, row.sources());
    }

    @Test
    void aSourceThatSaysBothIsCountedOnce() {
        LinkEvidence.Row row = of(
                        Said.claim("s1", "mira", Claim.confirms("club -> friends")),
                        Said.claim("s2", "mira", Claim.contradicts("club -> friends")))
                .row("club->friends")
                .orElseThrow();
        assertEquals(1, row.sources());
        assertEquals(List.of("mira"), row.confirm());
        assertEquals(List.of("mira"), row.contradict());
    }

    @Test
    void whoSkipsAStepMentionsTheLinksBetweenAndConfirmsNone() {
        LinkEvidence said = of(Said.claim("s1", "mira", Claim.confirms("coaching -> confidence")));
        for (String between : CHAIN.subList(0, 2)) {
            LinkEvidence.Row row = said.row(between).orElseThrow();
            assertEquals(List.of("mira"), row.along());
            assertEquals(0, row.sources());
            assertTrue(row.mentioned());
        }
        assertFalse(said.row("confidence->work").orElseThrow().mentioned());
        LinkEvidence.Row way = said.row("coaching->confidence").orElseThrow();
        assertFalse(way.link());
        assertEquals(List.of("mira"), way.confirm());
    }

    @Test
    void aClaimThatIsNoWayOfTheChainIsNobodysLink() {
        LinkEvidence said = of(
                Said.claim("s1", "mira", Claim.confirms("work -> coaching")),
                Said.claim("s2", "mira", Claim.confirms("work")));
        assertEquals(CHAIN, said.rows().stream().map(LinkEvidence.Row::path).toList());
        assertEquals(List.of(), said.speakers());
    }

    @Test
    void contradictionsAndSilenceAreAskedAbout() {
        List<Problem> questions = of(
                        Said.claim("s1", "mira", Claim.contradicts("hours -> confidence")),
                        Said.claim("s2", "noor", Claim.confirms("confidence -> work")),
                        Said.claim("s3", "otto", Claim.confirms("hours -> confidence")))
                .questions();
        assertEquals(
                List.of(
                        "evidence.link-not-mentioned coaching->hours",
                        "evidence.link-contradicted hours->confidence",
                        "evidence.link-not-mentioned club->friends"),
                questions.stream()
                        .map(one -> one.code() + " " + one.where().path())
                        .toList());
        assertEquals(
                "1 of 2 sources on hours -> confidence contradicts it: mira.",
                questions.get(1).message());
    }

    @Test
    void aContradictedLongerWayIsAskedAboutToo() {
        List<Problem> questions = of(Said.claim("s1", "mira", Claim.contradicts("coaching -> work")))
                .questions();
        assertEquals(
                List.of("club->friends", "coaching->work"),
                questions.stream().map(one -> one.where().path()).toList());
    }

    @Test
    void whereNobodySpeaksOfTheChainSilenceIsNoFinding() {
        assertEquals(List.of(), of().questions());
        assertEquals(
                List.of(), of(Said.claim("s1", "mira", Claim.unasked("better"))).questions());
    }

    @Test
    void anUnaskedChangeConfirmsNoLink() {
        Claim unasked = new Claim("club->friends", Claim.Says.UNASKED_CHANGE, "better");
        assertFalse(of(Said.claim("s1", "mira", unasked))
                .row("club->friends")
                .orElseThrow()
                .mentioned());
    }

    @Test
    void aChainThatGoesRoundStillEnds() {
        LinkEvidence round =
                LinkEvidence.of(List.of("a->b", "b->a"), List.of(Said.claim("s1", "mira", Claim.confirms("a -> a"))));
        assertEquals(List.of("mira"), round.row("a->b").orElseThrow().along());
    }

    @Test
    void theTableCountsAndNamesNobody() {
        LinkEvidence said = of(Said.claim("s1", "mira", Claim.confirms("club -> friends")));
        List<List<String>> rows = said.table().rows();
        assertEquals(List.of("coaching -> hours", "0", "0", "0", "nobody mentions it"), rows.get(0));
        assertEquals(List.of("club -> friends", "1", "0", "0", ""), rows.get(3));
        assertFalse(said.toString().contains("mira"));
        assertEquals(
                List.of("club -> friends", "mira", "", ""),
                said.bySource().rows().get(3));
    }
}

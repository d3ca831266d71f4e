// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Words are shown only to those they were given to; everything is counted. */
class Evidence_ConsentTest {
    private static final Evidence EVIDENCE = Evidence.NONE
            .withSources(
                    Source.of("open", "interview").by("Mira").with(Consent.YES),
                    Source.of("shy", "interview").by("Noor").with(Consent.ANONYMOUS),
                    Source.of("closed", "interview").by("Otto").with(Consent.NO),
                    Source.of("unasked", "survey"))
            .withStatements(
                    Statement.of("s1", "open", "één\n woord"),
                    Statement.of("s2", "shy", "twee"),
                    Statement.of("s3", "closed", "drie"),
                    Statement.of("s4", "unasked", "vier"),
                    Statement.of("s5", "gone", "vijf"))
            .withCodes(Code.of("sleep"));

    @Test
    void othersSeeTheWordsOfThoseWhoAgreedAndNamesOnlyWhereTheyMay() {
        assertEquals(
                List.of(new Quote("s1", "één\n woord", "Mira"), new Quote("s2", "twee", "anonymous")),
                EVIDENCE.quotes(false));
    }

    @Test
    void thoseWhoWorkWithTheStudySeeAll() {
        assertEquals(
                List.of("Mira", "Noor", "Otto", "unasked", "gone"),
                EVIDENCE.quotes(true).stream().map(Quote::by).toList());
    }

    @Test
    void nobodyAskedMeansNoConsent() {
        Source read = Source.SHAPE.make(Args.of("id", "i1").with("kind", "survey"));
        assertEquals(Consent.NO, read.consent());
    }

    @Test
    void wordsWithoutConsentAreCounted() {
        Evidence coded = EVIDENCE.withStatements(
                Statement.of("s1", "closed", "drie").coded("an", "sleep"),
                Statement.of("s2", "open", "één").coded("an", "sleep"));
        assertEquals(2, CodeCounts.of(coded).row("sleep").orElseThrow().all().size());
        assertEquals(1, coded.quotes(false).size());
    }

    @Test
    void aLineHoldsTheWordsOnOneLine() {
        assertEquals("“één woord” (Mira)", EVIDENCE.quotes(false).get(0).line());
    }

    @Property(tries = 100)
    void whatOthersSeeHoldsNoWordAndNoNameWithoutConsent(@ForAll Consent consent, @ForAll boolean named) {
        Source source =
                Source.of("i1", "interview").by(named ? "Secret-name" : "").with(consent);
        Evidence evidence = Evidence.NONE.withSources(source).withStatements(Statement.of("s1", "i1", "secret words"));
        String shown = evidence.quotes(false).toString();
        assertEquals(consent != Consent.NO, shown.contains("secret words"));
        assertEquals(consent == Consent.YES && named, shown.contains("Secret-name"));
        assertEquals(consent == Consent.YES && !named, shown.contains("i1"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Labels;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.scale.Scales;
import dev.impactkit.io.study.StudyFormats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands on the paper: every question with its answers, in the language, with a mark where it is another. */
class QuestionnaireTest {
    private static final ImpactStudy STUDY = study();
    private static final Questionnaire DUTCH = Questionnaire.of(STUDY, "nl-BE");

    private static ImpactStudy study() {
        try (InputStream in = QuestionnaireTest.class.getResourceAsStream("/dev/impactkit/io/study/asking.yaml")) {
            return StudyFormats.standard()
                    .format("yaml")
                    .read("asking.yaml", in.readAllBytes())
                    .orThrow()
                    .impact();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Object form) {
        return Arrays.asList(form.toString().split("\n"));
    }

    private static List<String> numbered(Object form) {
        return lines(form).stream().filter(line -> line.startsWith("**")).toList();
    }

    @Test
    void compositesComeFirstAndWhatIsNotAskedOfPeopleIsLeftOut() {
        assertEquals(
                List.of(
                        "**1\\. Ik durf hulp te vragen.**",
                        "**2\\. Ik geef snel op.**",
                        "**3\\. Hoe tevreden bent u tegenwoordig, alles bij elkaar, met uw leven?**",
                        "**4\\. Wat is er voor u veranderd?**",
                        "**5\\. Hoeveel uur werkt u in een gewone week?**",
                        "**6\\. Hoe komt u hier?**"),
                numbered(DUTCH));
        List<String> headings =
                lines(DUTCH).stream().filter(line -> line.startsWith("#")).toList();
        assertEquals(List.of("# Werkplaats De Haven: vragen", "## Zelfvertrouwen", "## Andere vragen"), headings);
    }

    @Test
    void everyAnswerIsPrintedWithTheReasonsNotToAnswer() {
        List<String> first = after("**1", 6);
        assertEquals(
                List.of("- ☐ oneens", "- ☐ gaat wel", "- ☐ eens", "- ☐ weet ik niet", "- ☐ zeg ik liever niet"),
                first.subList(1, 6));
        List<String> life = after("**3", 6);
        assertEquals("- 0 = helemaal niet tevreden · 10 = helemaal tevreden", life.get(1));
        assertEquals(11, Pattern.compile("☐").matcher(life.get(2)).results().count());
        assertTrue(after("**5", 3).contains("- ☐ niet van toepassing"));
        assertFalse(after("**6", 7).contains("- ☐ niet van toepassing"));
        assertTrue(after("**5", 3).get(1).endsWith(" uren per week"));
    }

    private static List<String> after(String start, int count) {
        List<String> all = lines(DUTCH);
        int at = all.indexOf(
                all.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow());
        return all.subList(at + 1, at + 1 + count);
    }

    @Test
    void theIntroductionSaysWhoAsksAndThatNobodyMust() {
        String intro = DUTCH.toString().substring(0, DUTCH.toString().indexOf("**1"));
        assertTrue(intro.contains("Deze vragen worden gesteld door de jobcoach."));
        assertTrue(intro.contains("Meedoen is vrijwillig."));
        assertTrue(intro.contains("Uw naam wordt niet genoteerd."));
        assertTrue(Questionnaire.of(STUDY, "fr").toString().contains("La participation est libre."));
    }

    @Test
    void whatIsNotThereInTheLanguageStandsInAnotherAndIsMarked() {
        List<String> french = numbered(Questionnaire.of(STUDY, "fr"));
        assertEquals("**1\\. J'ose demander de l'aide.**", french.get(0));
        assertEquals("**2\\. I give up easily.** *(pas encore traduit)*", french.get(1));
        assertEquals("**6\\. Hoe komt u hier?**", french.get(5));
        assertTrue(lines(Questionnaire.of(STUDY, "fr")).contains("- ☐ disagree *(pas encore traduit)*"));
    }

    @Test
    void aWaveAsksOnlyItsQuestions() {
        assertEquals(5, numbered(DUTCH.at("t0")).size());
        assertEquals(6, numbered(DUTCH.at("t1")).size());
        assertTrue(lines(DUTCH.at("t0")).contains("Deze keer: Bij de start."));
    }

    @Test
    void thePlainVariantHasShortWordsAndPlacesForPictograms() {
        List<String> plain = lines(DUTCH.plainly());
        assertTrue(plain.contains("Je moet niet. Je mag stoppen."));
        assertTrue(plain.contains("**1\\. Ik vraag hulp.**"));
        assertTrue(plain.contains("\\[pictogram: durven\\]"));
        assertTrue(plain.contains("- ☐ \\[ \\] eens"));
        // The short words are only there in Dutch: French readers get the long ones in French.
        assertTrue(lines(Questionnaire.of(STUDY, "fr").plainly()).contains("**1\\. J'ose demander de l'aide.**"));
        assertTrue(plain.stream().noneMatch(line -> line.contains("Meedoen is vrijwillig")));
    }

    @Test
    void marksOfMarkdownInAQuestionAreText() {
        Indicator nasty = Indicator.of("q", "q")
                .asking(Labels.of("# *Really*?\n- [ ] <b>"))
                .on(Scales.nominal("a_b_c", "x | y"));
        String form = Questionnaire.of(ImpactStudy.named("S*x*").withIndicators(nasty), "en")
                .toString();
        assertTrue(form.contains("**1\\. # \\*Really\\*? - \\[ \\] \\<b\\>**"), form);
        assertTrue(form.contains("- ☐ a\\_b\\_c"), form);
        assertTrue(form.contains("- ☐ x \\| y"), form);
        assertTrue(form.contains("# S\\*x\\*: questions"), form);
    }

    @Test
    void withoutQuestionsItSaysSo() {
        String form = Questionnaire.of(ImpactStudy.named("Empty"), "nl").toString();
        assertTrue(form.endsWith("Voor deze keer is nog geen vraag opgeschreven.\n"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.model.SideBySide;
import dev.impactkit.core.statistics.PairedChange;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words for asking people, on De Schakel. Counts come from its table by hand (see {@link ScriptsTest}). */
class AskingTest {
    private final SroiStudy study = Shell.example("de-schakel/zonder-euro");

    @Test
    void theQuestionnaireAsksInTheLanguageThatIsWanted() {
        assertTrue(Asking.questionnaire(study, "nl").toString().contains("Heb je nu betaald werk?"));
        assertTrue(Asking.questionnaire(study, "en").toString().contains("Do you have paid work now?"));
    }

    @Test
    void changeIsThatOfOurOwnPeople() {
        PairedChange change = Asking.change(study, "zekerheid", "t0", "t1");
        assertEquals(55, change.n());
        assertEquals(30, change.improved().count());
        assertEquals(22, change.same().count());
        assertEquals(3, change.worse().count());
    }

    /** Less loneliness is better: 16 of 52 moved down the scale, 2 up. */
    @Test
    void lessIsBetterWhereTheIndicatorSaysSo() {
        PairedChange change = Asking.change(study, "alleen", "t0", "t1");
        assertEquals(16, change.improved().count());
        assertEquals(2, change.worse().count());
    }

    @Test
    void aWaveInWhichItWasNotAskedStops() {
        Stopped stopped = assertThrows(Stopped.class, () -> Asking.change(study, "aandeel-anderen", "t0", "t1"));
        assertTrue(stopped.getMessage().startsWith("1 error, as listed above."), stopped.getMessage());
    }

    @Test
    void theNetEffectIsAgainstTheGroupTheOutcomeNames() {
        assertEquals(
                60 * (26.0 / 56 - 10.0 / 36),
                Asking.netEffect(study, "aan-het-werk").best(),
                1e-9);
        assertEquals("wachtlijst", Asking.netEffect(study, "aan-het-werk").against());
    }

    @Test
    void anOutcomeThatIsNotThereStops() {
        Stopped stopped = assertThrows(Stopped.class, () -> Asking.netEffect(study, "rijker"));
        assertEquals("There is no outcome rijker.", stopped.getMessage());
    }

    @Test
    void anOutcomeWithoutComparisonStopsAndSaysWhatToWrite() {
        Stopped stopped = assertThrows(Stopped.class, () -> Asking.netEffect(study, "onderweg"));
        assertEquals("onderweg says no group to compare with: net-effect: {against: ...}.", stopped.getMessage());
    }

    @Test
    void anOutcomeThatIsNotCountedInDataStopsAndSaysWhatToWrite() {
        SroiStudy guessed = SroiStudy.named("Guessed")
                .withOutcomes(
                        ValuedOutcome.named("work").of("trainees").quantity(6).against("waiting"));
        Stopped stopped = assertThrows(Stopped.class, () -> Asking.netEffect(guessed, "work"));
        assertEquals("work is not counted in data: quantity: {improved: ...}.", stopped.getMessage());
    }

    /** Two of the six sources speak of commuting, in two statements. */
    @Test
    void themesAreCountedBySources() {
        String row = Asking.themes(study)
                .toString()
                .lines()
                .filter(line -> line.startsWith("Onderweg zijn"))
                .findFirst()
                .orElseThrow();
        assertEquals("Onderweg zijn 2 33% 2 2", row.replaceAll("\\s+", " ").strip());
    }

    @Test
    void linksNobodySpeaksOfAreSaidToBe() {
        assertTrue(Asking.said(study)
                .toString()
                .lines()
                .anyMatch(line -> line.startsWith("coaching -> tevredener") && line.endsWith("nobody mentions it")));
    }

    @Test
    void theRubricComesToALevelByItsRule() {
        assertEquals("op weg", Asking.rubrics(study).get(0).level().orElseThrow());
    }

    @Test
    void nothingIsTurnedIntoEuros() {
        SideBySide table = Asking.sideBySide(study);
        assertFalse(table.rows().isEmpty());
        assertTrue(table.rows().stream().allMatch(row -> row.euros().isEmpty()));
    }

    /** At the start nobody of ours had work: said of a group, it is said of each of them. */
    @Test
    void whatHoldsOfEverybodyIsNotShownToOthers() {
        SroiPlan plan = Shell.compile(Shell.example("de-schakel/zonder-euro"));
        assertTrue(workRows(plan, Audience.INTERNAL).stream().allMatch(row -> row.contains("0.00")));
        assertTrue(workRows(plan, Audience.PUBLIC).stream().noneMatch(row -> row.contains("0.00")));
    }

    private static List<String> workRows(SroiPlan plan, Audience readers) {
        List<String> rows = Shown.of(Shell.report(plan, readers))
                .lines()
                .filter(line -> line.matches("Betaald werk +Start .*(0\\.44|0\\.39).*"))
                .toList();
        assertEquals(2, rows.size());
        return rows;
    }
}

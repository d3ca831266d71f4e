// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.data.Change;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.evidence.CodeCounts;
import dev.impactkit.core.evidence.LinkEvidence;
import dev.impactkit.core.evidence.RubricSynthesis;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.SideBySide;
import dev.impactkit.core.statistics.PairedChange;
import dev.impactkit.io.report.Questionnaire;
import dev.impactkit.sroi.SroiStudy;
import java.util.List;

/** The words of the shell for asking people and hearing what they say, to be imported statically. */
public final class Asking {
    private Asking() {}

    /**
     * {@return the questions of a study, to be printed and handed out}
     *
     * @param study with indicators
     * @param language such as {@code nl}
     */
    public static Questionnaire questionnaire(SroiStudy study, String language) {
        return Questionnaire.of(study.impact(), language);
    }

    /**
     * {@return how the people of our own group moved between two waves}
     *
     * @param study with a table of answers
     * @param indicator id of the indicator
     * @param from id of the wave before
     * @param to id of the wave after
     * @throws Stopped if it was not asked then
     */
    public static PairedChange change(SroiStudy study, String indicator, String from, String to) {
        return Shell.orStop(Change.of(study.impact().collected(), indicator, from, to, ""));
    }

    /**
     * {@return what came about beyond what would have come about anyway}
     *
     * @param study with a table of answers
     * @param outcome id of an outcome that says how its quantity is counted and against whom
     * @throws Stopped if it does not say
     */
    public static NetEffect netEffect(SroiStudy study, String outcome) {
        var found =
                study.impact().outcome(outcome).orElseThrow(() -> new Stopped("There is no outcome " + outcome + "."));
        String against = found.comparison()
                .map(others -> others.against())
                .filter(group -> !group.isEmpty())
                .orElseThrow(
                        () -> new Stopped(outcome + " says no group to compare with: net-effect: {against: ...}."));
        return found.quantity()
                .flatMap(PerPerson::in)
                .map(how -> Shell.orStop(NetEffect.of(study.impact().collected(), how, against)))
                .orElseThrow(() -> new Stopped(outcome + " is not counted in data: quantity: {improved: ...}."));
    }

    /**
     * {@return which themes people spoke of, by sources}
     *
     * @param study with statements
     */
    public static CodeCounts themes(SroiStudy study) {
        return CodeCounts.of(study.impact().evidence());
    }

    /**
     * {@return which links of the chain people confirm, contradict and never mention}
     *
     * @param study with statements
     */
    public static LinkEvidence said(SroiStudy study) {
        return LinkEvidence.of(
                study.impact().chain().stream().map(Link::path).toList(),
                study.impact().evidence().statements());
    }

    /**
     * {@return the level of each rubric, by its declared rule}
     *
     * @param study with rubrics and judgements
     */
    public static List<RubricSynthesis> rubrics(SroiStudy study) {
        var evidence = study.impact().evidence();
        return evidence.rubrics().stream()
                .flatMap(rubric -> RubricSynthesis.all(rubric, evidence.judgements()).stream())
                .toList();
    }

    /**
     * {@return indicators, levels and stories of each outcome side by side, none turned into another}
     *
     * @param study the study
     */
    public static SideBySide sideBySide(SroiStudy study) {
        return SideBySide.of(study.impact(), true);
    }
}

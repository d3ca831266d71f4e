// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Problem;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Mark;
import dev.impactkit.core.scale.MeasurementLevel;
import dev.impactkit.core.scale.Percentage;
import dev.impactkit.core.scale.Reply;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import dev.impactkit.sroi.SroiStudy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scales, indicators and composites as a study file says them, and every fault in them at its place. */
class StudyReader_ScalesTest {
    private static final Checked<SroiStudy> READ = read(Examples.text("asking.yaml"));
    private static final ImpactStudy STUDY = READ.orThrow().impact();

    private static Checked<SroiStudy> read(String yaml) {
        return StudyFormats.standard().format("yaml").read("study.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Indicator indicator(String id) {
        return STUDY.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scale scale(String id) {
        return STUDY.measuring().scale(indicator(id)).orElseThrow();
    }

    @Test
    void aScaleStandsInLineIsSharedOrIsABareWord() {
        assertEquals(Optional.of(Reply.of(3)), scale("durven").read("eens"));
        assertEquals(Optional.of(Reply.of(1)), scale("opgeven").read("helemaal eens"));
        assertEquals(Scales.satisfaction(), scale("leven"));
        assertEquals(MeasurementLevel.QUALITATIVE, scale("verhaal").level());
        assertEquals(Optional.of(Reply.of(2)), scale("vervoer").read("bicycle"));
        assertEquals("hours a week", scale("uren").unit().text("en"));
    }

    @Test
    void textsStandAloneOrByLanguage() {
        assertEquals(Labels.of("Hoe komt u hier?"), indicator("vervoer").asks());
        assertEquals("J'ose demander de l'aide.", indicator("durven").asks().text("fr-BE"));
        assertEquals(Labels.in("nl", "Ik vraag hulp."), indicator("durven").plainly());
    }

    @Test
    void marksHoldWaveSourceAndParts() {
        assertEquals(
                Optional.of(Mark.of(new Percentage(4, 40))),
                indicator("werk").aims().baseline());
        assertEquals(0.6, indicator("werk").aims().target().orElseThrow().value());
        Mark baseline = indicator("leven").aims().baseline().orElseThrow();
        assertEquals("t0", baseline.wave());
        assertEquals("nulmeting", baseline.note().source());
        assertEquals("IRIS+ 5.3 PI3687", indicator("werk").codes().get(0).toString());
        assertEquals(100, indicator("uren").gathering().cost().orElseThrow());
    }

    @Test
    void aCompositeShowsAnOutcomeAndItsItemsAreUsed() {
        assertEquals(
                List.of("indicator.several aan-het-werk"),
                READ.problems().stream()
                        .filter(problem -> problem.code().startsWith("indicator."))
                        .filter(problem -> STUDY.answers().stream().noneMatch(answer -> answer.closes(problem)))
                        .map(problem -> problem.code() + " " + problem.where().path())
                        .toList());
        assertEquals(
                2,
                STUDY.measuring().composite("vertrouwen").orElseThrow().items().size());
    }

    @Test
    void whatOthersKeepInALabelGoesBackToIt() {
        for (String format : List.of("yaml", "json")) {
            StudyFormat one = StudyFormats.standard().format(format);
            String written = one.write(READ.orThrow());
            Checked<SroiStudy> again = one.read("study." + format, written.getBytes(StandardCharsets.UTF_8));
            assertEquals(READ.orThrow().args(), again.orThrow().args(), written);
            assertEquals(READ.orThrow().extras(), again.orThrow().extras(), written);
        }
    }

    private static List<String> errors(String... lines) {
        String yaml = "impactkit: 1\nstudy: x\n" + String.join("\n", lines) + "\n";
        return read(yaml).problems().stream()
                .filter(Problem::isError)
                .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code() + " "
                        + p.where().path())
                .toList();
    }

    @Test
    void faultsInScalesAreToldAtTheirPlace() {
        assertEquals(List.of("3:30 study.does-not-fit a.likert"), errors("indicators: [{id: a, likert: [one]}]"));
        assertEquals(List.of("3:14 study.does-not-fit a"), errors("indicators: [{id: a, likert: {}, yes-no: {}}]"));
        assertEquals(
                List.of("3:33 study.not-a-language a.nominal.Dutch"),
                errors("indicators: [{id: a, nominal: [{Dutch: ja}, nee]}]").subList(0, 1));
        assertEquals(List.of("3:22 study.unknown-key a.lickert"), errors("indicators: [{id: a, lickert: [b, c]}]"));
        assertEquals(List.of("3:29 id.unknown a.scale"), errors("indicators: [{id: a, scale: faces}]"));
        assertEquals(List.of("3:29 id.unknown a.waves"), errors("indicators: [{id: a, waves: t9}]"));
        assertEquals(
                List.of("3:49 id.unknown a.baseline.wave"),
                errors("indicators: [{id: a, baseline: {value: 1, wave: t9}}]"));
        assertEquals(List.of("3:29 id.unknown c.items"), errors("composites: [{id: c, items: [q]}]"));
    }

    @Test
    void anOwnScaleInTheRoomsIsReadAndWritten() {
        Rooms rooms = Rooms.standard().with(Scales.standard());
        assertEquals(Rooms.standard().scales().shapes(), rooms.scales().shapes());
        assertTrue(rooms.entry(Scales.ROOM, "likert").isPresent());
        assertEquals(Args.NONE, Scales.satisfaction().args());
    }
}

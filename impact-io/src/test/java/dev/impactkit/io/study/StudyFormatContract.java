// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every study format: what it writes reads back as the same study, and counts the same. */
class StudyFormatContract {

    @TestFactory
    Stream<DynamicTest> everyExampleReadsBackTheSame() {
        return Examples.studies().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> example(file)));
    }

    private static void example(Path file) {
        SroiStudy study = StudyFormats.standard().read(file).orThrow();
        StudyFormats.standard().all().forEach(format -> readsBack(format, study));
    }

    @Property(tries = 200)
    void everyStudyReadsBackTheSame(@ForAll("studies") SroiStudy study) {
        StudyFormats.standard().all().forEach(format -> readsBack(format, study));
    }

    @Provide
    Arbitrary<SroiStudy> studies() {
        return GeneratedStudies.all();
    }

    /** Otherwise the property above would hold for little. */
    @Test
    void theGeneratedStudiesHoldEveryKeyThereIs() {
        Rooms rooms = Rooms.standard();
        List<String> missing = new ArrayList<>(GeneratedStudies.keys(SroiStudy.SHAPE));
        rooms.steps().shapes().forEach(shape -> missing.addAll(GeneratedStudies.keys(shape)));
        rooms.estimates().shapes().forEach(shape -> missing.add(shape.key()));
        // Those that are only ever written short, by their place.
        missing.removeAll(List.of("fixed", "share", "bias", "time", "factor", "preset"));
        // Those that need answers to count in: MeasuredFileTest.
        missing.removeAll(List.of("net-effect", "against", "benchmark", "same-definition"));
        StudyFormat json = StudyFormats.standard().format("json");
        for (int i = 0; i < 3000 && !missing.isEmpty(); i++) {
            String text = json.write(GeneratedStudies.all().sample());
            missing.removeIf(key -> text.contains("\"" + key + "\": "));
        }
        assertEquals(List.of(), missing);
    }

    static void readsBack(StudyFormat format, SroiStudy study) {
        String text = format.write(study);
        Checked<SroiStudy> back = format.read("x", text.getBytes(StandardCharsets.UTF_8));
        assertTrue(back.ok(), () -> back.problems() + "\n" + text);
        assertEquals(study.args(), back.orThrow().args(), () -> text);
        assertEquals(study, back.orThrow(), () -> text);
        assertEquals(study.extras(), back.orThrow().extras(), () -> text);
        assertEquals(fingerprint(study), fingerprint(back.orThrow()), () -> text);
        assertEquals(text, format.write(back.orThrow()), "written again");
    }

    private static Optional<String> fingerprint(SroiStudy study) {
        return SroiPlan.compile(study).value().map(plan -> plan.plan().fingerprint());
    }

    @Test
    void keysOfOnesOwnAreKeptWhereverTheyStand() {
        String text = Examples.text("extras.yaml");
        StudyFormat yaml = StudyFormats.standard().format("yaml");
        SroiStudy study =
                yaml.read("extras.yaml", text.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertEquals(
                text.lines()
                        .filter(line -> line.contains("x-"))
                        .mapToInt(StudyFormatContract::keys)
                        .sum(),
                study.extras().size());
        StudyFormats.standard().all().forEach(format -> readsBack(format, study));
    }

    private static int keys(String line) {
        return line.split("x-", -1).length - 1;
    }

    @Test
    void yamlIsWrittenAsPeopleWriteIt() {
        String text = Examples.text("pretty.yaml");
        StudyFormat yaml = StudyFormats.standard().format("yaml");
        assertEquals(
                text,
                yaml.write(yaml.read("pretty.yaml", text.getBytes(StandardCharsets.UTF_8))
                        .orThrow()));
    }

    @Test
    void jsonHoldsPlainNumbersAndTruths() {
        List<String> told = List.of("\"deadweight\": 0.1", "\"intended\": false", "\"lasts\": 1.5");
        StudyFormat json = StudyFormats.standard().format("json");
        StudyFormat yaml = StudyFormats.standard().format("yaml");
        String text = json.write(yaml.read("x", Examples.text("pretty.yaml").getBytes(StandardCharsets.UTF_8))
                .orThrow());
        told.forEach(part -> assertTrue(text.contains(part), () -> part + " in\n" + text));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.impactkit.io.tree.TreeReader;
import dev.impactkit.io.tree.TreeWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema is the committed one, takes every study that is read, and refuses others: told by networknt's validator. */
class StudySchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StudySchema.json(Rooms.standard()));

    @Test
    void theCommittedSchemaIsTheOneOfTheShapes() throws IOException {
        Committed.isWhatIsMade("docs/schema/study.schema.json", StudySchema.json(Rooms.standard()));
    }

    static List<Path> studies() {
        return Examples.studies();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyExampleFits(Path file) throws IOException {
        assertEquals(List.of(), faults(Files.readString(file)));
    }

    @Test
    void whatIsWrittenFits() {
        for (var study : GeneratedStudies.all().list().ofSize(30).sample()) {
            String json = StudyFormats.standard().format("json").write(study);
            assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON), () -> json);
            String yaml = StudyFormats.standard().format("yaml").write(study);
            assertEquals(List.of(), faults(yaml), () -> yaml);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "impactkit: 2\nstudy: x\n",
                "study: x\n",
                "impactkit: 1\n",
                "impactkit: 1\nstudy: x\ncolour: green\n",
                "impactkit: 1\nstudy: x\nmode: guess\n",
                "impactkit: 1\nstudy: x\nstakeholders: trainees\n",
                "impactkit: 1\nstudy: x\nstakeholders: [{name: Trainees}]\n",
                "impactkit: 1\nstudy: x\nperiod: {from: 1 May 2024, to: 2024-12-31}\n",
                "impactkit: 1\nstudy: x\nquantities: {a: {pert: [1, 2]}}\n",
                "impactkit: 1\nstudy: x\nquantities: {a: {pert: [1, 2, 3], value: 2}}\n",
                "impactkit: 1\nstudy: x\nquantities: {a: {triangular: [8, 5, 10, 0, 12, 5]}}\n",
                "impactkit: 1\nstudy: x\nquantities: {a: {by-year: {soon: 3}}}\n",
                "impactkit: 1\nstudy: x\noutcomes: [{id: a, for: b, deadweight: 15}]\n",
                "impactkit: 1\nstudy: x\noutcomes: [{id: a, for: b, attribution: 15%}]\n",
                "impactkit: 1\nstudy: x\noutcomes: [{id: a, for: b, deadweight: {value: 15%, off: gross}}]\n",
                "impactkit: 1\nstudy: x\noutcomes: [{id: a, for: b, importance: 11}]\n",
                "impactkit: 1\nstudy: x\nconvention: home-made\n"
            })
    void otherFilesAreRefused(String yaml) {
        assertTrue(!faults(yaml).isEmpty());
        assertTrue(!StudyFormats.standard()
                .format("yaml")
                .read("x", yaml.getBytes(StandardCharsets.UTF_8))
                .ok());
    }

    private static List<com.networknt.schema.Error> faults(String yaml) {
        return SCHEMA.validate(
                TreeWriter.json(TreeReader.standard().yaml("x", yaml).checked().orThrow()), InputFormat.JSON);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import dev.impactkit.io.study.Rooms;
import dev.impactkit.io.study.StudyFormat;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.step.Deduction;
import dev.impactkit.sroi.step.Steps;
import java.nio.charset.StandardCharsets;

/** A valuation step of one's own, in a catalogue of one's own: files, waterfall and writer know it at once. */
public final class Quick6OwnStep {

    /** One line is the whole step: its key, and what it takes away. */
    static final Steps STEPS = Steps.standard()
            .with(Deduction.taking(
                    "non-response", "The share of the answers that those who stayed silent would change."));

    /** Made up. */
    static final String STUDY = """
            impactkit: 1
            study: Homework classes
            currency: EUR
            stakeholders:
              - {id: pupils, name: Pupils}
            inputs:
              - {id: teachers, amount: 20000}
            outcomes:
              - id: passed
                name: Passed the year
                for: pupils
                quantity: 40
                values: [{proxy: A year of school not repeated, value: 1500, per: event}]
                deadweight: 50%
                non-response: 20%
            """;

    private Quick6OwnStep() {}

    /**
     * Prints the waterfall with the step in it, and the study as it is written down again.
     *
     * @param args none
     */
    public static void main(String[] args) {
        StudyFormat yaml = StudyFormats.of(Rooms.standard().with(STEPS)).format("yaml");
        SroiStudy study = yaml.read("homework.yaml", STUDY.getBytes(StandardCharsets.UTF_8))
                .orThrow();
        System.out.println(SroiPlan.compile(study).orThrow().calculate().waterfall("passed") + "\n");
        System.out.println(yaml.write(study));
    }
}

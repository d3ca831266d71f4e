// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What generated evidence says of itself: it refers to what is there, and to the levels of its own rubrics. */
final class SoundEvidence {
    private static final List<String> LEVELS = List.of("too weak", "it's: so", "é — ü");

    private SoundEvidence() {}

    /** Where chance alone would hardly ever hit. */
    static Optional<Object> value(String shape, String param, Random random) {
        String number = Integer.toString(1 + random.nextInt(2));
        return Optional.ofNullable(
                switch (shape + "." + param) {
                    case "rubric.levels" -> LEVELS;
                    case "criterion.hurdle", "judgement.level" -> LEVELS.get(random.nextInt(LEVELS.size()));
                    case "criterion.descriptors" -> Map.of(LEVELS.get(random.nextInt(LEVELS.size())), "a: b");
                    case "code.under" -> "code-" + number;
                    case "statement.source" -> "source-" + number;
                    case "statement.codes", "coding.codes" -> List.of("code-" + number);
                    case "statement.about" -> "activity-" + number;
                    case "judgement.rubric" -> "rubric-" + number;
                    case "judgement.criterion" -> "criterion-" + number;
                    case "judgement.evidence", "lesson.evidence" -> List.of("source-" + number);
                    case "composite.at-least" -> 1.0;
                    default -> null;
                });
    }

    /** Whether there are two of them, since others refer to the first and the second. */
    static boolean two(String shape, String param) {
        return List.of("codebook.codes", "rubric.criteria").contains(shape + "." + param);
    }
}

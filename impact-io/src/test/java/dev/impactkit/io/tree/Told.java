// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What a reading tells, in one line for each problem: {@code 1:4 duplicate-key}. */
final class Told {
    private Told() {}

    static Reading yaml(String text) {
        return TreeReader.standard().yaml("study.yaml", text);
    }

    static Reading json(String text) {
        return TreeReader.standard().json("study.json", text);
    }

    static String places(Reading reading) {
        return reading.problems().stream()
                .map(p -> p.where().line() + ":" + p.where().column() + " "
                        + p.code().replace("tree.", ""))
                .collect(Collectors.joining(", "));
    }

    static Problem only(Reading reading) {
        assertEquals(1, reading.problems().size(), () -> "problems: " + reading.problems());
        return reading.problems().get(0);
    }

    static Node root(Reading reading) {
        return reading.root().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    static Fields fields(Reading reading) {
        return (Fields) root(reading);
    }

    static Scalar scalar(Reading reading, String name) {
        return (Scalar) fields(reading).get(name).orElseThrow();
    }

    static List<String> texts(Node items) {
        return ((Items) items).items().stream().map(n -> ((Scalar) n).text()).toList();
    }

    /** Holds where the text read has no such words itself. */
    static void isInOurWords(Problem problem) {
        for (String word : new String[] {"snakeyaml", "jackson", "Exception", "token", "scalar", "null |", "<"}) {
            assertFalse(problem.text().contains(word), problem::text);
        }
    }

    /** Holds for every reading of anything: problems have places and say something, and no tree means an error. */
    static void isSound(Reading reading) {
        for (Problem problem : reading.problems()) {
            assertTrue(problem.where().line() >= 1, problem::text);
            assertTrue(problem.where().column() >= 1, problem::text);
            assertTrue(problem.message().length() > 5 && problem.message().length() < 300, problem::text);
            assertTrue(problem.message().endsWith("."), problem::text);
            assertTrue(problem.hint().length() < 200, problem::text);
            assertTrue(problem.text().indexOf('\n') < 0, problem::text);
        }
        assertTrue(reading.root().isPresent() || !reading.checked().ok());
        assertEquals(reading.ok(), reading.checked().ok());
    }
}

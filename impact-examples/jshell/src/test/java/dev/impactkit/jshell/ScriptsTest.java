// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every script that is shipped runs without a fault, prints its key figures, and stays within 100 columns.
 *
 * <p>Where the figures come from: 1.93, 81,741.93 and 39,366.93 stand in the SROI Guide. With fewer-falls at 75 %,
 * 7 x 12,278 x 0.95 x 0.75 / 1.035 = 59,165.72 takes the place of 78,887.63: the ratio falls to 62,020.03 / 42,375 = 1.46.
 * The cooks' row is 3 x 120 x 0.8 x 0.9 = 259.20, over 1.035 = 250.43. 60 x 14/22 = 38.1818; x 0.8 = 30.5455. The row
 * of the old value map is 100 x 1,000 x 0.75 x 0.9 x 0.7 = 47,250, then x 0.8 / 1.035 a year: 133,820.90. The mended
 * workshop: 12 x 8,400 x 0.85 x 0.9 = 77,112, over 1.035 and over 1.035^2: 146,489.22, over 40,000 = 3.66. With uniform 0 to 20 %
 * deadweight at its mean, falls are 78,887.63 x 0.9, and (70,998.87 + 2,854.30) / 42,375 = 1.74. For a ratio of 1 the falls
 * must shrink to (42,375 - 2,854.30) / 78,887.63 = 0.500975 of what they are: 3.50682 of 7, or a deadweight of 0.499025; at
 * 0.5 the ratio is (39,443.82 + 2,854.30) / 42,375 = 0.998. Means of the tour: quantity (2 + 7 + 9) / 3 = 6, deadweight
 * 0.5 / 3, attribution (0.05 + 0.4 + 0.3) / 6 = 0.125 instead of 0.10: npv 39,366.93 - 78,887.63 x (1 - 6/7 x 5/6) - 5,732.19 x
 * 0.025 / 0.9 = 16,668.4.
 *
 * <p>Of De Schakel, counted in bevraging.csv by a few lines of Python, a person by his code: of 55 who answered zekerheid
 * twice 30 moved up, 22 not and 3 down, and 8 of 35 on the waiting list: 60 x 30/55 = 32.7, 60 x 8/35 = 13.7, 41.9 %. R 4.2
 * finds p = 4.6e-6 for Wilcoxon's test. The list has 1,327
 * rows and 4,179 hours; 33 of 48 on the waiting list answered last, 69 %. Work: 26 of 56 and 10 of 36 at the end, 16 of 42 and 10 of 33 later, so net 60 x
 * (26/56 - 10/36) = 11.1905, then 4.67532, and a year later a drop-off of 0.582205. Put down to others, on average among
 * 57: 25.0877 %. So 8.38304 stay, x (5,200 + 8,000) = 110,656.14 a year, and with (1 - 0.582205) / 1.035 for the second
 * 155,324.33. Satisfaction: 60 x (41/53 - 9/37) x 0.749123 x 13,000 x 1.14 x 1.23 = 434,523.56. Both: 589,847.89, over
 * 96,000 = 6.14. Had nothing changed for those who did not answer, on the waiting list of 48 either: 26 - 60 x 10/48 = 13.5, later
 * 16 - 60 x 10/48 = 3.5, 166,932.79; 41 - 60 x 9/48 = 29.75, 406,249.94; together 573,182.72 and 5.97.
 */
class ScriptsTest {
    private static final Map<String, List<String>> KEY_FIGURES = new LinkedHashMap<>();

    static {
        KEY_FIGURES.put(
                "tour.jsh",
                List.of(
                        "1.93",
                        "81,741.93",
                        "39,366.93",
                        "59,165.72",
                        "1.46",
                        "16,668.4",
                        "3.50682",
                        "259.20",
                        "250.43"));
        KEY_FIGURES.put("recipes/old-value-map-in-code.jsh", List.of("1.34", "47,250.00", "133,820.90"));
        KEY_FIGURES.put(
                "recipes/compare-conventions.jsh",
                List.of("1.93", "39,366.93", "sroi-guide with {discount-rate: 0.05}"));
        KEY_FIGURES.put("recipes/harsher-case.jsh", List.of("1.93", "deadweight 25%: 1.46"));
        KEY_FIGURES.put("recipes/no-euros.jsh", List.of("38.1818", "30.5455", "negative", "company.kept = 0.8"));
        KEY_FIGURES.put(
                "recipes/ask-people.jsh",
                List.of(
                        "3 warnings, 1 question",
                        "1,327",
                        "4,179",
                        "69%",
                        "Hoe zeker ben je?",
                        "Change of 55 respondents",
                        "30    55%",
                        "22    40%",
                        "3     5%",
                        "p = below 0.0001",
                        "32.7",
                        "13.7",
                        "19.0",
                        "41.9%",
                        "nobody mentions it",
                        "overall"));
        KEY_FIGURES.put(
                "recipes/from-answers-to-value.jsh",
                List.of(
                        "6.14",
                        "589,847.89",
                        "110,656.14",
                        "155,324.33",
                        "434,523.56",
                        "26 of",
                        "10 of",
                        "8.38304",
                        "0.250877",
                        "573,182.72",
                        "166,932.79",
                        "5.97"));
        KEY_FIGURES.put("recipes/from-wrong-file.jsh", List.of("4 errors", "Maybe 15%", "146,489.22", "3.66"));
        KEY_FIGURES.put("recipes/own-step.jsh", List.of("closed-weeks", "59,165.72", "Read back the same: true"));
        KEY_FIGURES.put(
                "recipes/uncertainty.jsh",
                List.of("1.74", "10,000 draws, seed 1", "all moving together", "correlated as stated", "interviews"));
        KEY_FIGURES.put("recipes/what-drives-it.jsh", List.of("3.50682", "0.499025", "24,375", "0.998"));
        KEY_FIGURES.put(
                "recipes/worth-finding-out.jsh",
                List.of("It is worth its cost.", "It might stop", "No decision is stated"));
    }

    @TestFactory
    Stream<DynamicTest> everyScriptRuns() throws IOException {
        return scripts().stream().map(script -> DynamicTest.dynamicTest(script, () -> run(script)));
    }

    private static void run(String script) throws IOException {
        String printed = Script.printed(Path.of(script));
        for (String figure : KEY_FIGURES.getOrDefault(script, List.of())) {
            assertTrue(printed.contains(figure), script + " does not print " + figure + ":\n" + printed);
        }
        assertEquals(
                List.of(), printed.lines().filter(line -> line.length() > 100).toList(), script + " is too wide");
    }

    @Test
    void everyScriptHasItsKeyFigures() throws IOException {
        assertEquals(KEY_FIGURES.keySet(), scripts());
    }

    @Test
    void everyScriptEndsTheShell() throws IOException {
        for (String script : scripts()) {
            List<String> lines = Files.readAllLines(Path.of(script));
            assertEquals("/exit", lines.get(lines.size() - 1), script);
        }
    }

    /** JShell knows its modes only once the prompt is there: in a script these commands fail. */
    @Test
    void noScriptChangesTheModeOfTheShell() throws IOException {
        for (String script :
                Stream.concat(scripts().stream(), Stream.of("impact.jsh")).toList()) {
            assertFalse(Files.readString(Path.of(script)).contains("/set"), script);
        }
    }

    private static TreeSet<String> scripts() throws IOException {
        TreeSet<String> scripts = new TreeSet<>(List.of("tour.jsh"));
        try (Stream<Path> files = Files.list(Path.of("recipes"))) {
            files.forEach(file -> scripts.add("recipes/" + file.getFileName()));
        }
        return scripts;
    }
}

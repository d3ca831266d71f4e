// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.scale.Rubric;
import dev.impactkit.core.scale.Rubric.Criterion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small pieces of evidence the tests are made of; all of it made up. */
final class Said {
    private Said() {}

    /** Statements s1, s2, ... of sources as written: {@code "mira: sleep, calm"}. */
    static Evidence by(String... written) {
        Statement[] all = new Statement[written.length];
        for (int i = 0; i < written.length; i++) {
            String[] parts = written[i].split(":", 2);
            all[i] = Statement.of("s" + (i + 1), parts[0], "words").coded("an", codes(parts[1]));
        }
        Source[] sources = Arrays.stream(all)
                .map(Statement::source)
                .distinct()
                .map(id -> Source.of(id, "interview"))
                .toArray(Source[]::new);
        return Evidence.NONE.withSources(sources).withStatements(all);
    }

    static String[] codes(String written) {
        return Stream.of(written.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toArray(String[]::new);
    }

    static Evidence claims(Statement... all) {
        return by().withStatements(all);
    }

    static Statement claim(String id, String source, Claim claim) {
        return Statement.of(id, source, "words").claiming(claim);
    }

    /** Levels poor, fair, good, excellent; criteria reach, depth and safety that weigh 1, 2 and 1. */
    static Rubric rubric(Rubric.Rule rule, String hurdleOfSafety) {
        Optional<String> hurdle = Optional.of(hurdleOfSafety).filter(level -> !level.isEmpty());
        return new Rubric(
                "quality",
                "Quality",
                List.of("poor", "fair", "good", "excellent"),
                List.of(
                        new Criterion("reach", "Reach", 1, Optional.empty(), Map.of()),
                        new Criterion("depth", "Depth", 2, Optional.empty(), Map.of()),
                        new Criterion("safety", "Safety", 1, hurdle, Map.of())),
                rule,
                Optional.empty());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

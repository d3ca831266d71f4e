// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Counted;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many years people were followed, from the first of some waves to the last: as long as an outcome is known to last, and
 * not a day longer.
 *
 * @param waves ids of at least two waves, in order of time
 */
public record Followed(List<String> waves) implements Measure {

    /** The written form. */
    public static final Shape<Followed> SHAPE = Shape.of(
            "followed",
            "How many years people were followed: as long as an outcome is known to last.",
            a -> new Followed(a.list("waves", String.class)),
            Param.required("waves", Kind.list(Kind.reference()), "the waves, in order of time"));

    /** Checks that there are two waves. */
    public Followed {
        waves = List.copyOf(waves);
        Require.that(waves.size() > 1, "To follow people takes two waves.");
    }

    @Override
    public Checked<Counted> count(Collected data, String path) {
        return years(data, waves, path)
                .map(years -> new Counted(
                        "waves",
                        Series.of(years),
                        Long.MAX_VALUE,
                        Note.source("followed from " + waves.get(0) + " to " + waves.get(waves.size() - 1))));
    }

    /** From the first to the last of some waves, which must come one after the other. */
    static Checked<Double> years(Collected data, List<String> waves, String path) {
        for (int i = 1; i < waves.size(); i++) {
            if (data.years(waves.get(i - 1), waves.get(i)).orElse(1) <= 0) {
                return Checked.failed(List.of(Problem.error(
                        "data.order",
                        path,
                        waves.get(i) + " was not held after " + waves.get(i - 1) + ".",
                        "Write the waves in order of time, or check their dates.")));
            }
        }
        OptionalDouble years = data.years(waves.get(0), waves.get(waves.size() - 1));
        return years.isPresent() ? Checked.of(years.getAsDouble()) : Checked.failed(List.of(undated(path, waves)));
    }

    private static Problem undated(String path, List<String> waves) {
        return Problem.error(
                "data.no-date",
                path,
                "Years are counted between " + String.join(", ", waves) + ", and not all of them have a date.",
                "Write {id: " + waves.get(0) + ", date: 2026-01-15} under waves.");
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return SHAPE.params();
    }

    @Override
    public Args args() {
        return Args.of("waves", waves);
    }
}

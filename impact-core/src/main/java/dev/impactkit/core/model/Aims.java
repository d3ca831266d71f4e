// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an indicator started, where it is to go, and from where on it is good enough.
 *
 * @param lower whether lower is better
 * @param cumulative whether what is measured in each period adds up; else the latest stands
 * @param baseline before the activity
 * @param target that was set
 * @param threshold from where on it is good enough
 */
public record Aims(
        boolean lower, boolean cumulative, Optional<Mark> baseline, Optional<Mark> target, Optional<Mark> threshold) {

    /** Higher is better, and nothing more is said. */
    public static final Aims NONE = of(Args.NONE);

    static final List<Param> PARAMS = List.of(
            Param.optional("direction", Kind.choice("higher", "lower"), "which is better")
                    .or("higher"),
            Param.optional(
                            "kind",
                            Kind.choice("point-in-time", "cumulative"),
                            "cumulative where what is measured in each period adds up")
                    .or("point-in-time"),
            Param.optional("baseline", Kind.shape(() -> Mark.SHAPE), "before the activity"),
            Param.optional("target", Kind.shape(() -> Mark.SHAPE), "that was set"),
            Param.optional("threshold", Kind.shape(() -> Mark.SHAPE), "from where on it is good enough"));

    static Aims of(Args a) {
        return new Aims(
                a.text("direction").equals("lower"),
                a.text("kind").equals("cumulative"),
                a.get("baseline", Mark.class),
                a.get("target", Mark.class),
                a.get("threshold", Mark.class));
    }

    /** {@return those of baseline, target and threshold that are set, by the names of their parameters} */
    public Map<String, Mark> marks() {
        Map<String, Mark> marks = new LinkedHashMap<>();
        baseline.ifPresent(mark -> marks.put("baseline", mark));
        target.ifPresent(mark -> marks.put("target", mark));
        threshold.ifPresent(mark -> marks.put("threshold", mark));
        return marks;
    }

    Args in(Args args) {
        return args.with("direction", lower ? "lower" : "")
                .with("kind", cumulative ? "cumulative" : "")
                .with("baseline", baseline)
                .with("target", target)
                .with("threshold", threshold);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Discrete;
import dev.impactkit.core.estimate.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which amounts can be correlated: those that are drawn, and take no steps. */
final class Margins {
    private static final int PROBES = 16;
    private static final double STEP = 1e-3;

    private Margins() {}

    /** Each amount once, where it is first named. */
    static List<Problem> problems(Map<String, Estimate> estimates, List<Correlation> links) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Correlation link : links) {
            named.putIfAbsent(link.one(), link.path());
            named.putIfAbsent(link.other(), link.path());
        }
        List<Problem> problems = new ArrayList<>();
        named.forEach((path, where) -> problem(path, where, estimates).ifPresent(problems::add));
        return problems;
    }

    private static Optional<Problem> problem(String path, String where, Map<String, Estimate> estimates) {
        Estimate estimate = estimates.get(path);
        if (estimate == null) {
            String near = Nearest.hint(path, estimates.keySet());
            return Optional.of(Problem.error(
                    "correlation.unknown-path",
                    where,
                    "There is no amount " + path + " that is drawn.",
                    near.isEmpty() ? "Name an estimate by its path; a formula goes as its amounts go." : near));
        }
        if (estimate.isFixed()) {
            return Optional.of(Problem.error(
                    "correlation.fixed",
                    where,
                    "The amount " + path + " is a fixed number, and goes together with nothing.",
                    "Give it a range, or leave it out."));
        }
        return hasSteps(estimate) ? Optional.of(steps(path, where, estimate.key())) : Optional.empty();
    }

    static Problem steps(String path, String where, String what) {
        return Problem.error(
                "correlation.steps",
                where,
                "The amount " + path + " (" + what + ") takes steps, and no rank correlation could be promised for it.",
                "Give it an estimate without steps, such as a triangular one, or leave it out.");
    }

    /** Where a distribution steps over p, \( F(Q(p)) \) is above p. */
    private static boolean hasSteps(Estimate estimate) {
        return estimate instanceof Discrete
                || IntStream.range(0, PROBES)
                        .mapToDouble(i -> (i + 0.5) / PROBES)
                        .anyMatch(p -> estimate.cdf(estimate.quantile(p)) > p + STEP);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.core.plan.Explanation;
import dev.impactkit.io.report.Report;
import dev.impactkit.io.report.ReportFormats;
import dev.impactkit.sroi.Difference;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.util.List;
import java.util.stream.Collectors;

/** Values as text for a terminal, at most 100 columns wide. */
final class Shown {
    private static final String NOTHING_UNCERTAIN =
            "Nothing in it is uncertain: every amount is a plain figure. Give one an estimate, such as\n"
                    + "study.with(\"new-friends\", o -> o.quantity(triangular(10, 16, 20))).";

    private Shown() {}

    static String of(Object what) {
        return Wrapped.lines(text(what), Table.WIDTH);
    }

    private static String text(Object what) {
        if (what instanceof Explanation explanation) {
            return Explained.text(explanation);
        }
        if (what instanceof Difference difference) {
            return Compared.text(difference);
        }
        if (what instanceof Tornado tornado && tornado.bars().isEmpty()) {
            return NOTHING_UNCERTAIN;
        }
        if (what instanceof Simulation simulation) {
            return simulation(simulation);
        }
        if (what instanceof Report report) {
            return ReportFormats.standard().format("txt").write(report);
        }
        if (what instanceof SroiStudy study) {
            return Outline.of(study).toString();
        }
        if (what instanceof SroiPlan plan) {
            return Outline.of(plan.study()) + "\n\nshow(plan.calculate()) calculates it.";
        }
        if (what instanceof Checked<?> checked) {
            return checked.value().map(value -> text(value) + "\n\n").orElse("") + text(checked.problems());
        }
        return what instanceof List<?> list ? list(list) : String.valueOf(what);
    }

    private static String list(List<?> list) {
        List<Problem> problems = list.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .toList();
        if (problems.size() < list.size()) {
            return list.stream().map(Shown::text).collect(Collectors.joining("\n"));
        }
        return list.isEmpty()
                ? "Nothing is wrong, doubtful or to be asked about."
                : Problems.table(problems).toString();
    }

    private static String simulation(Simulation simulation) {
        boolean certain =
                simulation.spreads().values().stream().allMatch(spread -> spread.quantile(0) == spread.quantile(1));
        if (certain) {
            return NOTHING_UNCERTAIN;
        }
        return simulation.spreads().containsKey("ratio")
                ? simulation + "\n" + aboveOne(simulation.of("ratio"))
                : simulation.toString();
    }

    /** Counted and not rounded: 9,998 of 10,000 draws are not all of them. */
    private static String aboveOne(Spread ratio) {
        long meant = ratio.count();
        long above = Math.round(ratio.chanceAbove(1) * meant);
        return "The ratio is above 1 in " + Numerals.ENGLISH.fixed((double) above, 0) + " of "
                + Numerals.ENGLISH.fixed((double) meant, 0) + " draws.";
    }
}

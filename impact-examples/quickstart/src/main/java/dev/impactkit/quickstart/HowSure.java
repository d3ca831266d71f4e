// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.choice.Doubt;
import dev.impactkit.core.choice.Gain;
import dev.impactkit.core.choice.ValueOfInformation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.ProgressBar;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.engine.Spread;
import dev.impactkit.sroi.SroiPlan;
import java.util.Comparator;

/** How sure an answer is, what drives it, and what is worth finding out: the second half of what {@link FileToReport} prints. */
final class HowSure {
    private static final Draws DRAWS = Draws.of(10_000);

    private final SroiPlan plan;

    private HowSure(SroiPlan plan) {
        this.plan = plan;
    }

    /** The text about a plan; about one without a ratio only its range. */
    static String text(SroiPlan plan) {
        HowSure text = new HowSure(plan);
        if (plan.plan().slots().stream().allMatch(slot -> slot.estimate().isFixed())) {
            return "No amount is stated as uncertain, so there is no range to show.";
        }
        return plan.calculate().ratio().isPresent()
                ? text.range() + "\n\n" + plan.tornado("ratio") + "\n\n" + plan.switching("ratio", 1) + "\n\n"
                        + text.worthFindingOut()
                : text.simulation().toString();
    }

    /** A run that takes long shows a bar, where there is somebody to see it; some newer JDKs have a console always. */
    @SuppressWarnings("SystemConsoleNull")
    private Simulation simulation() {
        if (System.console() == null) {
            return plan.simulate(DRAWS);
        }
        try (ProgressBar bar = bar()) {
            return plan.simulator().watchedBy(bar).run(DRAWS);
        }
    }

    private static ProgressBar bar() {
        return ProgressBar.on(System.err::print, System::nanoTime);
    }

    /** Both ranges; how far the draws may have put the first one off; and the mean without drawing, as a check. */
    private String range() {
        Simulation drawn = simulation();
        Spread ratio = drawn.of("ratio");
        Spread.Interval ends = ratio.interval(0.90);
        return drawn + "\nMonte-Carlo error of the ratio: low " + fixed(ends.lowError(), 4) + ", high "
                + fixed(ends.highError(), 4) + ", mean " + fixed(ratio.meanError(), 4) + "."
                + byFormula(drawn.of("npv"));
    }

    private String byFormula(Spread npv) {
        return plan.moments("npv").mean().stream()
                .mapToObj(mean -> "\nMean of the npv by formula " + fixed(mean, 2) + ", by draws "
                        + fixed(npv.mean(), 2) + " (Monte-Carlo error " + fixed(npv.meanError(), 2) + ").")
                .findFirst()
                .orElse("");
    }

    private static String fixed(double value, int decimals) {
        return Numerals.ENGLISH.fixed(value, decimals);
    }

    /** With a decision, the most that knowing more may cost; without one, what the doubt is made of. */
    private String worthFindingOut() {
        return plan.decision()
                .map(decision -> worth(decision.valueOfInformation(DRAWS)))
                .orElseGet(() -> "Worth finding out: the study only reports, so nothing is advised.\n"
                        + Doubt.of(plan.plan(), "ratio", DRAWS));
    }

    private String worth(ValueOfInformation value) {
        String decision = "Worth finding out before deciding " + value.decision() + ": ";
        Gain most = value.amounts().stream()
                .max(Comparator.comparingDouble(Gain::value))
                .orElse(value.perfect());
        if (value.perfect().value() == 0) {
            return decision + "nothing, since no draw turns the decision.";
        }
        return decision + "to know everything is worth\nat most " + money(value.perfect()) + "; to know " + most.of()
                + " alone, at most " + money(most) + ". What costs more is not.\n" + value;
    }

    private String money(Gain gain) {
        return (plan.study().currency() + " " + fixed(gain.value(), 0)).strip();
    }
}

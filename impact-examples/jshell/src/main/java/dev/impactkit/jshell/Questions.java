// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.choice.FutureRuns;
import dev.impactkit.core.choice.Measured;
import dev.impactkit.core.choice.ValueOfInformation;
import dev.impactkit.core.choice.WorthFindingOut;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Elasticities;
import dev.impactkit.core.engine.Grid;
import dev.impactkit.core.engine.MeanGap;
import dev.impactkit.core.engine.Scenario;
import dev.impactkit.core.engine.Scenarios;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.engine.Simulator;
import dev.impactkit.core.engine.Sobol;
import dev.impactkit.core.engine.Switching;
import dev.impactkit.core.engine.Tornado;
import dev.impactkit.sroi.SroiPlan;
import java.util.List;
import java.util.function.Supplier;

/**
 * The words of the shell that ask a plan how sure its answer is, what drives it and what is worth finding out, to be imported
 * statically. They return ordinary values of the library, which {@link Shell#show} prints.
 */
public final class Questions {
    private static final int DRAWS = 10_000;
    private static final int BASE_DRAWS = 8_192;
    private static final String RATIO = "ratio";

    private Questions() {}

    /**
     * {@return what moves the ratio: one amount at a time from its 5th to its 95th percentile}
     *
     * @param plan of a study with values
     * @throws Stopped if the study has no ratio
     */
    public static Tornado tornado(SroiPlan plan) {
        return tornado(plan, RATIO);
    }

    /**
     * {@return what moves a figure: one amount at a time from its 5th to its 95th percentile}
     *
     * @param plan of a study
     * @param figure path of the figure, such as {@code new-friends.net-quantity}
     * @throws Stopped if the study has no such figure
     */
    public static Tornado tornado(SroiPlan plan, String figure) {
        return plan.tornado(known(plan, figure));
    }

    /**
     * {@return what one amount must be for the ratio to cross 1}
     *
     * @param plan of a study with values
     * @throws Stopped if the study has no ratio
     */
    public static Switching switching(SroiPlan plan) {
        return switching(plan, RATIO, 1);
    }

    /**
     * {@return what one amount must be for a figure to cross a threshold}
     *
     * @param plan of a study
     * @param figure path of the figure, such as {@code npv}
     * @param threshold such as 0
     * @throws Stopped if the study has no such figure
     */
    public static Switching switching(SroiPlan plan, String figure, double threshold) {
        return plan.switching(known(plan, figure), threshold);
    }

    /**
     * {@return what one per cent of each amount does to the ratio}
     *
     * @param plan of a study with values
     * @throws Stopped if the study has no ratio
     */
    public static Elasticities elasticities(SroiPlan plan) {
        return elasticities(plan, RATIO);
    }

    /**
     * {@return what one per cent of each amount does to a figure}
     *
     * @param plan of a study
     * @param figure path of the figure, such as {@code npv}
     * @throws Stopped if the study has no such figure
     */
    public static Elasticities elasticities(SroiPlan plan, String figure) {
        return plan.elasticities(known(plan, figure));
    }

    /**
     * {@return which amounts make the ratio uncertain: shares of its variance}
     *
     * @param plan of a study with values
     * @throws Stopped if the study has no ratio
     */
    public static Sobol sobol(SroiPlan plan) {
        return sobol(plan, RATIO);
    }

    /**
     * {@return which amounts make a figure uncertain: shares of its variance}
     *
     * @param plan of a study
     * @param figure path of the figure, such as {@code npv}
     * @throws Stopped if the study has no such figure
     */
    public static Sobol sobol(SroiPlan plan, String figure) {
        return plan.sobol(known(plan, figure), Draws.of(BASE_DRAWS));
    }

    /**
     * {@return why the mean of the ratio is not its value at the best estimates}
     *
     * @param plan of a study with values
     * @throws Stopped if the study has no ratio
     */
    public static MeanGap meanGap(SroiPlan plan) {
        return meanGap(plan, RATIO);
    }

    /**
     * {@return why the mean of a figure is not its value at the best estimates}
     *
     * @param plan of a study
     * @param figure path of the figure, such as {@code npv}
     * @throws Stopped if the study has no such figure
     */
    public static MeanGap meanGap(SroiPlan plan, String figure) {
        return plan.meanGap(known(plan, figure), Draws.of(DRAWS));
    }

    /**
     * {@return the main figures under named sets of values, beside the best estimate}
     *
     * @param plan of a study
     * @param scenarios such as {@code Scenario.named("cautious").with("fewer-falls.deadweight", 0.4)}
     */
    public static Scenarios scenarios(SroiPlan plan, Scenario... scenarios) {
        return orStop(() -> plan.scenarios(scenarios));
    }

    /**
     * {@return the ratio over given values of two amounts}
     *
     * @param plan of a study with values
     * @param down such as {@code Grid.Axis.of("fewer-falls.deadweight", 0, 0.25, 0.5)}, a row each
     * @param across another amount with its values, a column each
     * @throws Stopped if the study has no ratio, or no such amount
     */
    public static Grid grid(SroiPlan plan, Grid.Axis down, Grid.Axis across) {
        return orStop(() -> plan.grid(known(plan, RATIO), down, across));
    }

    /**
     * {@return what it is worth to know more before the decision the study is made for}
     *
     * @param plan of a study that decides, see {@link dev.impactkit.sroi.SroiStudy#deciding}
     * @throws Stopped if the study only reports
     */
    public static ValueOfInformation valueOfInformation(SroiPlan plan) {
        return plan.decision()
                .orElseThrow(() -> new Stopped("This study only reports, and where nothing is decided nothing is worth"
                        + " its cost. compile(study.deciding(1)) decides whether to go on."))
                .valueOfInformation(Draws.of(DRAWS));
    }

    /**
     * {@return which measurements are worth their cost before deciding once, and which might stop; of a study that only
     * reports, how much of the doubt about its ratio each could take away}
     *
     * @param plan of a study with values
     * @param measured what could be measured, such as
     *     {@code Measured.by(Survey.yesNo("fewer-falls.deadweight", 40)).costing(600)}
     * @throws Stopped if the study has no ratio, or no such amount
     */
    public static WorthFindingOut worthFindingOut(SroiPlan plan, Measured... measured) {
        known(plan, RATIO);
        Draws draws = Draws.of(DRAWS);
        return orStop(() -> plan.decision()
                .map(decision -> decision.worthFindingOut(draws, FutureRuns.once(), measured))
                .orElseGet(() -> plan.worthFindingOut(RATIO, draws, measured)));
    }

    private static String known(SroiPlan plan, String figure) {
        List<String> figures = plan.plan().figures();
        if (!figures.contains(figure)) {
            List<String> main =
                    figures.stream().filter(path -> !path.contains(".")).toList();
            throw new Stopped("This study has no figure " + figure + ". "
                    + (Nearest.hint(figure, figures) + " It has " + (main.isEmpty() ? figures : main)).strip()
                    + ", and its items have theirs.");
        }
        return figure;
    }

    static <T> T orStop(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (IllegalArgumentException e) {
            throw new Stopped(String.valueOf(e.getMessage()));
        }
    }

    /**
     * {@return what the main figures vary over, in 10,000 draws from seed 1; of a study without values, what the net
     * quantities of its outcomes vary over}
     *
     * @param plan of a study
     */
    public static Simulation range(SroiPlan plan) {
        return range(plan, Draws.of(DRAWS));
    }

    /**
     * {@return what the main figures vary over; of a study without values, what the net quantities of its outcomes vary
     * over. A run of more than half a second shows a bar where there is a terminal}
     *
     * @param plan of a study
     * @param draws how many, from which seed
     */
    public static Simulation range(SroiPlan plan, Draws draws) {
        Simulator simulator = plan.study().isValued()
                ? plan.simulator()
                : Simulator.of(plan.plan()
                        .only(plan.plan().figures().stream()
                                .filter(path -> path.endsWith(".net-quantity"))
                                .toList()));
        return Watched.run(simulator, draws);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.quickstart;

import dev.impactkit.core.Checked;
import dev.impactkit.core.data.Change;
import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.Improved;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.nio.file.Path;

/** From what people answered to a result: a study is read with its table, and nothing that is wrong with either throws. */
public final class AskingPeople {
    private static final Improved SURER = new Improved("zekerheid", "t0", "t1", 1, "", "");

    private AskingPeople() {}

    /** Everything that is to be shown about a study file with its table beside it. */
    static String text(Path file) {
        Checked<SroiStudy> read = StudyFormats.standard().read(file);
        StringBuilder text = new StringBuilder();
        read.problems().forEach(problem -> text.append(problem.text()).append('\n'));
        read.value().ifPresent(study -> {
            Collected collected = study.impact().collected();
            text.append(shown(Change.of(collected, SURER.indicator(), SURER.from(), SURER.to(), "")));
            text.append(shown(NetEffect.of(collected, SURER, "wachtlijst")));
            text.append(shown(SroiPlan.compile(study).map(SroiPlan::calculate)));
        });
        return text.toString();
    }

    private static String shown(Checked<?> answer) {
        return "\n"
                + answer.value()
                        .map(Object::toString)
                        .orElseGet(() -> answer.problems().get(0).text()) + "\n";
    }

    /**
     * Prints what changed, how much beyond the waiting list, and what it is worth.
     *
     * @param args a study file; without one, De Schakel, as seen from the root of the project
     */
    public static void main(String[] args) {
        System.out.print(text(Path.of(args.length > 0 ? args[0] : "impact-examples/studies/de-schakel/met-euro.yaml")));
    }
}

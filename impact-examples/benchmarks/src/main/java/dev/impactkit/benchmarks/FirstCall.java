// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.benchmarks;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.sroi.SroiPlan;
import java.util.List;

/** How long the first answer of a fresh virtual machine takes, from the first line of main to the printed ratio. */
public final class FirstCall {
    private FirstCall() {}

    /**
     * Prints the ratio of W1, then the milliseconds it took.
     *
     * @param args how many draws the ratio is the mean of; none: the ratio at the best estimates
     */
    public static void main(String... args) {
        long start = System.nanoTime();
        SroiPlan plan = SroiPlan.compile(W1.STANDARD.study()).orThrow();
        double ratio = args.length == 0
                ? plan.calculate().ratio().orElseThrow()
                : plan.simulate(Draws.of(Long.parseLong(args[0])), List.of("ratio"))
                        .of("ratio")
                        .mean();
        System.out.println(Numerals.ENGLISH.fixed(ratio, 4));
        System.out.println((System.nanoTime() - start) / 1_000_000);
    }
}

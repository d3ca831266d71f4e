// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Param;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Of those who had an outcome at each of some waves and were seen at another: who still has it. */
record Kept(PerPerson quantity, List<String> had, String then) implements PerPerson {

    @Override
    public List<Part> parts() {
        List<Part> parts = Stream.concat(had.stream(), Stream.of(then))
                .map(wave -> quantity.at(wave).parts().get(0))
                .toList();
        List<String> waves =
                parts.stream().flatMap(part -> part.waves().stream()).toList();
        return List.of(new Part(1, waves, (x, sense) -> score(parts, x, sense)));
    }

    private static double score(List<Part> parts, double[] answers, int sense) {
        double score = 1;
        int from = 0;
        for (Part part : parts) {
            if (score != 1) {
                return Double.NaN;
            }
            int to = from + part.waves().size();
            score = part.score().of(Arrays.copyOfRange(answers, from, to), sense);
            from = to;
        }
        return score;
    }

    @Override
    public PerPerson at(String wave) {
        return new Kept(quantity, had, wave);
    }

    @Override
    public String indicator() {
        return quantity.indicator();
    }

    @Override
    public String group() {
        return quantity.group();
    }

    @Override
    public String data() {
        return quantity.data();
    }

    @Override
    public boolean isShare() {
        return true;
    }

    @Override
    public String counted() {
        return "kept it";
    }

    @Override
    public String key() {
        return "kept";
    }

    @Override
    public List<Param> params() {
        return List.of();
    }

    @Override
    public Args args() {
        return quantity.args().with("had", had).with("then", then);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Param;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Of those who had an outcome at one wave and were seen at another: who still has it. */
record Kept(PerPerson quantity, String first, String then) implements PerPerson {

    @Override
    public List<Part> parts() {
        Part had = quantity.at(first).parts().get(0);
        Part has = quantity.at(then).parts().get(0);
        int split = had.waves().size();
        List<String> waves =
                Stream.concat(had.waves().stream(), has.waves().stream()).toList();
        return List.of(new Part(
                1,
                waves,
                (x, sense) -> had.score().of(Arrays.copyOf(x, split), sense) == 1
                        ? has.score().of(Arrays.copyOfRange(x, split, x.length), sense)
                        : Double.NaN));
    }

    @Override
    public PerPerson at(String wave) {
        return new Kept(quantity, first, wave);
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
        return quantity.args().with("first", first).with("then", then);
    }
}

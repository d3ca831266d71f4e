// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import java.util.ArrayList;
import java.util.List;

/** The answers of scales by their labels, numbered upwards. */
final class Options {
    static final Param REVERSED = Param.optional(
                    "reversed",
                    Kind.flag(),
                    "whether the question is put the other way round, so that answers are turned")
            .or("no");

    private Options() {}

    /** Numbered from a lowest code; turned where the arguments say so. */
    static List<Option> numbered(List<Labels> labels, double from, Args args) {
        boolean reversed = args.get(REVERSED.name(), Boolean.class).orElse(false);
        double ends = 2 * from + labels.size() - 1;
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            double code = from + i;
            options.add(new Option(code, reversed ? ends - code : code, labels.get(i)));
        }
        return options;
    }

    /** The labels that are given, else those that are usual. */
    static List<Labels> labels(Args args, String name, List<Labels> usual) {
        List<Labels> given = args.list(name, Labels.class);
        return given.isEmpty() ? usual : given;
    }

    /** Labels in English, Dutch and French. */
    static Labels label(String en, String nl, String fr) {
        return Labels.in("en", en).with("nl", nl).with("fr", fr);
    }
}

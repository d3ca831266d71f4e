// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * One study under every named convention, and under each single change of its own: how much of the answer is choice.
 *
 * @param own the study's own reading
 * @param presets one a named convention
 * @param changes one a choice of the study's convention that could have been made otherwise
 */
public record ConventionSpread(Reading own, List<Reading> presets, List<Reading> changes) {

    /** Copies the readings. */
    public ConventionSpread {
        presets = List.copyOf(presets);
        changes = List.copyOf(changes);
    }

    /**
     * The study under one convention.
     *
     * @param label what is different
     * @param convention the choices
     * @param ratio absent where it has no meaning, or where the study has a problem under this convention
     * @param npv absent likewise
     * @param absentBecause why there is no ratio; empty where there is one
     */
    public record Reading(
            String label, Convention convention, OptionalDouble ratio, OptionalDouble npv, String absentBecause) {}

    /**
     * {@return the study under every preset and every single change}
     *
     * @param study the study
     */
    public static ConventionSpread of(SroiStudy study) {
        List<Reading> presets = Presets.all().stream()
                .map(preset -> reading(study, preset.word(), preset.convention()))
                .toList();
        List<Reading> changes = new ArrayList<>();
        for (Param param : Convention.SHAPE.params()) {
            for (Object other : others(param, study.convention())) {
                String word = other.equals(true) ? "yes" : other.equals(false) ? "no" : other.toString();
                changes.add(reading(
                        study, param.name() + ": " + word, study.convention().with(param.name(), other)));
            }
        }
        return new ConventionSpread(
                reading(study, "this study: " + study.convention(), study.convention()), presets, changes);
    }

    /** What could stand there instead. Rates and schedules are what presets are for. */
    private static List<Object> others(Param param, Convention convention) {
        if (param.kind().form() == Kind.Form.FLAG) {
            return List.of(
                    !convention.choices().get(param.name(), Boolean.class).orElse(true));
        }
        boolean closed = param.kind().form() == Kind.Form.CHOICE
                && !param.name().equals("preset")
                && !param.name().equals("schedule");
        return closed
                ? param.kind().words().stream()
                        .filter(word -> !convention.is(param.name(), word))
                        .<Object>map(word -> word)
                        .toList()
                : List.of();
    }

    private static Reading reading(SroiStudy study, String label, Convention convention) {
        Checked<SroiPlan> plan = SroiPlan.compile(study.under(convention));
        if (plan.value().isEmpty()) {
            String why = plan.problems().stream()
                    .filter(Problem::isError)
                    .findFirst()
                    .map(Problem::message)
                    .orElse("");
            return new Reading(label, convention, OptionalDouble.empty(), OptionalDouble.empty(), why);
        }
        SroiResult result = plan.orThrow().calculate();
        String why = result.ratio().isPresent() ? "" : "There is nothing left to divide by.";
        return new Reading(label, convention, result.ratio(), result.npv(), why);
    }

    /** {@return the lowest ratio among all readings; empty where none has one} */
    public OptionalDouble lowest() {
        return ratios().min();
    }

    /** {@return the highest ratio among all readings; empty where none has one} */
    public OptionalDouble highest() {
        return ratios().max();
    }

    private DoubleStream ratios() {
        return all().stream().flatMapToDouble(reading -> reading.ratio().stream());
    }

    private List<Reading> all() {
        List<Reading> all = new ArrayList<>(List.of(own));
        all.addAll(presets);
        all.addAll(changes);
        return all;
    }

    /** {@return the table: the study's own reading, the presets, then the single changes that change the ratio} */
    public Table table() {
        Table table =
                row(Table.of("How much of the answer is choice", "convention", "ratio", "net present value"), own);
        for (Reading reading : presets) {
            table = row(table, reading);
        }
        for (Reading reading : changes) {
            if (!reading.ratio().equals(own.ratio())) {
                table = row(table, reading);
            }
        }
        return table;
    }

    private static Table row(Table table, Reading reading) {
        String label = reading.absentBecause().isEmpty()
                ? reading.label()
                : reading.label() + " (none: " + reading.absentBecause() + ")";
        String ratio = reading.ratio().isPresent()
                ? Numerals.ENGLISH.fixed(reading.ratio().getAsDouble(), 3)
                : "-";
        return table.row(label, ratio, SroiResult.money(reading.npv()));
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

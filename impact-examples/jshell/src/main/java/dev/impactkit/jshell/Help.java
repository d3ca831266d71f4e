// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Table;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Measures;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.evidence.Source;
import dev.impactkit.core.evidence.Statement;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Output;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.scale.Scales;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.Transfer;
import dev.impactkit.sroi.ValuedOutcome;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import dev.impactkit.sroi.step.Steps;
import java.util.ArrayList;
import java.util.List;

/** What the words mean. The texts of steps, estimates, choices and fields are those of their shapes. */
final class Help {
    private static final String OVERVIEW = """
            var study = read("my-study.yaml")           a study file; example("wheels-to-meals") comes along
            show(study)   show(check(study))            what is in it; what is wrong, doubtful or open
            var plan = compile(study)                   ready; show(plan.calculate()) is the result
            show(explain(plan, "ratio"))                where a figure comes from, down to what was given
            show(range(plan))   show(spread(study))     between what bounds, both ways; how much is convention
            show(tornado(plan))   show(switching(plan)) what moves the ratio; what one amount must be for 1
            show(sobol(plan))   show(valueOfInformation(plan))   what makes it uncertain; what to find out
            var b = study.with("fewer-falls", o -> o.less(deadweight(0.25)))   another case, the first one stays
            show(compile(b).calculate().minus(plan.calculate()))   what changed
            show(change(study, "id", "t0", "t1"))   show(netEffect(study, "outcome"))   what people say changed
            SroiStudy.named("...").withOutcomes(ValuedOutcome.named("...").of("residents").quantity(12)) in code
            save(study, "copy.yaml")   save(report(plan), "report.md")   a file to go on with; a report to send
            help("deadweight")                          a step, estimate, choice or field; /exit leaves\
            """;

    private static final List<Shape<?>> ITEMS = List.of(
            SroiStudy.SHAPE,
            Stakeholder.SHAPE,
            Activity.SHAPE,
            Investment.SHAPE,
            Output.SHAPE,
            ValuedOutcome.SHAPE,
            Proxy.SHAPE,
            Transfer.SHAPE,
            Link.SHAPE,
            Indicator.SHAPE,
            DataSource.SHAPE,
            Wave.SHAPE,
            Comparison.SHAPE,
            Source.SHAPE,
            Statement.SHAPE);

    private Help() {}

    static String overview() {
        return OVERVIEW;
    }

    /** Everything the word means: it may be a step and a field at once. */
    static String of(String word) {
        List<String> meanings = new ArrayList<>();
        shapes().stream().filter(shape -> shape.key().equals(word)).forEach(shape -> meanings.add(entry(shape)));
        Convention.SHAPE.param(word).ifPresent(choice -> meanings.add("A choice of a convention.\n" + field(choice)));
        Presets.all().stream().filter(preset -> preset.word().equals(word)).forEach(p -> meanings.add(preset(p)));
        for (Shape<?> item : ITEMS) {
            item.param(word)
                    .ifPresent(
                            field -> meanings.add("In a file, a field of each " + item.key() + ".\n" + field(field)));
        }
        return meanings.isEmpty() ? unknown(word) : Shown.of(String.join("\n\n", meanings));
    }

    /** Steps, estimates and items, each known by its key. */
    private static List<Shape<?>> shapes() {
        List<Shape<?>> shapes = new ArrayList<>(Steps.standard().shapes());
        shapes.addAll(Estimates.standard().shapes());
        shapes.addAll(Measures.standard().shapes());
        shapes.addAll(Scales.standard().shapes());
        shapes.addAll(ITEMS);
        shapes.add(Convention.SHAPE);
        return shapes;
    }

    private static String entry(Shape<?> shape) {
        Table table = Table.of(shape.key() + ": " + shape.doc(), "in a file", "what", "may be", "left out");
        for (Param param : shape.params()) {
            table = table.row(param.name(), param.doc(), Kinds.words(param.kind()), leftOut(param));
        }
        return table.toString();
    }

    private static String field(Param param) {
        String missing = leftOut(param);
        return param.name() + ": " + param.doc() + "; " + Kinds.words(param.kind())
                + (missing.isEmpty() ? "" : "; left out: " + missing) + ".";
    }

    private static String leftOut(Param param) {
        return param.required() ? "must be given" : param.fallback();
    }

    private static String preset(Presets.Preset preset) {
        Table table = Table.of(preset.word() + ": a named convention", "choice", "here");
        for (var choice : preset.convention().choices().values().entrySet()) {
            table = table.row(choice.getKey(), Kinds.value(choice.getValue()));
        }
        String doubts = preset.doubts().isEmpty() ? "" : "\nTo know: " + preset.doubts() + ".";
        return table + "\nFrom: " + preset.source() + "." + doubts;
    }

    private static String unknown(String word) {
        List<String> known = new ArrayList<>();
        shapes().forEach(shape -> known.add(shape.key()));
        Convention.SHAPE.params().forEach(param -> known.add(param.name()));
        Presets.all().forEach(preset -> known.add(preset.word()));
        ITEMS.forEach(item -> item.params().forEach(param -> known.add(param.name())));
        String words = "Steps: " + keys(Steps.standard().shapes()) + ".\nEstimates: "
                + keys(Estimates.standard().shapes()) + ".\nConventions: "
                + String.join(
                        ", ", Presets.all().stream().map(Presets.Preset::word).toList()) + ".";
        return Shown.of(("There is no word " + word + ". " + Nearest.hint(word, known)).strip() + "\n" + words);
    }

    private static String keys(List<? extends Shape<?>> shapes) {
        return String.join(", ", shapes.stream().map(Shape::key).toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiResult;
import dev.impactkit.sroi.SroiStudy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report is about: everything its sections are made of.
 *
 * @param plan the compiled study
 * @param result at the best estimates
 * @param problems found on the way
 * @param simulation of what varies; empty where nothing is uncertain
 * @param wording the language
 * @param audience who reads it
 * @param withheld what these readers may not see, since few people stand behind it
 */
record Subject(
        SroiPlan plan,
        SroiResult result,
        List<Problem> problems,
        Optional<Simulation> simulation,
        Wording wording,
        Audience audience,
        Withheld withheld) {

    /** Stands for a number that is left out to protect people. */
    static final Cell HIDDEN = Cell.of("-");

    private static final List<String> VALUED = List.of("ratio", "pv", "npv", "to-people", "to-public-budgets");

    static Subject of(SroiPlan plan, List<Problem> problems, Draws draws, Wording wording, Audience audience) {
        boolean uncertain =
                plan.plan().slots().stream().anyMatch(slot -> !slot.estimate().isFixed());
        SroiResult best = plan.calculate();
        return new Subject(
                plan,
                best,
                once(problems),
                uncertain ? Optional.of(plan.simulate(draws, figures(plan))) : Optional.empty(),
                wording,
                audience,
                Withheld.of(plan, best, audience));
    }

    /** What the reader and the compiler both found stands once, with the line the reader knows. */
    private static List<Problem> once(List<Problem> problems) {
        Map<List<String>, Problem> once = new LinkedHashMap<>();
        problems.forEach(problem -> once.merge(
                List.of(problem.code(), problem.where().path(), problem.message()),
                problem,
                (first, second) -> first.where().line() > 0 ? first : second));
        return List.copyOf(once.values());
    }

    /** Of a study without values, what changes; of a valued one, what it is worth. */
    private static List<String> figures(SroiPlan plan) {
        if (plan.study().isValued()) {
            return VALUED;
        }
        ImpactStudy study = plan.study().impact();
        return plan.plan().figures().stream()
                .filter(figure ->
                        figure.endsWith(".net-quantity") || study.quantities().containsKey(figure))
                .toList();
    }

    SroiStudy study() {
        return plan.study();
    }

    ImpactStudy impact() {
        return study().impact();
    }

    /** The tables of answers that were read. */
    List<DataSource> read() {
        return impact().measuring().data().stream()
                .filter(source -> source.read().isPresent())
                .toList();
    }

    String say(Word word, String... parts) {
        return wording.say(word, parts);
    }

    Section section(Word heading) {
        return Section.of(say(heading));
    }

    Sheet sheet(Word title, Word... columns) {
        return sheet(say(title), columns);
    }

    Sheet sheet(String title, Word... columns) {
        return new Sheet(title, Arrays.stream(columns).map(word -> say(word)).toList(), List.of());
    }

    Cell term(String key) {
        return Cell.of(key.isEmpty() ? "" : wording.term(key));
    }

    Cell figure(String path, Style style) {
        return withheld.covers(path) ? HIDDEN : Cell.of(result.value(path), style);
    }

    static Cell count(OptionalInt count) {
        return count.isPresent() ? Cell.of(count.getAsInt(), Style.QUANTITY) : HIDDEN;
    }

    String money(double value) {
        return Style.MONEY.print(value, wording.numerals());
    }

    String ratio(double value) {
        return Style.RATIO.print(value, wording.numerals());
    }

    String count(long value) {
        return wording.numerals().fixed((double) value, 0);
    }

    /** What people call something of the study; the id itself where the study has none of that id. */
    String name(String id) {
        return names().getOrDefault(id, id);
    }

    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        impact().stakeholders().forEach(item -> names.put(item.id(), item.name()));
        impact().activities().forEach(item -> names.put(item.id(), item.name()));
        impact().outputs().forEach(item -> names.put(item.id(), item.name()));
        impact().outcomes().forEach(item -> names.put(item.id(), item.name()));
        impact().indicators().forEach(item -> names.put(item.id(), item.name()));
        study().inputs().forEach(item -> names.put(item.id(), item.name()));
        impact().chain()
                .forEach(link -> names.put(
                        link.path(),
                        names.getOrDefault(link.from(), link.from()) + " -> "
                                + names.getOrDefault(link.to(), link.to())));
        return names;
    }

    String stakeholder(String id) {
        return impact().stakeholder(id).map(Stakeholder::name).orElse(id);
    }

    /** Where something is known from, and why. */
    static String told(Note note) {
        return Stream.of(note.source(), note.reason())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}

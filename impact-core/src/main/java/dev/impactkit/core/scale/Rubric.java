// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Criteria by ordered levels, each with a descriptor that says what the level looks like, and the rule by which the
 * criteria make one level, declared before anything is judged. A quality stays a quality: levels have an order and no
 * distances.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param levels worst first, at least two
 * @param criteria what is looked at, in order
 * @param rule how the levels of the criteria make one
 * @param declared when the rule was set; empty where not said
 */
public record Rubric(
        String id, String name, List<String> levels, List<Criterion> criteria, Rule rule, Optional<LocalDate> declared)
        implements Item {

    /** How the levels of the criteria make one. */
    public enum Rule {
        /** A criterion below its hurdle fails all; where none is, the weighted position decides. */
        HURDLE,
        /** The lowest level of any criterion. */
        WORST,
        /** The mean position of the levels by the weights of the criteria. */
        WEIGHTED;

        /** {@return the word in files} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Rule of(String word) {
            return Arrays.stream(values())
                    .filter(rule -> rule.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no rule " + word + "."));
        }
    }

    /** The written form. */
    public static final Shape<Rubric> SHAPE = Shape.of(
            "rubric",
            "Criteria by ordered levels, with the rule by which they make one level.",
            a -> new Rubric(
                    a.text("id"),
                    a.text("name", a.text("id")),
                    a.list("levels", String.class),
                    a.list("criteria", Criterion.class),
                    Rule.of(a.text("rule", "worst")),
                    a.get("declared", LocalDate.class)),
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.optional("name", Kind.text(), "for people").or("the id"),
            Param.required("levels", Kind.list(Kind.text()), "worst first"),
            Param.required("criteria", Kind.list(Kind.shape(() -> Criterion.SHAPE)), "what is looked at"),
            Param.optional(
                            "rule",
                            Kind.choice("worst", "hurdle", "weighted"),
                            "how the levels of the criteria make one; hurdle: one below its hurdle fails all, else by weight")
                    .or("worst"),
            Param.optional("declared", Kind.date(), "when the rule was set, before anything was judged"));

    /** Copies, and checks that levels and criteria fit together. */
    public Rubric {
        Require.text("id of a rubric", id);
        levels = List.copyOf(levels);
        criteria = List.copyOf(criteria);
        Require.that(
                levels.size() >= 2 && levels.stream().distinct().count() == levels.size(),
                "A rubric needs at least two different levels; " + id + " has " + levels + ".");
        Require.some("criteria of the rubric " + id, criteria);
        List<String> ids = criteria.stream().map(Criterion::id).toList();
        Require.that(
                ids.stream().distinct().count() == ids.size(),
                "The rubric " + id + " names a criterion twice: " + ids + ".");
        Require.that(
                criteria.stream().anyMatch(criterion -> criterion.weight() > 0),
                "No criterion of the rubric " + id + " has a weight above 0.");
        for (Criterion criterion : criteria) {
            criterion.descriptors().keySet().forEach(known(id, levels));
            criterion.hurdle().ifPresent(known(id, levels));
        }
        boolean hurdles =
                criteria.stream().anyMatch(criterion -> criterion.hurdle().isPresent());
        Require.that(
                hurdles == (rule == Rule.HURDLE),
                "The rule of the rubric " + id + " is " + rule.word() + ", and "
                        + (hurdles ? "a criterion has a hurdle." : "no criterion has a hurdle.")
                        + System.lineSeparator() + "Maybe write rule: " + (hurdles ? "hurdle." : "worst."));
    }

    private static Consumer<String> known(String id, List<String> levels) {
        return level -> Require.that(
                levels.contains(level),
                () -> "The rubric " + id + " has no level " + level + "." + System.lineSeparator()
                        + Nearest.of(level, levels)
                                .map(near -> "Maybe " + near + ".")
                                .orElse("Maybe one of " + String.join(", ", levels) + "."));
    }

    /**
     * {@return the place of a level, from 1 for the worst; 0 where the rubric has no such level}
     *
     * @param level as it is written
     */
    public int position(String level) {
        return levels.indexOf(level) + 1;
    }

    /**
     * {@return a criterion}
     *
     * @param criterion its id
     */
    public Optional<Criterion> criterion(String criterion) {
        return criteria.stream().filter(one -> one.id().equals(criterion)).findFirst();
    }

    /** {@return criteria by levels, worst first, with what each level looks like} */
    public Table table() {
        List<String> header = new ArrayList<>(List.of("criterion"));
        header.addAll(levels);
        List<List<String>> rows = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<String> row = new ArrayList<>(List.of(criterion.name()));
            levels.forEach(level -> row.add(criterion.descriptors().getOrDefault(level, "")));
            rows.add(row);
        }
        return new Table(name, header, rows);
    }

    @Override
    public String toString() {
        return table().toString();
    }

    @Override
    public Args args() {
        return Args.of("id", id)
                .unless("name", name, id)
                .with("levels", levels)
                .with("criteria", criteria)
                .unless("rule", rule.word(), "worst")
                .with("declared", declared);
    }

    /**
     * One thing a rubric looks at.
     *
     * @param id the name it is known by in its rubric
     * @param name for people
     * @param weight how much it counts beside the others, 0 or more
     * @param hurdle the level it must reach lest all fails; empty where it is none
     * @param descriptors what a level looks like, by level
     */
    public record Criterion(
            String id, String name, double weight, Optional<String> hurdle, Map<String, String> descriptors)
            implements Shaped {

        /** The written form. */
        public static final Shape<Criterion> SHAPE = Shape.of(
                "criterion",
                "One thing a rubric looks at.",
                a -> new Criterion(
                        a.text("id"),
                        a.text("name", a.text("id")),
                        a.number("weight", 1),
                        a.get("hurdle", String.class),
                        a.named("descriptors", String.class)),
                Param.required("id", Kind.id(), "the name it is known by in its rubric"),
                Param.optional("name", Kind.text(), "for people").or("the id"),
                Param.optional("weight", Kind.number(0, 1e6), "how much it counts beside the others")
                        .or("1"),
                Param.optional("hurdle", Kind.text(), "the level it must reach lest all fails; under rule: hurdle"),
                Param.optional("descriptors", Kind.named(Kind.text()), "what each level looks like"));

        /** Copies, and checks that it has an id and a weight. */
        public Criterion {
            Require.text("id of a criterion", id);
            Require.between("weight of the criterion " + id, weight, 0, 1e6);
            descriptors = Collections.unmodifiableMap(new LinkedHashMap<>(descriptors));
        }

        @Override
        public Args args() {
            return Args.of("id", id)
                    .unless("name", name, id)
                    .unless("weight", weight, 1.0)
                    .with("hurdle", hurdle)
                    .with("descriptors", descriptors);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Found;
import dev.impactkit.core.plan.Names;
import dev.impactkit.core.plan.Plan;
import dev.impactkit.core.plan.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the amounts of a study go together: what is named is there and can be drawn. */
final class StudyLinks {
    /** Pairs in all: groups of a hundred, and twenty of them. */
    private static final long MOST = 100_000;

    private final Names names;
    private final Map<String, Amount> amounts = new LinkedHashMap<>();

    private StudyLinks(List<Found> found, Names names) {
        this.names = names;
        found.forEach(one -> add(one.path(), one.amount()));
    }

    private void add(String path, Amount amount) {
        amounts.put(path, amount);
        if (amount instanceof Amount.ByYear byYear) {
            byYear.years().forEach((year, one) -> add(Paths.join(path, year.toString()), one));
        }
    }

    /** Whether the study says of anything that it goes together. */
    static boolean isIn(ImpactStudy study) {
        return !study.correlations().isEmpty() || !study.judgedTogether().isEmpty();
    }

    static List<Problem> problems(ImpactStudy study, List<Found> found, Names names) {
        List<Problem> problems = new ArrayList<>();
        if (!isIn(study)) {
            return problems;
        }
        if (pairs(study) > MOST) {
            problems.add(Problem.error(
                    "correlation.too-many",
                    "judged-together",
                    "The study states " + pairs(study) + " pairs of amounts that go together; " + MOST + " may.",
                    "Name each pair once."));
        }
        StudyLinks links = new StudyLinks(found, names);
        study.correlations()
                .forEach(link -> problems.addAll(links.problems(link.path(), List.of(link.one(), link.other()))));
        study.judgedTogether().forEach(group -> problems.addAll(links.problems(group.id(), group.amounts())));
        return problems;
    }

    private List<Problem> problems(String where, List<String> ends) {
        List<Problem> problems = new ArrayList<>();
        Set<String> paths = new LinkedHashSet<>();
        for (String name : ends) {
            problem(where, name).ifPresent(problems::add);
            if (!paths.add(names.path(name))) {
                problems.add(Problem.error(
                        "correlation.one-amount",
                        where,
                        "The amount " + names.path(name) + " is named twice, and goes together with itself anyway.",
                        "Name another one."));
            }
        }
        return problems;
    }

    private static long pairs(ImpactStudy study) {
        return study.correlations().size()
                + study.judgedTogether().stream()
                        .mapToLong(group -> group.amounts().size())
                        .map(n -> n * (n - 1) / 2)
                        .sum();
    }

    private Optional<Problem> problem(String where, String name) {
        Amount amount = amounts.get(names.path(name));
        if (amount == null) {
            String near = Nearest.hint(name, amounts.keySet());
            return Optional.of(Problem.error(
                    "correlation.unknown-path",
                    where,
                    "There is no amount called " + name + ".",
                    near.isEmpty() ? "Write its path, such as the id of an outcome, a dot and deadweight." : near));
        }
        if (amount instanceof Amount.Computed computed) {
            return Optional.of(Problem.error(
                    "correlation.formula",
                    where,
                    "The amount " + name + " is a formula, " + computed + ", and goes as its amounts go.",
                    "Name the amounts it is made of."));
        }
        if (amount instanceof Amount.Measured) {
            return Optional.of(Problem.error(
                    "correlation.data",
                    where,
                    "The amount " + name + " is counted in data, and goes with what is counted in the same data.",
                    "Leave it out."));
        }
        if (amount instanceof Amount.ByYear byYear) {
            return Optional.of(Problem.error(
                    "correlation.by-year",
                    where,
                    "The amount " + name + " is one for each year.",
                    "Name one of them, such as " + names.path(name) + "."
                            + byYear.years().firstKey() + "."));
        }
        return Optional.empty();
    }

    /** The plan of these figures, amounts going together as the study says. */
    static Checked<Plan> plan(ImpactStudy study, Names names, Map<String, Expr> figures) {
        Checked<Plan> independent = Plan.of(figures);
        List<Correlation> links = of(study, names);
        return links.isEmpty() ? independent : independent.then(plan -> linked(plan, figures, links));
    }

    /** By paths; each keeps the place it is stated at. */
    private static List<Correlation> of(ImpactStudy study, Names names) {
        List<Correlation> all = new ArrayList<>(study.correlations());
        study.judgedTogether().forEach(group -> all.addAll(group.links()));
        return all.stream()
                .map(link -> new Correlation(
                        link.path(), names.path(link.one()), names.path(link.other()), link.rank(), link.note()))
                .toList();
    }

    /** What no figure uses is drawn for none: that is told and left out. */
    private static Checked<Plan> linked(Plan plan, Map<String, Expr> figures, List<Correlation> links) {
        Set<String> drawn =
                new LinkedHashSet<>(plan.slots().stream().map(Slot::path).toList());
        Set<Problem> unused = new LinkedHashSet<>();
        List<Correlation> used = new ArrayList<>();
        for (Correlation link : links) {
            List<String> ends = List.of(link.one(), link.other());
            ends.stream().filter(end -> !drawn.contains(end)).forEach(end -> unused.add(unused(link, end)));
            if (drawn.containsAll(ends)) {
                used.add(link);
            }
        }
        return Checked.of(plan, List.copyOf(unused)).then(same -> Plan.of(figures, used));
    }

    private static Problem unused(Correlation link, String path) {
        return Problem.warning(
                "correlation.unused",
                link.path(),
                "No figure uses the amount " + path + ", so it goes together with nothing.",
                "Maybe it is missing in a formula.");
    }
}

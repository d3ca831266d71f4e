// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Item;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Output;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.scale.Rubric;
import dev.impactkit.core.scale.Scales;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One namespace a study: ids are well formed, unique and not taken by figures; what is referred to is there. */
final class IdCheck {
    private static final Pattern WELL_FORMED = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}-]*");

    private final SroiStudy study;
    private final List<Problem> problems = new ArrayList<>();
    /** Every id there is; those of no group of their own stand only here. */
    private final Set<String> taken = new LinkedHashSet<>();

    private final Set<String> stakeholders = new LinkedHashSet<>();
    private final Set<String> activities = new LinkedHashSet<>();
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Set<String> scales = new LinkedHashSet<>();
    private final Set<String> composites = new LinkedHashSet<>();
    private final Set<String> waves = new LinkedHashSet<>();
    private final Set<String> nodes = new LinkedHashSet<>();

    private IdCheck(SroiStudy study) {
        this.study = study;
    }

    static List<Problem> of(SroiStudy study) {
        IdCheck check = new IdCheck(study);
        check.ids();
        check.references();
        check.measured();
        return check.problems;
    }

    private void ids() {
        ImpactStudy impact = study.impact();
        ids(impact.stakeholders(), stakeholders);
        impact.quantities().keySet().forEach(this::quantity);
        ids(impact.activities(), activities);
        ids(study.inputs(), nodes);
        ids(impact.outputs(), nodes);
        ids(impact.outcomes(), nodes);
        for (ValuedOutcome row : study.outcomes()) {
            for (Proxy value : row.priced()) {
                id(value.id(), row.id(), taken);
                unlikeItsOutcome(row, value);
            }
        }
        ids(impact.indicators(), indicators);
        ids(impact.measuring().scales(), scales);
        ids(impact.measuring().composites(), composites);
        ids(impact.measuring().waves(), waves);
        ids(impact.measuring().data(), taken);
        ids(impact.measuring().registrations(), taken);
        ids(impact.correlations(), taken);
        ids(impact.judgedTogether(), taken);
        ids(study.transfers(), taken);
        evidence(impact.evidence());
        nodes.addAll(activities);
    }

    private void evidence(Evidence evidence) {
        ids(evidence.sources(), taken);
        for (String code : evidence.codebook().ids()) {
            wellFormed(code, Paths.join("codebook", code));
        }
        ids(evidence.statements(), taken);
        ids(evidence.rubrics(), taken);
        for (Rubric rubric : evidence.rubrics()) {
            rubric.criteria().forEach(one -> wellFormed(one.id(), Paths.join(rubric.id(), one.id())));
        }
        ids(evidence.lessons(), taken);
    }

    private void ids(List<? extends Item> items, Set<String> group) {
        for (Item item : items) {
            id(item.id(), "", group);
        }
    }

    private void quantity(String name) {
        if (name.isBlank()) {
            problems.add(Problem.error("id.malformed", "quantities", "A quantity has no name.", "Write name: amount."));
        }
        id(name, "", taken);
    }

    private void id(String id, String holder, Set<String> group) {
        if (id.isEmpty()) {
            return;
        }
        String path = Paths.join(holder, id);
        wellFormed(id, path);
        if (Figures.RESERVED.contains(id)) {
            problems.add(Problem.error(
                    "id.reserved", path, "The id " + id + " is the name of a figure.", "Give the item another id."));
        }
        if (!taken.add(id)) {
            problems.add(Problem.error(
                    "id.twice", path, "The id " + id + " is given to two items.", "Give one of them another id."));
        }
        group.add(id);
    }

    private void wellFormed(String id, String path) {
        if (!isWellFormed(id)) {
            problems.add(Problem.error(
                    "id.malformed",
                    path,
                    "An id is a letter followed by letters, digits and hyphens; this is \"" + id + "\".",
                    "Begin with a letter, and end with a letter or digit."));
        }
    }

    /** A value called like a parameter or a step of its outcome would stand at the same path. */
    private void unlikeItsOutcome(ValuedOutcome row, Proxy value) {
        if (value.id().isEmpty()) {
            return;
        }
        boolean param = ValuedOutcome.SHAPE.param(value.id()).isPresent();
        boolean step = row.steps().stream().anyMatch(one -> one.key().equals(value.id()));
        if (param || step || Row.OWN.contains(value.id())) {
            problems.add(Problem.error(
                    "id.reserved",
                    Paths.join(row.id(), value.id()),
                    "The id " + value.id() + " is what an outcome itself is described by.",
                    "Give the value another id."));
        }
    }

    private static boolean isWellFormed(String id) {
        if (id.endsWith("-")) {
            return false;
        }
        return isPlain(id) || (WELL_FORMED.matcher(id).matches() && Normalizer.isNormalized(id, Normalizer.Form.NFC));
    }

    /** The letters most ids are made of need no table of letters. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '-';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return true;
    }

    private void references() {
        ImpactStudy impact = study.impact();
        for (Output item : impact.outputs()) {
            refer(item.id(), "of", item.of(), activities, "activity");
        }
        for (Investment item : study.inputs()) {
            refer(item.id(), "from", item.from(), stakeholders, "stakeholder");
            item.activities().forEach(id -> refer(item.id(), "for", id, activities, "activity"));
            item.shares().keySet().forEach(id -> refer(item.id(), "shares." + id, id, activities, "activity"));
        }
        for (ValuedOutcome row : study.outcomes()) {
            somebody(row.id(), "for", row.outcome().stakeholder(), "Nobody is said to experience this outcome.");
            refer(row.id(), "for", row.outcome().stakeholder(), stakeholders, "stakeholder");
            for (String id : row.outcome().indicators()) {
                refer(row.id(), "indicators", id, composites.contains(id) ? composites : indicators, "indicator");
            }
            for (Proxy value : row.priced()) {
                if (!value.accruesTo().isEmpty()) {
                    refer(row.id(), value.key() + ".accrues-to", value.accruesTo(), stakeholders, "stakeholder");
                }
            }
        }
        for (Transfer item : study.transfers()) {
            somebody(item.id(), "from", item.from(), "Nobody is said to lose this money.");
            somebody(item.id(), "to", item.to(), "Nobody is said to gain this money.");
            refer(item.id(), "from", item.from(), stakeholders, "stakeholder");
            refer(item.id(), "to", item.to(), stakeholders, "stakeholder");
        }
        for (Link link : impact.chain()) {
            if (!nodes.contains(link.from()) || !nodes.contains(link.to())) {
                refer(link.path(), "from", link.from(), nodes, "input, activity, output or outcome");
                refer(link.path(), "to", link.to(), nodes, "activity, output or outcome");
            }
        }
    }

    private void measured() {
        if (!indicators.isEmpty()) {
            indicators();
        }
        for (Composite item : study.impact().measuring().composites()) {
            item.items().forEach(id -> refer(item.id(), "items", id, indicators, "indicator"));
        }
    }

    private void indicators() {
        Set<String> known = new LinkedHashSet<>(scales);
        Scales.standard().shapes().forEach(shape -> known.add(shape.key()));
        study.impact().indicators().forEach(item -> {
            refer(item.id(), "scale", item.scaleId(), known, "scale");
            item.gathering().waves().forEach(id -> refer(item.id(), "waves", id, waves, "wave"));
            item.requiredBy().forEach(id -> refer(item.id(), "required-by", id, stakeholders, "stakeholder"));
            item.priorityOf().forEach(id -> refer(item.id(), "priority-of", id, stakeholders, "stakeholder"));
            item.aims()
                    .marks()
                    .forEach((name, mark) -> refer(Paths.join(item.id(), name), "wave", mark.wave(), waves, "wave"));
        });
    }

    private void somebody(String item, String param, String id, String message) {
        if (id.isEmpty()) {
            problems.add(
                    Problem.error("id.missing", Paths.join(item, param), message, "Write the id of a stakeholder."));
        }
    }

    private void refer(String item, String param, String id, Set<String> known, String what) {
        if (!id.isEmpty() && !known.contains(id)) {
            String list = known.isEmpty() ? "There is none." : "There are " + String.join(", ", known) + ".";
            String near = Nearest.hint(id, known);
            problems.add(Problem.error(
                    "id.unknown",
                    Paths.join(item, param),
                    "There is no " + what + " called " + id + ".",
                    near.isEmpty() ? list : near));
        }
    }
}

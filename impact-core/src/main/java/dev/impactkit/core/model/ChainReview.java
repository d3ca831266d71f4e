// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Note;
import dev.impactkit.core.Problem;
import dev.impactkit.core.plan.Amount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Do the activities lead where the study says? Nothing hangs loose, what is not shown is named, harms and the people left
 * out are asked about. What it finds are warnings and questions; a circle is an error.
 */
public final class ChainReview {
    private final ImpactStudy study;
    private final OutcomeChain chain;
    private final List<Problem> found = new ArrayList<>();

    private ChainReview(ImpactStudy study) {
        this.study = study;
        this.chain = OutcomeChain.of(study);
    }

    /**
     * {@return everything the chain leaves open, in the order of the study}
     *
     * @param study the study
     */
    public static List<Problem> of(ImpactStudy study) {
        ChainReview review = new ChainReview(study);
        review.circles();
        review.looseEnds();
        review.outcomes();
        review.links();
        review.stakeholders();
        review.harms();
        return List.copyOf(review.found);
    }

    private void circles() {
        chain.cycle()
                .ifPresent(round -> found.add(Problem.error(
                        "chain.cycle",
                        round.get(0),
                        "The chain goes round in a circle: " + String.join(" -> ", round) + ".",
                        "Leave out the link that points back.")));
    }

    private void looseEnds() {
        Set<String> outcomes = new LinkedHashSet<>();
        for (Outcome outcome : study.outcomes()) {
            outcomes.add(outcome.id());
        }
        for (Activity activity : study.activities()) {
            if (Collections.disjoint(outcomes, chain.after(activity.id()))) {
                found.add(Problem.question(
                        "chain.leads-nowhere",
                        activity.id(),
                        "The activity " + activity.name() + " leads to no outcome.",
                        "Link it to what changes, or say why it is here."));
            }
        }
        for (Output output : study.outputs()) {
            boolean made = !chain.before(output.id()).isEmpty();
            if (!made || Collections.disjoint(outcomes, chain.after(output.id()))) {
                found.add(Problem.question(
                        "chain.orphan",
                        output.id(),
                        "The output " + output.name() + " hangs loose: "
                                + (made ? "it leads to no outcome." : "no activity makes it."),
                        "Link it, or say why it is here."));
            }
        }
    }

    private void outcomes() {
        Set<String> reached = new LinkedHashSet<>();
        for (Activity activity : study.activities()) {
            reached.addAll(chain.after(activity.id()));
        }
        for (Outcome outcome : study.outcomes()) {
            if (!reached.contains(outcome.id())) {
                found.add(Problem.question(
                        "chain.unreached",
                        outcome.id(),
                        "No activity leads to the outcome " + outcome.name() + ".",
                        "Add a link from what brings it about."));
            }
            if (outcome.indicators().isEmpty()) {
                found.add(Problem.warning(
                        "chain.no-indicator",
                        outcome.id(),
                        "Nothing shows whether " + outcome.name() + " happens: it has no indicator.",
                        "Name one under indicators."));
            }
        }
    }

    private void links() {
        for (Link link : study.chain()) {
            if (link.evidence().isEmpty() || link.evidence().equals("none")) {
                found.add(Problem.warning(
                        "chain.no-evidence",
                        link.path(),
                        "Nothing is said of the evidence that " + link.from() + " leads to " + link.to() + ".",
                        "Write evidence: weak, moderate or strong, and the assumption it rests on."));
            }
        }
        for (Link link : study.chain()) {
            if (link.status().equals("fails")) {
                found.add(Problem.question(
                        "chain.failed-assumption",
                        link.path(),
                        "The assumption behind " + link.from() + " -> " + link.to() + " fails, and the link still"
                                + " stands.",
                        "Leave out the link, or say what carries it now."));
            }
        }
    }

    private void stakeholders() {
        Set<String> changed = new LinkedHashSet<>();
        for (Outcome outcome : study.outcomes()) {
            changed.add(outcome.stakeholder());
        }
        for (Stakeholder who : study.stakeholders()) {
            if (!changed.contains(who.id()) && !who.publicBudget()) {
                found.add(Problem.question(
                        "chain.no-outcome",
                        who.id(),
                        "Nothing is said to change for " + who.name() + ".",
                        "Add an outcome, or say why nothing changes for them."));
            }
        }
    }

    private void harms() {
        boolean onlyGood = !study.outcomes().isEmpty();
        for (Outcome outcome : study.outcomes()) {
            onlyGood &= !outcome.negative();
        }
        if (onlyGood) {
            found.add(Problem.question(
                    "chain.only-positive",
                    "",
                    "Every outcome is positive.",
                    "Ask whether anybody is worse off, and record the answer."));
        }
    }

    /**
     * {@return warnings for numbers nobody can trace, where a study looks back}
     *
     * @param mode of the study
     * @param path of the number
     * @param amount the number
     * @param item the note of the item it stands in
     */
    public static Optional<Problem> untraced(Mode mode, String path, Amount amount, Note item) {
        boolean told = mode == Mode.FORECAST || amount.note().traceable() || item.traceable();
        return told || amount instanceof Amount.Computed || amount instanceof Amount.Measured
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        "note.untraced",
                        path,
                        "Nobody can trace this number: it has no source and no reason.",
                        "Write {value: ..., source: ..., reason: ...}."));
    }
}

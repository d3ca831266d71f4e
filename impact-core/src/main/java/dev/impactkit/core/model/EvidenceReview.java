// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.evidence.Claim;
import dev.impactkit.core.evidence.Evidence;
import dev.impactkit.core.evidence.Judgement;
import dev.impactkit.core.evidence.Lesson;
import dev.impactkit.core.evidence.LinkEvidence;
import dev.impactkit.core.evidence.Source;
import dev.impactkit.core.evidence.Statement;
import dev.impactkit.core.evidence.UnintendedOutcomes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Does what people said fit the study? What they speak of is there; the links they contradict or never mention, and the
 * changes nobody asked about, are asked about.
 */
public final class EvidenceReview {
    private final ImpactStudy study;
    private final Evidence evidence;
    private final OutcomeChain chain;
    private final List<Problem> found = new ArrayList<>();

    private EvidenceReview(ImpactStudy study) {
        this.study = study;
        this.evidence = study.evidence();
        this.chain = OutcomeChain.of(study);
    }

    /**
     * {@return everything the evidence leaves open, in the order of the study}
     *
     * @param study the study
     */
    public static List<Problem> of(ImpactStudy study) {
        if (study.evidence().isNone()) {
            return List.of();
        }
        EvidenceReview review = new EvidenceReview(study);
        review.sources();
        review.claims();
        review.found.addAll(study.evidence().problems());
        review.judgements();
        review.lessons();
        review.links();
        review.found.addAll(UnintendedOutcomes.of(study.evidence()).questions());
        return List.copyOf(review.found);
    }

    /**
     * {@return which sources confirm, contradict or never mention each link of the chain of a study}
     *
     * @param study the study
     */
    public static LinkEvidence links(ImpactStudy study) {
        OutcomeChain chain = OutcomeChain.of(study);
        List<String> links = new ArrayList<>();
        chain.nodes()
                .forEach(from -> chain.next(from)
                        .forEach(to -> links.add(Link.of(from, to).path())));
        return LinkEvidence.of(links, study.evidence().statements());
    }

    private void sources() {
        Set<String> stakeholders = new LinkedHashSet<>();
        study.stakeholders().forEach(who -> stakeholders.add(who.id()));
        Set<String> waves = new LinkedHashSet<>(
                study.measuring().waves().stream().map(Wave::id).toList());
        for (Source source : evidence.sources()) {
            refer(Paths.join(source.id(), "stakeholder"), source.stakeholder(), stakeholders, "stakeholder");
            refer(Paths.join(source.id(), "wave"), source.wave(), waves, "wave");
        }
    }

    private void claims() {
        Set<String> nodes = new LinkedHashSet<>(chain.nodes());
        Set<String> links = new LinkedHashSet<>();
        chain.nodes()
                .forEach(from -> chain.next(from)
                        .forEach(to -> links.add(Link.of(from, to).path())));
        for (Statement said : evidence.statements()) {
            String about = said.claim().map(Claim::about).orElse("");
            boolean way = about.contains("->");
            if (!way || !isWay(about)) {
                String path = Paths.join(said.id(), "about");
                refer(path, about, way ? links : nodes, way ? "link" : "item of the chain");
            }
        }
    }

    /** A link, or a longer way over several. */
    private boolean isWay(String about) {
        String[] ends = about.split("->", 2);
        return chain.after(ends[0]).contains(ends[1]);
    }

    private void judgements() {
        Set<String> outcomes = new LinkedHashSet<>();
        study.outcomes().forEach(outcome -> outcomes.add(outcome.id()));
        Set<String> shown = shown();
        List<String> paths = Judgement.paths(evidence.judgements());
        for (int i = 0; i < paths.size(); i++) {
            Judgement judged = evidence.judgements().get(i);
            String path = paths.get(i);
            refer(Paths.join(path, "about"), judged.about(), outcomes, "outcome");
            judged.evidence()
                    .forEach(id -> refer(Paths.join(path, "evidence"), id, shown, "statement, source or indicator"));
        }
    }

    private void lessons() {
        Set<String> shown = shown();
        study.outcomes().forEach(outcome -> shown.add(outcome.id()));
        for (Lesson lesson : evidence.lessons()) {
            lesson.evidence()
                    .forEach(id -> refer(
                            Paths.join(lesson.id(), "evidence"), id, shown, "statement, source, indicator or outcome"));
        }
    }

    private Set<String> shown() {
        Set<String> shown = new LinkedHashSet<>();
        evidence.statements().forEach(said -> shown.add(said.id()));
        evidence.sources().forEach(source -> shown.add(source.id()));
        study.indicators().forEach(indicator -> shown.add(indicator.id()));
        return shown;
    }

    /** That an activity makes its output is counted and not claimed: only links of the chain are asked about. */
    private void links() {
        Set<String> stated = new LinkedHashSet<>();
        study.chain().forEach(link -> stated.add(link.path()));
        LinkEvidence said = links(study);
        said.rows().stream().filter(row -> !row.link()).forEach(row -> stated.add(row.path()));
        said.questions().stream()
                .filter(question -> stated.contains(question.where().path()))
                .forEach(found::add);
    }

    private void refer(String path, String id, Set<String> known, String what) {
        if (!id.isEmpty() && !known.contains(id)) {
            String near = Nearest.hint(id, known);
            String all = known.isEmpty() ? "There is none." : "There are " + String.join(", ", known) + ".";
            found.add(Problem.error(
                    "id.unknown", path, "There is no " + what + " called " + id + ".", near.isEmpty() ? all : near));
        }
    }
}

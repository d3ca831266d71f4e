// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.scale.Rubric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be told of the evidence without the rest of the study. */
final class EvidenceCheck {
    private final Evidence evidence;
    private final List<Problem> problems = new ArrayList<>();

    private EvidenceCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Problem> of(Evidence evidence) {
        EvidenceCheck check = new EvidenceCheck(evidence);
        check.problems.addAll(evidence.codebook().problems());
        check.statements();
        check.judgements();
        check.synthesis();
        check.problems.addAll(new LearningLog(evidence.lessons()).problems());
        return List.copyOf(check.problems);
    }

    private void statements() {
        References sources = References.to(
                "source", evidence.sources().stream().map(Source::id).toList());
        References codes = References.to("code", evidence.codebook().ids());
        for (Statement said : evidence.statements()) {
            sources.check(Paths.join(said.id(), "source"), said.source(), problems);
            said.codes().forEach(code -> codes.check(Paths.join(said.id(), "codes"), code, problems));
            said.others().stream()
                    .flatMap(coding -> coding.codes().stream())
                    .forEach(code -> codes.check(Paths.join(said.id(), "also-coded"), code, problems));
        }
    }

    private void judgements() {
        References rubrics = References.to(
                "rubric", evidence.rubrics().stream().map(Rubric::id).toList());
        List<String> paths = Judgement.paths(evidence.judgements());
        for (int i = 0; i < paths.size(); i++) {
            Judgement judged = evidence.judgements().get(i);
            String path = paths.get(i);
            rubrics.check(Paths.join(path, "rubric"), judged.rubric(), problems);
            rubric(judged.rubric()).ifPresent(rubric -> judgement(path, rubric, judged));
            if (judged.evidence().isEmpty()) {
                problems.add(Problem.warning(
                        "evidence.judgement-unbacked",
                        path,
                        "The level " + judged.level() + " of " + judged.criterion() + " rests on no evidence.",
                        "Write evidence: the statements, sources or indicators it rests on."));
            }
        }
    }

    private void judgement(String path, Rubric rubric, Judgement judged) {
        List<String> criteria =
                rubric.criteria().stream().map(Rubric.Criterion::id).toList();
        References.to("criterion of " + rubric.id(), criteria)
                .check(Paths.join(path, "criterion"), judged.criterion(), problems);
        if (rubric.position(judged.level()) == 0) {
            String near = Nearest.hint(judged.level(), rubric.levels());
            problems.add(Problem.error(
                    "evidence.unknown-level",
                    Paths.join(path, "level"),
                    "The rubric " + rubric.id() + " has no level " + judged.level() + ".",
                    near.isEmpty() ? "It has " + String.join(", ", rubric.levels()) + "." : near));
        }
        Optional<LocalDate> before =
                judged.on().filter(day -> rubric.declared().map(day::isBefore).orElse(false));
        before.ifPresent(day -> problems.add(Problem.question(
                "evidence.rule-declared-late",
                path,
                "The level of " + judged.criterion() + " was given on " + day + ", before the rule of the rubric "
                        + rubric.id() + " was declared.",
                "Say whether the rule was known when it was judged.")));
    }

    /** What is missing before a rubric says anything. */
    private void synthesis() {
        for (Rubric rubric : evidence.rubrics()) {
            RubricSynthesis.all(rubric, evidence.judgements()).forEach(made -> problems.addAll(made.problems()));
        }
    }

    private Optional<Rubric> rubric(String id) {
        return evidence.rubrics().stream()
                .filter(rubric -> rubric.id().equals(id))
                .findFirst();
    }
}

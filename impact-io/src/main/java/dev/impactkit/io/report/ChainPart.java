// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Kind;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.OutcomeChain;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.model.Stakeholder.Involvement;
import dev.impactkit.core.plan.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the activities lead to the outcomes, on what evidence, and who was asked. */
final class ChainPart {
    private final Subject subject;

    ChainPart(Subject subject) {
        this.subject = subject;
    }

    Section section() {
        Section section =
                subject.section(Word.CHAIN).with(links()).with(indicators()).with(stakeholders());
        Chart.Flow flow = flow();
        return flow.links().isEmpty() ? section : section.with(flow);
    }

    private Sheet links() {
        return subject.sheet(Word.LINKS, Word.FROM, Word.TO, Word.EVIDENCE, Word.ASSUMPTION, Word.STATUS, Word.SOURCE)
                .with(subject.impact().chain().stream().map(this::link).toList())
                .trimmed();
    }

    private List<Cell> link(Link link) {
        return List.of(
                Cell.of(subject.name(link.from())),
                Cell.of(subject.name(link.to())),
                evidence(link),
                Cell.of(link.assumption()),
                subject.term(link.status()),
                Cell.of(link.note().text()));
    }

    private Cell evidence(Link link) {
        return subject.term(link.evidence().isEmpty() ? "not-said" : link.evidence());
    }

    private Sheet indicators() {
        List<List<Cell>> rows = new ArrayList<>();
        subject.impact()
                .outcomes()
                .forEach(outcome -> outcome.indicators()
                        .forEach(id -> rows.add(
                                List.of(Cell.of(outcome.name()), Cell.of(subject.name(id)), Cell.of(unit(id))))));
        return subject.sheet(Word.SHOWN_BY, Word.OUTCOME, Word.INDICATOR, Word.UNIT)
                .with(rows)
                .trimmed();
    }

    private String unit(String indicator) {
        return subject.impact().indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .map(Indicator::unit)
                .findFirst()
                .orElse("");
    }

    private Sheet stakeholders() {
        return subject.sheet(Word.INVOLVED, Word.STAKEHOLDER, Word.SIZE, Word.HOW, Word.ASKED, Word.WHEN)
                .with(subject.impact().stakeholders().stream()
                        .map(this::stakeholder)
                        .toList())
                .trimmed();
    }

    private List<Cell> stakeholder(Stakeholder who) {
        Involvement asked = who.involved().orElse(new Involvement("", 0, ""));
        return List.of(
                Cell.of(who.name()),
                who.size().map(size -> size(who, size)).orElse(Cell.EMPTY),
                Cell.of(asked.how()),
                asked.people() == 0 ? Cell.EMPTY : Cell.of(asked.people(), Style.QUANTITY),
                Cell.of(asked.when()));
    }

    private Cell size(Stakeholder who, Amount size) {
        return subject.result().value(who.id() + ".size").isPresent()
                ? subject.figure(who.id() + ".size", Style.QUANTITY)
                : Cell.of(AmountText.of(size, Kind.amount(), subject.wording()));
    }

    private Chart.Flow flow() {
        OutcomeChain chain = OutcomeChain.of(subject.impact());
        Map<String, Link> told = new LinkedHashMap<>();
        subject.impact().chain().forEach(link -> told.put(link.path(), link));
        List<Chart.Node> nodes = new ArrayList<>();
        List<Chart.Link> links = new ArrayList<>();
        Map<String, Chart.Kind> kinds = kinds();
        for (String id : chain.nodes()) {
            nodes.add(new Chart.Node(id, subject.name(id), kinds.getOrDefault(id, Chart.Kind.INPUT)));
            for (String next : chain.next(id)) {
                Link link = told.get(id + "->" + next);
                String label = link == null || link.evidence().isEmpty()
                        ? ""
                        : evidence(link).print(subject.wording());
                links.add(new Chart.Link(id, next, label));
            }
        }
        return new Chart.Flow(subject.say(Word.CHAIN), nodes, links);
    }

    private Map<String, Chart.Kind> kinds() {
        Map<String, Chart.Kind> kinds = new LinkedHashMap<>();
        subject.impact().activities().forEach(item -> kinds.put(item.id(), Chart.Kind.ACTIVITY));
        subject.impact().outputs().forEach(item -> kinds.put(item.id(), Chart.Kind.OUTPUT));
        subject.impact().outcomes().forEach(item -> kinds.put(item.id(), Chart.Kind.OUTCOME));
        return kinds;
    }
}

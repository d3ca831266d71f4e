// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.audience.CountTable;
import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.NetEffect;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came about beyond what would have come about anyway. */
final class NetEffectPart {
    private final Subject subject;
    private final Collected data;

    NetEffectPart(Subject subject) {
        this.subject = subject;
        this.data = subject.impact().collected();
    }

    /** The net effect of an outcome; empty where it is compared with nobody, or where others could work it back to few people. */
    Optional<NetEffect> of(Outcome outcome) {
        Optional<PerPerson> how = Grading.quantity(outcome);
        return outcome.comparison()
                .filter(others -> !others.against().isEmpty())
                .flatMap(others -> how.flatMap(
                        found -> NetEffect.of(data, found, others.against()).value()))
                .filter(this::isShown);
    }

    /** Of a quantity, the people of the group and those who answered, the count behind it could be worked out. */
    private boolean isShown(NetEffect effect) {
        return !subject.audience().isProtected() || effect.fewest() >= CountTable.MINIMUM;
    }

    Sheet sheet() {
        Sheet sheet = subject.sheet(
                Word.NET_EFFECTS,
                Word.OUTCOME,
                Word.COMPARED_WITH,
                Word.CAME_ABOUT,
                Word.ANYWAY,
                Word.NET_EFFECT,
                Word.LOW,
                Word.HIGH,
                Word.AS_DEADWEIGHT,
                Word.EVIDENCE_GRADE);
        List<List<Cell>> rows = new ArrayList<>();
        for (Outcome outcome : subject.impact().outcomes()) {
            of(outcome).ifPresent(effect -> rows.add(row(outcome, effect)));
        }
        return sheet.with(rows).trimmed();
    }

    private static List<Cell> row(Outcome outcome, NetEffect effect) {
        return List.of(
                Cell.of(outcome.name()),
                Cell.of(effect.against()),
                Cell.of(effect.quantity().best(), Style.MONTHS),
                Cell.of(effect.counterfactual().best(), Style.MONTHS),
                Cell.of(effect.best(), Style.MONTHS),
                Cell.of(effect.quantile(0.05), Style.MONTHS),
                Cell.of(effect.quantile(0.95), Style.MONTHS),
                Cell.of(effect.deadweight(), Style.SHARE),
                Cell.of(Grading.told(Grading.grounds(effect))));
    }
}

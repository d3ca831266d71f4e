// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.model.OutcomeChain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Asks about changes that may be valued twice: along one path of the chain, or under two accounts. */
final class DoubleCountCheck {
    private DoubleCountCheck() {}

    static List<Problem> of(SroiStudy study) {
        List<Problem> problems = new ArrayList<>();
        List<ValuedOutcome> valued = new ArrayList<>();
        for (ValuedOutcome row : study.outcomes()) {
            if (!row.values().isEmpty()) {
                valued.add(row);
            }
        }
        alongOnePath(problems, study, valued);
        withinLifeSatisfaction(problems, valued);
        Map<String, String> seen = new LinkedHashMap<>();
        for (ValuedOutcome row : valued) {
            for (Proxy value : row.values()) {
                String name = value.name().toLowerCase(Locale.ROOT);
                String before = name.isEmpty() ? row.id() : seen.getOrDefault(name, row.id());
                seen.putIfAbsent(name, row.id());
                if (!before.equals(row.id())) {
                    problems.add(Problem.question(
                            "value.in-two-places",
                            Paths.join(row.id(), value.key()),
                            "\"" + value.name() + "\" is counted under " + before + " and under " + row.id() + ".",
                            "Count it once, or record why both count."));
                }
            }
        }
        return problems;
    }

    /** Who is more content with life may be so because of pay or health: that is in the answer already. */
    private static void withinLifeSatisfaction(List<Problem> problems, List<ValuedOutcome> valued) {
        for (ValuedOutcome content : valued) {
            if (!isByLifeSatisfaction(content)) {
                continue;
            }
            for (String who : accounts(content, true)) {
                valued.stream()
                        .filter(row -> !row.id().equals(content.id())
                                && accounts(row, false).contains(who))
                        .forEach(row -> problems.add(Problem.question(
                                "value.in-life-satisfaction",
                                row.id(),
                                "What " + row.id() + " is worth to " + who
                                        + " may be in their life satisfaction already, which " + content.id()
                                        + " values.",
                                "Value one of them, or record why both count.")));
            }
        }
    }

    private static boolean isByLifeSatisfaction(ValuedOutcome row) {
        for (Proxy value : row.values()) {
            if (value.method().equals(Proxy.WELLBEING)) {
                return true;
            }
        }
        return false;
    }

    /** On whose accounts an outcome lands by life satisfaction, or otherwise. */
    private static Set<String> accounts(ValuedOutcome row, boolean wellbeing) {
        Set<String> accounts = new LinkedHashSet<>();
        row.values().stream()
                .filter(value -> value.method().equals(Proxy.WELLBEING) == wellbeing)
                .forEach(value -> accounts.add(row.account(value)));
        return accounts;
    }

    private static void alongOnePath(List<Problem> problems, SroiStudy study, List<ValuedOutcome> valued) {
        Set<String> lead = new LinkedHashSet<>();
        study.impact().chain().forEach(link -> lead.add(link.from()));
        List<ValuedOutcome> leading =
                valued.stream().filter(row -> lead.contains(row.id())).toList();
        if (leading.isEmpty()) {
            return;
        }
        OutcomeChain chain = OutcomeChain.of(study.impact());
        for (ValuedOutcome earlier : leading) {
            Set<String> after = chain.after(earlier.id());
            for (ValuedOutcome later : valued) {
                if (!earlier.id().equals(later.id()) && after.contains(later.id())) {
                    problems.add(Problem.question(
                            "chain.double-count",
                            later.id(),
                            "Both " + earlier.id() + " and " + later.id()
                                    + ", which it leads to, are valued: maybe one change is counted twice.",
                            "Value one of them, or record why both count."));
                }
            }
        }
    }
}

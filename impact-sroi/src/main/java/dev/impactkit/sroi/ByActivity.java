// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.model.OutcomeChain;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.sroi.Costs.Cost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Value and inputs by activity: an outcome belongs to the one that leads to it, or to several by shares of its links. */
final class ByActivity {
    private final SroiStudy study;
    private final Setting setting;
    private final OutcomeChain chain;
    private final Set<String> activities = new LinkedHashSet<>();

    ByActivity(SroiStudy study, Setting setting) {
        this.study = study;
        this.setting = setting;
        this.chain = OutcomeChain.of(study.impact());
        study.impact().activities().forEach(activity -> activities.add(activity.id()));
    }

    /** Present value by activity; what several bring about without shares is "shared", what none does is "none". */
    Map<String, Expr> value(List<Row> rows) {
        Map<String, List<Expr>> groups = new LinkedHashMap<>();
        activities.forEach(id -> groups.put(id, new ArrayList<>()));
        for (Row row : rows) {
            Expr rest = Expr.ONE;
            for (Map.Entry<String, Expr> share : shares(row).entrySet()) {
                groups.computeIfAbsent(share.getKey(), key -> new ArrayList<>())
                        .add(row.present().times(share.getValue()));
                rest = rest.minus(share.getValue());
            }
            String other = upstream(row.id()).isEmpty() ? "none" : "shared";
            groups.computeIfAbsent(other, key -> new ArrayList<>())
                    .add(row.present().times(rest));
        }
        Map<String, Expr> sums = new LinkedHashMap<>();
        groups.forEach((id, terms) -> sums.put(id, Expr.sum(terms)));
        return sums;
    }

    /** Present value of the inputs that count, by activity. */
    Map<String, Expr> inputs(List<Cost> costs) {
        Map<String, Expr> sums = new LinkedHashMap<>();
        for (String id : activities) {
            List<Expr> terms = new ArrayList<>();
            costs.stream()
                    .filter(cost -> cost.counts() && cost.shares().containsKey(id))
                    .forEach(cost ->
                            terms.add(cost.present().times(cost.shares().getOrDefault(id, Expr.ZERO))));
            sums.put(id, Expr.sum(terms));
        }
        return sums;
    }

    private Map<String, Expr> shares(Row row) {
        Map<String, Expr> shares = new LinkedHashMap<>();
        List<String> upstream = upstream(row.id());
        if (upstream.size() == 1) {
            shares.put(upstream.get(0), Expr.ONE);
            return shares;
        }
        study.impact().chain().stream()
                .filter(link -> link.to().equals(row.id()) && link.share().isPresent())
                .forEach(link -> owner(link.from())
                        .ifPresent(owner -> shares.merge(
                                owner, setting.amount(link.path() + ".share").total(), Expr::plus)));
        return shares;
    }

    private List<String> upstream(String node) {
        return chain.upstream(node).stream().filter(activities::contains).toList();
    }

    private Optional<String> owner(String node) {
        List<String> owners = activities.contains(node) ? List.of(node) : upstream(node);
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Dependence;
import dev.impactkit.core.estimate.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Correlations between the slots of a graph. */
final class Links {
    private Links() {}

    static List<Problem> problems(Graph graph, List<Correlation> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        Set<String> dataSets = dataSets(graph);
        List<Problem> ofData = links.stream()
                .filter(link -> dataSets.contains(link.one()) || dataSets.contains(link.other()))
                .map(link -> ofData(link, dataSets.contains(link.one()) ? link.one() : link.other()))
                .distinct()
                .toList();
        return ofData.isEmpty() ? Dependence.of(estimates(graph), links).problems() : ofData;
    }

    private static Problem ofData(Correlation link, String dataSet) {
        return Problem.error(
                "correlation.data",
                link.path(),
                "The data set " + dataSet + " is drawn by the number of a replicate, which has no order.",
                "Leave it out: quantities measured on one data set go together as the data do.");
    }

    /** Slots whose number only picks a replicate. */
    private static Set<String> dataSets(Graph graph) {
        return IntStream.range(0, graph.size())
                .filter(node -> graph.op(node) == Op.PICK)
                .map(node -> graph.slot(graph.arg(node, 0)))
                .filter(slot -> slot >= 0)
                .mapToObj(slot -> graph.slots().get(slot).path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Estimate> estimates(Graph graph) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        graph.slots().forEach(slot -> estimates.put(slot.path(), slot.estimate()));
        return estimates;
    }

    /** Those of which both ends are slots. */
    static List<Correlation> within(Graph graph, List<Correlation> links) {
        Set<String> slots = estimates(graph).keySet();
        return links.stream()
                .filter(link -> slots.contains(link.one()) && slots.contains(link.other()))
                .toList();
    }

    /** What they decide, whoever was named first and however often. */
    static SortedSet<String> lines(List<Correlation> links) {
        SortedSet<String> lines = new TreeSet<>();
        for (Correlation link : links) {
            boolean inOrder = link.one().compareTo(link.other()) < 0;
            String low = inOrder ? link.one() : link.other();
            String high = inOrder ? link.other() : link.one();
            lines.add(low + " " + high + " " + Numerals.exact(link.rank()));
        }
        return lines;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A compiled calculation: the graph of some figures in the order it runs, each node once.
 *
 * <p>Immutable and safe to share between threads; each thread takes an {@link #evaluator()} of its own.
 */
public final class Plan {
    private final Map<String, Expr> figures;
    private final List<String> paths;
    private final Graph graph;

    private Plan(Map<String, Expr> figures, Graph graph) {
        this.figures = figures;
        this.paths = List.copyOf(figures.keySet());
        this.graph = graph;
    }

    /**
     * {@return a plan for these figures, or what is wrong with the graph}
     *
     * <p>Problems: a name that was never bound; one path with two estimates; one path that names two nodes; more than a
     * million nodes.
     *
     * @param figures what is to be computed, by path, in the order of the answers
     */
    public static Checked<Plan> of(Map<String, Expr> figures) {
        Map<String, Expr> ordered = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        GraphBuilder builder = new GraphBuilder();
        ordered.forEach(builder::figure);
        List<Problem> problems = builder.problems();
        return problems.isEmpty() ? Checked.of(new Plan(ordered, builder.graph())) : Checked.failed(problems);
    }

    /** {@return the numbers it asks inputs for, in order} */
    public List<Slot> slots() {
        return graph.slots();
    }

    /**
     * {@return a slot}
     *
     * @param path ids joined by dots
     */
    public Optional<Slot> slot(String path) {
        return slots().stream().filter(slot -> slot.path().equals(path)).findFirst();
    }

    /** {@return the paths of its figures, in order} */
    public List<String> figures() {
        return paths;
    }

    /**
     * {@return the place of a figure in {@link Evaluator#column}}
     *
     * @param path of the figure
     * @throws IllegalArgumentException if the plan has none of that path
     */
    public int figure(String path) {
        int index = paths.indexOf(path);
        Require.that(index >= 0, () -> "The plan has no figure " + path + "; it has " + figures.keySet() + ".");
        return index;
    }

    /** {@return every path a value or an explanation can be asked of: figures, named nodes and slots} */
    public List<String> paths() {
        return List.copyOf(graph.named().keySet());
    }

    /**
     * {@return a smaller plan, without the operations only other figures need}
     *
     * @param some paths of the figures to keep, in the order of the answers
     * @throws IllegalArgumentException if the plan lacks one
     */
    public Plan only(List<String> some) {
        Map<String, Expr> kept = new LinkedHashMap<>();
        for (String path : some) {
            figure(path);
            kept.put(path, figures.getOrDefault(path, Expr.ZERO));
        }
        return of(kept).orThrow();
    }

    /** {@return a machine that runs it, for one thread} */
    public Evaluator evaluator() {
        return new Evaluator(graph);
    }

    /**
     * {@return every named value and figure under the given inputs, one draw}
     *
     * @param inputs what the slots are
     */
    public Map<String, Double> values(Inputs inputs) {
        double[] nodes = graph.once(inputs);
        Map<String, Double> values = new LinkedHashMap<>();
        graph.named().forEach((path, node) -> values.put(path, nodes[node]));
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@return how a value came about under the best estimates}
     *
     * @param path of a figure, a named node or a slot
     * @throws IllegalArgumentException if the plan has none of that path
     */
    public Explanation explain(String path) {
        return explain(path, Inputs.best(this));
    }

    /**
     * {@return how a value came about}
     *
     * @param path of a figure, a named node or a slot
     * @param inputs what the slots are
     * @throws IllegalArgumentException if the plan has none of that path
     */
    public Explanation explain(String path, Inputs inputs) {
        return Explanation.of(figures, values(inputs), path);
    }

    /** {@return SHA-256 in hexadecimal over operations, constants to the bit, slots and their estimates, figures} */
    public String fingerprint() {
        return Fingerprint.of(graph, paths);
    }

    @Override
    public String toString() {
        return "Plan of " + figures.size() + " figures, " + slots().size() + " slots, " + graph.size() + " nodes";
    }
}

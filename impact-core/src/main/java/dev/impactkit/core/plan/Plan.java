// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Require;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Dependence;
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
    private final List<Correlation> links;

    private Plan(Map<String, Expr> figures, Graph graph, List<Correlation> links) {
        this.figures = figures;
        this.paths = List.copyOf(figures.keySet());
        this.graph = graph;
        this.links = List.copyOf(links);
    }

    /**
     * {@return a plan for these figures, all amounts independent, or what is wrong with the graph}
     *
     * <p>Problems: a name that was never bound; one path with two estimates; one path that names two nodes; more than a
     * million nodes.
     *
     * @param figures what is to be computed, by path, in the order of the answers
     */
    public static Checked<Plan> of(Map<String, Expr> figures) {
        return of(figures, List.of());
    }

    /**
     * {@return a plan for these figures, some amounts going together, or what is wrong with the graph or the correlations}
     *
     * <p>Problems: those of {@link #of(Map)}, those of {@link Dependence#of}, and a correlation with the replicate number
     * of a data set.
     *
     * @param figures what is to be computed, by path, in the order of the answers
     * @param links between slots
     */
    public static Checked<Plan> of(Map<String, Expr> figures, List<Correlation> links) {
        Map<String, Expr> ordered = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        GraphBuilder builder = new GraphBuilder(ordered.size());
        ordered.forEach(builder::figure);
        if (!builder.problems().isEmpty()) {
            return Checked.failed(builder.problems());
        }
        Graph graph = builder.graph();
        List<Problem> problems = Links.problems(graph, links);
        return problems.isEmpty() ? Checked.of(new Plan(ordered, graph, links)) : Checked.failed(problems);
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

    /** {@return how slots go together, as stated} */
    public List<Correlation> links() {
        return links;
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
        return graph.named().paths();
    }

    /** {@return the same calculation with all its amounts independent of each other} */
    public Plan independent() {
        return new Plan(figures, graph, List.of());
    }

    /**
     * {@return a smaller plan, without the operations only other figures need}
     *
     * <p>Of the correlations those between slots that are left are kept; amounts that were correlated with others are drawn
     * with other bits where those others are gone.
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
        Plan fewer = of(kept).orThrow();
        return new Plan(fewer.figures, fewer.graph, Links.within(fewer.graph, links));
    }

    /**
     * {@return the same plan with the replicates of each data set numbered from where a figure is lowest to where it is
     *     highest, all else at its best}
     *
     * <p>Which replicate has which number decides nothing; but then the 5th percentile of the number of a data set stands for
     * the 5th percentile of what its sampling error does to the figure. Other draws of the same seed.
     *
     * @param figure path of one of its figures
     * @throws IllegalArgumentException if the plan has no figure of that path
     */
    public Plan inOrderOf(String figure) {
        return InOrder.of(this, figure(figure))
                .map(order -> {
                    Map<String, Expr> renewed = new LinkedHashMap<>();
                    figures.forEach((path, expr) -> renewed.put(path, order.rewritten(expr)));
                    return of(renewed, links).orThrow();
                })
                .orElse(this);
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
        return new Values(graph.named(), graph.once(inputs));
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

    /**
     * {@return mean and standard deviation of a figure without drawing; absent, with the reason, where the form of the
     * calculation allows none or amounts go together}
     *
     * <p>Found by quadrature to about 1e-9 of mean and sd or better. What is smooth on either side of its bends and made of
     * independent parts is found; an operation of one's own ({@link Expr#call}) is taken to be smooth.
     *
     * @param figure its path
     * @throws IllegalArgumentException if the plan has no figure of that path
     */
    public Moments moments(String figure) {
        return ClosedForm.of(graph, links, figure(figure), figure);
    }

    /** {@return SHA-256 in hexadecimal over operations, constants to the bit, slots, estimates, correlations, figures} */
    public String fingerprint() {
        return Fingerprint.of(graph, paths, links);
    }

    @Override
    public String toString() {
        return "Plan of " + figures.size() + " figures, " + slots().size() + " slots, " + graph.size() + " nodes";
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.estimate.Quadrature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds mean and standard deviation of one figure without drawing, its amounts independent.
 *
 * <p>The graph is multiplied out into a sum of products of functions of one amount, or of few that are tied together; means
 * and variances of these functions are weighted sums over a quadrature, and those of sums and products of independent
 * parts follow from them. An amount that ties too many others is given one value of its quadrature after the other, and
 * \( E[Y] = E[E[Y|k]] \), \( \mathrm{Var}(Y) = E[\mathrm{Var}(Y|k)] + \mathrm{Var}(E[Y|k]) \).
 *
 * <p>The number of values doubles until two answers in a row agree.
 */
final class ClosedForm {
    private static final int FEWEST = 8;
    private static final int MOST = 64;
    private static final int LARGEST_BUNDLE = 300_000;
    private static final int MOST_GIVEN = 5_000;
    private static final int MOST_AGAIN = 5_000_000;

    /** How near two answers in a row must be, relative to mean and sd; the later one is nearer by far. */
    static final double SETTLED = 1e-9;

    private final String figure;
    private final Excerpt excerpt;
    private Ties.Layout layout;

    private ClosedForm(String figure, Excerpt excerpt) {
        this.figure = figure;
        this.excerpt = excerpt;
        this.layout = Ties.layout(excerpt, List.of());
    }

    /**
     * Of one figure.
     *
     * @param links between amounts of the graph
     * @param index of the figure
     */
    static Moments of(Graph graph, List<Correlation> links, int index, String figure) {
        try {
            Excerpt excerpt = Excerpt.of(graph, graph.figure(index));
            for (Correlation link : links) {
                if (excerpt.draws(link.one()) && excerpt.draws(link.other())) {
                    throw new NoClosedForm(link.one() + " and " + link.other() + " are not drawn independently");
                }
            }
            return new ClosedForm(figure, excerpt).settled();
        } catch (NoClosedForm e) {
            return Moments.none(figure, String.valueOf(e.getMessage()));
        }
    }

    private Moments settled() {
        MeanVariance before = atOnce(FEWEST);
        for (int points = 2 * FEWEST; points <= MOST; points *= 2) {
            MeanVariance now = atOnce(points);
            double change = change(before, now);
            if (change <= SETTLED) {
                return Moments.of(figure, now.mean(), now.sd(), how(change));
            }
            before = now;
        }
        throw new NoClosedForm(
                "mean and sd go on changing as it is looked at more closely: it bends in several amounts at once, or they are not finite");
    }

    private static double change(MeanVariance before, MeanVariance now) {
        if (!Double.isFinite(now.mean()) || !Double.isFinite(now.variance())) {
            throw new NoClosedForm("it has no meaning, or no finite mean and sd, at some possible values");
        }
        double mean = Math.abs(now.mean() - before.mean()) / (Math.abs(now.mean()) + now.sd());
        double sd = Math.abs(now.sd() - before.sd()) / now.sd();
        return now.sd() == 0 && before.sd() == 0 ? 0 : Math.max(mean, sd);
    }

    private String how(double change) {
        int all = layout.given().size()
                + layout.bundles().stream().mapToInt(List::size).sum();
        String given =
                layout.given().stream().map(slot -> excerpt.slotAt(slot).path()).collect(Collectors.joining(" and "));
        return all == 0
                ? "nothing it depends on is in doubt"
                : (all == 1 ? "1 amount" : all + " independent amounts")
                        + (given.isEmpty() ? "" : ", averaged over " + given)
                        + "; the last refinement moved it by less than " + (change < 1e-12 ? "1e-12" : "1e-9");
    }

    /** With so many points a piece; what is found to be shared by too much is given from then on. */
    private MeanVariance atOnce(int points) {
        while (true) {
            try {
                return averaged(points);
            } catch (NoClosedForm e) {
                if (e.inTheWay().isEmpty()) {
                    throw e;
                }
                List<Integer> more = new ArrayList<>(layout.given());
                more.addAll(e.inTheWay());
                layout = Ties.layout(excerpt, more);
            }
        }
    }

    /** Over every combination of the values of the given slots. */
    private MeanVariance averaged(int points) {
        Bundle outer = bundle(0, layout.given(), new Corners(excerpt, List.of()), points, MOST_GIVEN);
        Corners corners = new Corners(excerpt, layout.given());
        double[] means = new double[outer.weights().length];
        if ((long) means.length * excerpt.size() > MOST_AGAIN) {
            throw new NoClosedForm("it would be computed " + means.length + " times, more than it is worth");
        }
        double[] variances = new double[means.length];
        @Nullable Expansion expansion = null;
        for (int i = 0; i < means.length; i++) {
            Map<Integer, Double> values = new LinkedHashMap<>();
            for (int slot : layout.given()) {
                values.put(slot, outer.values(slot).at()[i]);
            }
            if (expansion == null || corners.move()) {
                expansion = new Expansion(excerpt, bundles(points, corners.under(values)));
            }
            MeanVariance inner = TermMoments.of(expansion.terms(values, corners::isMoving));
            means[i] = inner.mean();
            variances[i] = inner.variance();
        }
        MeanVariance between = MeanVariance.of(new Column(outer, means));
        return new MeanVariance(between.mean(), between.variance() + new Column(outer, variances).mean());
    }

    private Map<Integer, Bundle> bundles(int points, Corners corners) {
        Map<Integer, Bundle> bySlot = new LinkedHashMap<>();
        for (int i = 0; i < layout.bundles().size(); i++) {
            List<Integer> slots = layout.bundles().get(i);
            Bundle bundle = bundle(i, slots, corners, points, LARGEST_BUNDLE);
            slots.forEach(slot -> bySlot.put(slot, bundle));
        }
        return bySlot;
    }

    private Bundle bundle(int index, List<Integer> indices, Corners corners, int points, int most) {
        List<Slot> slots = indices.stream().map(excerpt::slotAt).toList();
        List<Quadrature> rules = slots.stream()
                .map(slot -> Quadrature.of(slot.estimate(), points, corners.of(slot.index())))
                .toList();
        double size = rules.stream().mapToDouble(Quadrature::size).reduce(1, (a, b) -> a * b);
        if (size > most) {
            throw new NoClosedForm("looking at "
                    + slots.stream().map(Slot::path).collect(Collectors.joining(", ")) + " together takes "
                    + Numerals.ENGLISH.fixed(size, 0) + " values, more than it is worth");
        }
        return Bundle.of(index, slots, rules);
    }
}

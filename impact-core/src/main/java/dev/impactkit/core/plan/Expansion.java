// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Multiplies a graph out into sums of products of functions of one bundle each. */
final class Expansion {
    /** Numbers, beyond which time and memory are no longer worth it. */
    private static final long MOST = 10_000_000;

    private final Excerpt excerpt;
    private final Map<Integer, Bundle> bundles;
    private final List<Separated> values = new ArrayList<>();
    private Map<Integer, Double> given = new LinkedHashMap<>();
    private long computed;

    /** Over these bundles by slot. */
    Expansion(Excerpt excerpt, Map<Integer, Bundle> bundles) {
        this.excerpt = excerpt;
        this.bundles = bundles;
    }

    /**
     * The terms of the figure.
     *
     * @param values of the slots that have no bundle
     * @param changes what depends on these; the rest is as it was the time before
     */
    List<Term> terms(Map<Integer, Double> values, IntPredicate changes) {
        given = values;
        boolean first = this.values.isEmpty();
        for (int i = 0; i < excerpt.size(); i++) {
            if (first) {
                this.values.add(value(i));
            } else if (changes.test(i)) {
                this.values.set(i, value(i));
            }
        }
        return this.values.get(excerpt.size() - 1).terms();
    }

    private Separated value(int node) {
        return switch (excerpt.op(node)) {
            case CONSTANT -> Separated.of(excerpt.number(node));
            case DRAW -> drawn(excerpt.slot(node).index());
            default -> computed(node);
        };
    }

    private Separated drawn(int slot) {
        Double known = given.get(slot);
        return known == null
                ? Separated.of(Objects.requireNonNull(bundles.get(slot)).values(slot))
                : Separated.of(known);
    }

    private Separated computed(int node) {
        List<Separated> args = new ArrayList<>();
        for (int arg : excerpt.args(node)) {
            args.add(values.get(arg));
        }
        if (isOfOne(args)) {
            return together(node, args);
        }
        return switch (excerpt.op(node)) {
            case ADD -> args.get(0).plus(args.get(1));
            case SUBTRACT -> args.get(0).plus(args.get(1).scaled(-1));
            case NEGATE -> args.get(0).scaled(-1);
            case MULTIPLY -> args.get(0).times(args.get(1));
            case DIVIDE ->
                args.get(0).times(args.get(1).each(divisor -> {
                    List<Separated> one = List.of(Separated.of(1), divisor);
                    return together(node, one);
                }));
            case POWER -> args.get(0).each(base -> together(node, List.of(base, args.get(1))));
            default -> args.get(0).each(factor -> together(node, List.of(factor)));
        };
    }

    private static boolean isOfOne(List<Separated> args) {
        @Nullable Bundle one = null;
        for (Separated arg : args) {
            @Nullable Bundle bundle = arg.bundle();
            if (arg.isOfMany() || (one != null && bundle != null && bundle != one)) {
                return false;
            }
            one = one == null ? bundle : one;
        }
        return true;
    }

    /** Runs the operation at every place of the one bundle its arguments depend on. */
    private Separated together(int node, List<Separated> args) {
        @Nullable Bundle bundle = null;
        for (Separated arg : args) {
            bundle = bundle == null ? arg.bundle() : bundle;
        }
        int size = bundle == null ? 1 : bundle.size();
        computed += size;
        if (computed > MOST) {
            throw new NoClosedForm("it takes more than " + MOST + " numbers, more than it is worth");
        }
        double[][] in = new double[args.size()][];
        for (int i = 0; i < in.length; i++) {
            in[i] = args.get(i).along(size);
        }
        Meaning.check(excerpt, node, in);
        double[] out = new double[size];
        excerpt.kernel(node).apply(in, out, size);
        return bundle == null ? Separated.of(out[0]) : Separated.of(new Column(bundle, out));
    }
}

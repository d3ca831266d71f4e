// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the uncertain amounts of a figure hang together. Sums and products keep amounts apart; any other operation on several
 * of them ties these together.
 *
 * <p>Up to three amounts in a tie are looked at together. Where more would be, such as all outcomes by their discount rate,
 * the amount found in most ties is given one value after the other, and the rest is looked at for each of them.
 */
final class Ties {
    private static final int MOST_TOGETHER = 3;
    private static final int MOST_GIVEN = 2;
    private static final long MOST_BITS = 1_000_000_000;

    private final Excerpt excerpt;
    private final BitSet given;
    private final BitSet[] slots;
    private final boolean[] isProduct;
    private final Map<BitSet, Integer> ties = new LinkedHashMap<>();

    /** Which slots are given, and which of the others belong together. */
    record Layout(List<Integer> given, List<List<Integer>> bundles) {}

    private Ties(Excerpt excerpt, BitSet given) {
        this.excerpt = excerpt;
        this.given = given;
        this.slots = new BitSet[excerpt.size()];
        this.isProduct = new boolean[excerpt.size()];
        for (int i = 0; i < slots.length; i++) {
            visit(i);
        }
    }

    /** Given at least those slots. */
    static Layout layout(Excerpt excerpt, List<Integer> atLeast) {
        if ((long) excerpt.size() * excerpt.slotCount() > MOST_BITS) {
            throw new NoClosedForm("it is made of too many operations on too many amounts");
        }
        BitSet given = new BitSet();
        atLeast.forEach(given::set);
        while (true) {
            if (given.cardinality() > MOST_GIVEN) {
                throw new NoClosedForm("too many of its parts share amounts, among them " + names(excerpt, given));
            }
            Ties ties = new Ties(excerpt, given);
            List<BitSet> bundles = ties.bundles();
            BitSet largest = bundles.stream()
                    .max(Comparator.comparingInt(BitSet::cardinality))
                    .orElseGet(BitSet::new);
            if (largest.cardinality() <= MOST_TOGETHER) {
                return new Layout(
                        given.stream().boxed().toList(),
                        bundles.stream().map(b -> b.stream().boxed().toList()).toList());
            }
            ties.refuseIfTooTight(given);
            given.set(ties.mostTied(largest));
        }
    }

    private void visit(int i) {
        int[] args = excerpt.args(i);
        BitSet all = new BitSet();
        if (excerpt.op(i) == Op.DRAW && !given.get(excerpt.slot(i).index())) {
            all.set(excerpt.slot(i).index());
        }
        for (int arg : args) {
            all.or(slots[arg]);
        }
        slots[i] = args.length > 0 && all.equals(slots[args[0]]) ? slots[args[0]] : all;
        isProduct[i] = switch (excerpt.op(i)) {
            case ADD, SUBTRACT -> all.cardinality() <= 1;
            case NEGATE -> isProduct[args[0]];
            case MULTIPLY -> (isProduct[args[0]] && isProduct[args[1]]) || all.cardinality() <= 1;
            case DIVIDE -> {
                tieUnless(isProduct[args[1]], args[1], i);
                yield isProduct[args[0]] || all.cardinality() <= 1;
            }
            case POWER -> tieUnless(isProduct[args[0]] && slots[args[1]].isEmpty(), i, i);
            case SQRT, ABS -> tieUnless(isProduct[args[0]], i, i);
            default -> tieUnless(false, i, i);
        };
    }

    /** What is tied together is one function of one bundle. */
    private boolean tieUnless(boolean apart, int node, int by) {
        if (!apart && slots[node].cardinality() > 1) {
            ties.putIfAbsent(slots[node], by);
        }
        return true;
    }

    private List<BitSet> bundles() {
        List<BitSet> bundles = new ArrayList<>();
        slots[slots.length - 1].stream().forEach(slot -> {
            BitSet alone = new BitSet();
            alone.set(slot);
            bundles.add(alone);
        });
        for (BitSet tie : ties.keySet()) {
            BitSet joined = (BitSet) tie.clone();
            bundles.removeIf(bundle -> {
                boolean meets = bundle.intersects(tie);
                if (meets) {
                    joined.or(bundle);
                }
                return meets;
            });
            bundles.add(joined);
        }
        return bundles;
    }

    private int mostTied(BitSet within) {
        return within.stream()
                .boxed()
                .max(Comparator.comparingLong(slot ->
                        ties.keySet().stream().filter(tie -> tie.get(slot)).count()))
                .orElseThrow();
    }

    private void refuseIfTooTight(BitSet given) {
        int spare = MOST_GIVEN - given.cardinality();
        ties.forEach((tie, node) -> {
            if (tie.cardinality() > MOST_TOGETHER + spare) {
                throw new NoClosedForm(excerpt.sign(node) + " joins " + names(excerpt, tie)
                        + " in another way than by sums and products");
            }
        });
    }

    private static String names(Excerpt excerpt, BitSet slots) {
        int more = slots.cardinality() - MOST_TOGETHER;
        return slots.stream()
                        .limit(MOST_TOGETHER)
                        .mapToObj(slot -> excerpt.slotAt(slot).path())
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more amounts" : "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.estimate.Quadrature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One uncertain amount, or a few that must be looked at together: their possible values with weights.
 *
 * <p>The ends of their ranges ride along behind, without weight: they show where a function changes its sign.
 */
final class Bundle {
    private final int index;
    private final Map<Integer, double[]> values;
    private final double[] weights;

    private Bundle(int index, Map<Integer, double[]> values, double[] weights) {
        this.index = index;
        this.values = values;
        this.weights = weights;
    }

    /** Every combination of the values of every slot. */
    static Bundle of(int index, List<Slot> slots, List<Quadrature> rules) {
        int inner = 1;
        for (Quadrature rule : rules) {
            inner *= rule.size();
        }
        double[] weights = new double[inner];
        Arrays.fill(weights, 1);
        Map<Integer, double[]> values = new LinkedHashMap<>();
        int stride = 1;
        for (int s = 0; s < slots.size(); s++) {
            Quadrature rule = rules.get(s);
            double[] column = new double[inner + (1 << slots.size())];
            for (int i = 0; i < inner; i++) {
                int place = i / stride % rule.size();
                column[i] = rule.values().at(place);
                weights[i] *= rule.weights().at(place);
            }
            for (int end = inner; end < column.length; end++) {
                boolean high = (((end - inner) >> s) & 1) == 1;
                column[end] = high
                        ? slots.get(s).estimate().high()
                        : slots.get(s).estimate().low();
            }
            values.put(slots.get(s).index(), column);
            stride *= rule.size();
        }
        return new Bundle(index, values, weights);
    }

    int index() {
        return index;
    }

    List<Integer> slots() {
        return new ArrayList<>(values.keySet());
    }

    /** How long its columns are, ends included. */
    int size() {
        return weights.length + (1 << values.size());
    }

    Column values(int slot) {
        return new Column(this, Objects.requireNonNull(values.get(slot)));
    }

    double[] weights() {
        return weights;
    }
}

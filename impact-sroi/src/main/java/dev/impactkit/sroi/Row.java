// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.plan.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The nodes of one outcome; those that only breakdowns read are built when they do.
 *
 * @param outcome it belongs to
 * @param stages waterfall lines up to the net first year, running
 * @param values one a value that adds up
 * @param alternatives one a value that is only compared
 * @param quantity of all intakes
 * @param netQuantity after reductions and factors
 */
record Row(
        ValuedOutcome outcome,
        Once<List<Waterfall.Stage>> stages,
        List<ValueRow> values,
        List<ValueRow> alternatives,
        Expr quantity,
        Expr netQuantity) {

    /** Words that what is calculated of an outcome is called, below its id. */
    static final Set<String> OWN =
            new TreeSet<>(List.of("carried", "kept", "otherwise", "line", "pv", "all-quantity", "net-quantity"));

    /**
     * The nodes of one value of an outcome, all intakes together.
     *
     * @param proxy the value
     * @param account id of the stakeholder it lands on
     * @param parts of which only breakdowns speak
     * @param present value
     * @param cashable part of the present value
     * @param cells how many years of intakes it has
     */
    record ValueRow(Proxy proxy, String account, Once<Parts> parts, Expr present, Once<Expr> cashable, int cells) {}

    /**
     * What a value is made of, before discounting.
     *
     * @param gross first year, before anything
     * @param effect first year, less what would have come about anyway where that was measured
     * @param net first year, after steps
     * @param years undiscounted value by programme year
     * @param total undiscounted value of all years
     */
    record Parts(Expr gross, Expr effect, Expr net, SortedMap<Integer, Expr> years, Expr total) {}

    String id() {
        return outcome.id();
    }

    /** How many years of intakes the values that add up have. */
    int cells() {
        int cells = 0;
        for (ValueRow value : values) {
            cells += value.cells();
        }
        return cells;
    }

    Expr present() {
        return values.size() == 1
                ? values.get(0).present()
                : Expr.sum(values.stream().map(ValueRow::present).toList());
    }

    Expr year(int year) {
        return Expr.sum(values.stream()
                .flatMap(
                        value -> Optional.ofNullable(value.parts().get().years().get(year)).stream())
                .toList());
    }
}

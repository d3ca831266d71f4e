// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A node that holds whatever the year, or one node for each of some calendar years. */
public final class Yearly {
    private final Optional<Expr> always;
    private final SortedMap<Integer, Expr> years;

    private Yearly(Optional<Expr> always, SortedMap<Integer, Expr> years) {
        this.always = always;
        this.years = years;
    }

    /**
     * {@return a node that holds whatever the year}
     *
     * @param always the node
     */
    public static Yearly of(Expr always) {
        return new Yearly(Optional.of(always), Collections.emptySortedMap());
    }

    /**
     * {@return one node for each year}
     *
     * @param years node by calendar year
     */
    public static Yearly of(SortedMap<Integer, Expr> years) {
        return new Yearly(Optional.empty(), Collections.unmodifiableSortedMap(new TreeMap<>(years)));
    }

    /** {@return whether there is one node for each year} */
    public boolean isByYear() {
        return always.isEmpty();
    }

    /** {@return node by calendar year; empty where one node holds whatever the year} */
    public SortedMap<Integer, Expr> years() {
        return years;
    }

    /**
     * {@return the node of a year, empty where that year is not stated}
     *
     * @param year calendar year
     */
    public Optional<Expr> at(int year) {
        return always.or(() -> Optional.ofNullable(years.get(year)));
    }

    /** {@return the node that holds whatever the year, or the sum over the years} */
    public Expr total() {
        return always.orElseGet(() -> Expr.sum(years.values().stream().toList()));
    }

    /**
     * {@return each node changed}
     *
     * @param change what to do with it
     */
    public Yearly map(UnaryOperator<Expr> change) {
        if (always.isPresent()) {
            return of(change.apply(always.get()));
        }
        SortedMap<Integer, Expr> changed = new TreeMap<>();
        years.forEach((year, expr) -> changed.put(year, change.apply(expr)));
        return of(changed);
    }
}

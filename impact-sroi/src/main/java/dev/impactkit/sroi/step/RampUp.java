// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Expr;
import java.util.List;

/**
 * Growth to the full level: \( \min(1, k/n) \) in benefit year k, or levels given year by year and 1 after the last.
 *
 * @param over n, whole years until the full level; 0 where levels are given
 * @param levels of the benefit years 1, 2, …, each 0 to 1; empty where n is given
 * @param note where it comes from
 */
public record RampUp(int over, List<Double> levels, Note note) implements Profile {

    private static final List<Param> PARAMS = List.of(
            Param.optional("over", Kind.count(1, 1000), "whole years until the full level"),
            Param.optional("levels", Kind.list(Kind.number(0, 1)), "of the benefit years 1, 2 and so on"));

    /** The written form. */
    public static final Shape<RampUp> SHAPE = Shape.of(
                    "ramp-up",
                    "Growth of an outcome to its full level.",
                    a -> new RampUp((int) a.number("over", 0), a.list("levels", Double.class), Note.of(a)),
                    PARAMS.toArray(Param[]::new))
            .noted()
            .inline();

    /** Copies the levels and checks that either years or levels are given. */
    public RampUp {
        levels = List.copyOf(levels);
        Require.that(
                (over > 0) == levels.isEmpty(),
                "A ramp-up needs either a number of years or a list of levels." + System.lineSeparator()
                        + "Maybe write 3, or {levels: [30%, 60%, 100%]}.");
        levels.forEach(level -> Require.between("level of a ramp-up", level, 0, 1));
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return PARAMS;
    }

    @Override
    public Expr level(int year, int elapsed, Terms terms) {
        if (levels.isEmpty()) {
            return Expr.constant(Math.min(1, (double) year / over));
        }
        return Expr.constant(year <= levels.size() ? levels.get(year - 1) : 1);
    }

    @Override
    public int fullAt() {
        if (levels.isEmpty()) {
            return over;
        }
        int last = levels.size();
        while (last > 0 && levels.get(last - 1) == 1) {
            last--;
        }
        return last + 1;
    }

    @Override
    public boolean declines() {
        return false;
    }

    @Override
    public Args args() {
        return note.in(Args.NONE.unless("over", (double) over, 0.0).with("levels", levels));
    }
}

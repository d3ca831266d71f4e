// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Note;
import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.estimate.Replicate;

/**
 * What was counted in a data set, with its doubt.
 *
 * @param data id of the data set; all that is counted in it varies together
 * @param replicates the value in the data themselves, then in each replicate of them; one alone where there is no doubt
 * @param fewest the smallest number of people it could be worked back to, of a share those who did or did not; {@link
 *     Long#MAX_VALUE} where it tells of no people
 * @param note the counts it rests on and the file they stand in
 */
public record Counted(String data, Series replicates, long fewest, Note note) {

    /** Checks that there is a value. */
    public Counted {
        Require.text("id of a data set", data);
        Require.that(replicates.size() > 0, "There must be a value.");
        Require.that(fewest >= 0, "There cannot be less than nobody behind a number.");
    }

    /** {@return the value in the data themselves} */
    public double best() {
        return replicates.at(0);
    }

    Expr node(String path, Note told) {
        Expr value = replicates.size() == 1
                ? Expr.constant(best())
                : Expr.pick(replicates, Expr.draw(data, new Replicate(replicates.size() - 1)));
        return value.named(path, told.equals(Note.NONE) ? note : told);
    }
}

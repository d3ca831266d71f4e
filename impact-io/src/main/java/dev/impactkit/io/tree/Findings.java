// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What one reading has found so far, and how much of its limits it has used. */
final class Findings {
    private final String source;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();
    private int untold;
    private Position firstUntold = Position.NONE;
    private boolean quiet;
    private int depth;
    private int nodes;

    Findings(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Ends a reading that cannot go on; the problem has been noted. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super("The reading has stopped.", null, false, false);
        }
    }

    Limits limits() {
        return limits;
    }

    void error(String code, Position at, String message, String hint) {
        if (quiet) {
            return;
        }
        if (problems.size() < limits.problems()) {
            problems.add(new Problem("tree." + code, Severity.ERROR, at.where(source, ""), message, hint));
        } else {
            leaveUntold(at);
        }
    }

    private void leaveUntold(Position at) {
        firstUntold = untold == 0 || at.compareTo(firstUntold) < 0 ? at : firstUntold;
        untold++;
    }

    Stop stop(String code, Position at, String message, String hint) {
        quiet = false;
        if (problems.size() == limits.problems()) {
            // What ends the reading is told of even when nothing else is any more.
            Where given = problems.remove(problems.size() - 1).where();
            leaveUntold(new Position(given.line(), given.column()));
        }
        error(code, at, message, hint);
        return new Stop();
    }

    /** {@return what is read where a fault of the whole makes those of its parts uninteresting} */
    <T> T quietly(Supplier<T> reading) {
        boolean before = quiet;
        quiet = true;
        T read = reading.get();
        quiet = before;
        return read;
    }

    void node(Position at) {
        if (++nodes > limits.nodes()) {
            throw stop(
                    "too-many-values",
                    at,
                    "There are more than " + limits.nodes() + " values.",
                    "Maybe this is data: put it in a table of its own.");
        }
    }

    void enter(Position at) {
        node(at);
        if (++depth > limits.depth()) {
            throw stop("too-deep", at, "Lists and fields are nested more than " + limits.depth() + " levels deep.", "");
        }
    }

    void leave() {
        depth--;
    }

    /** {@return everything found, by place; what was too much is one last line} */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.<Problem>comparingInt(p -> p.where().line())
                .thenComparingInt(p -> p.where().column()));
        if (untold > 0) {
            all.add(new Problem(
                    "tree.too-many-problems",
                    Severity.ERROR,
                    firstUntold.where(source, ""),
                    untold == 1
                            ? "There is one more problem, here."
                            : "There are " + untold + " more problems, the first of them here.",
                    "Maybe mend those above and read again."));
        }
        return all;
    }
}

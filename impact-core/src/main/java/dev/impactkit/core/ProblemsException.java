// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()} only: the shell's road for a user who wants the value or a stop. */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Problems are not carried across serialization: the message says them all. */
    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining(System.lineSeparator())));
        this.problems = problems;
    }

    /** {@return what stands in the way, in the order found} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a text: the tree as far as it could be understood, and every problem found on the way.
 *
 * <p>Unlike {@link Checked} it keeps the tree beside errors, so that the next layer can go on and tell of its own
 * problems too. After a fault of syntax, or beyond a limit, there is no tree. A tree read beside errors is mended: of
 * two equal names the first is kept, merge keys and keys that are lists are left out, an alias stands for its text or
 * for an empty value, a tag is ignored, a text that a comma has split is joined again.
 *
 * @param source name of the file or stream
 * @param root the tree
 * @param problems everything found, by place
 */
public record Reading(String source, Optional<Node> root, List<Problem> problems) {

    /**
     * Copies the list.
     *
     * @param source name of the file or stream
     * @param root the tree
     * @param problems everything found, by place
     */
    public Reading {
        problems = List.copyOf(problems);
    }

    /** {@return the tree, if nothing was an error} */
    public Checked<Node> checked() {
        return root.isPresent() ? Checked.of(root.get(), problems) : Checked.failed(problems);
    }

    /** {@return whether there is a tree and nothing was an error} */
    public boolean ok() {
        return root.isPresent() && problems.stream().noneMatch(Problem::isError);
    }
}

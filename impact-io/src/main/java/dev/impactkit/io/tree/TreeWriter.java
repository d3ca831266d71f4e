// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

/**
 * Writes a tree as YAML or JSON; the same tree always gives the same text, and reading it back gives the same tree.
 *
 * <p>Lines end in LF, each level is two spaces. What is short stands on one line:
 *
 * <pre>
 * quantities:
 *   enrolled: 30
 *   retention: {pert: [0.55, 0.65, 0.8], source: follow-up calls}
 * </pre>
 *
 * <p>Invisible characters are written as escapes; half a surrogate pair, which no file can hold, as U+FFFD. YAML texts
 * are quoted only where they would read as something else; texts of several lines are blocks.
 */
public final class TreeWriter {
    private TreeWriter() {}

    /**
     * {@return a tree as YAML 1.2}
     *
     * @param root the tree
     */
    public static String yaml(Node root) {
        return new YamlWriter().write(root);
    }

    /**
     * {@return a tree as JSON}
     *
     * @param root the tree
     */
    public static String json(Node root) {
        return new JsonWriter().write(root);
    }
}

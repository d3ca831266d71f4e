// SPDX-License-Identifier: Apache-2.0
/**
 * A located tree from YAML or JSON: every value as it was written, with its line and column.
 *
 * <p>{@link dev.impactkit.io.tree.TreeReader} gathers every problem it can find in one go and never throws on what a
 * user wrote; {@link dev.impactkit.io.tree.TreeWriter} writes a tree so that reading it back gives the same tree. What
 * a number, a share or a formula is, decides the study layer, not this package.
 *
 * <p>Depends on {@code dev.impactkit.core} and on two token streams: Jackson's for JSON, SnakeYAML Engine's for YAML.
 * Neither shows in a public signature.
 */
@NullMarked
package dev.impactkit.io.tree;

import org.jspecify.annotations.NullMarked;

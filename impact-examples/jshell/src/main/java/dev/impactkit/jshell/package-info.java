// SPDX-License-Identifier: Apache-2.0
/**
 * The words of the shell: {@link dev.impactkit.jshell.Shell} is imported by {@code impact.jsh}, the rest is how it prints.
 *
 * <p>The only place of the library that prints: everywhere else texts are returned.
 */
@NullMarked
package dev.impactkit.jshell;

import org.jspecify.annotations.NullMarked;

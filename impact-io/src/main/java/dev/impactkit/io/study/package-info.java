// SPDX-License-Identifier: Apache-2.0
/**
 * The room of study formats: a study read from a file with every problem at its line, and written back.
 *
 * <p>Reading and writing are generic over the shapes of the library: nothing here knows a field of a study by name.
 * Depends on the tree, the core and the valuation.
 *
 * <p>To add one:
 *
 * <ol>
 *   <li>one file that implements {@link dev.impactkit.io.study.StudyFormat};
 *   <li>one line in {@link dev.impactkit.io.study.StudyFormats};
 *   <li>one example for the contract test, which reads, writes and reads it again.
 * </ol>
 */
@NullMarked
package dev.impactkit.io.study;

import org.jspecify.annotations.NullMarked;

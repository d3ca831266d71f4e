// SPDX-License-Identifier: Apache-2.0
/**
 * Reading tables of answers: CSV and XLSX files as a {@link dev.impactkit.core.data.DataSource} declares them, into a
 * {@link dev.impactkit.core.data.Dataset}.
 *
 * <p>Files are read row by row and never trusted: what they claim of their size is not believed, what is too much is a
 * problem. Only declared columns are kept; codes of persons are hashed as they are read. A cell that cannot be read is a
 * problem with its row and column, and the rest of its row stays usable.
 *
 * <p>Depends on {@code dev.impactkit.core}; FastCSV and fastexcel show in no public signature.
 *
 * <p>To add one:
 *
 * <ol>
 *   <li>a {@link dev.impactkit.io.data.DataFormat} of its own that gives rows to a {@link dev.impactkit.io.data.Rows},
 *   <li>a line in {@link dev.impactkit.io.data.DataFormats},
 *   <li>a file of it for the contract test.
 * </ol>
 */
@NullMarked
package dev.impactkit.io.data;

import org.jspecify.annotations.NullMarked;

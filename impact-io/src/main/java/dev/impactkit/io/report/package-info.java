// SPDX-License-Identifier: Apache-2.0
/**
 * The room of report formats: a report as neutral data, and the ways to write it down.
 *
 * <p>{@link dev.impactkit.io.report.SroiReport} makes a {@link dev.impactkit.io.report.Report} of a study;
 * {@link dev.impactkit.io.report.ReportFormats} lists the formats. Numbers stay numbers until a format prints them; every
 * fixed word comes from one {@link dev.impactkit.io.report.Wording}. Depends on the core, the valuation and the tree.
 *
 * <p>To add one:
 *
 * <ol>
 *   <li>one file that implements {@link dev.impactkit.io.report.ReportFormat};
 *   <li>one line in {@link dev.impactkit.io.report.ReportFormats};
 *   <li>one golden file for the contract test.
 * </ol>
 */
@NullMarked
package dev.impactkit.io.report;

import org.jspecify.annotations.NullMarked;

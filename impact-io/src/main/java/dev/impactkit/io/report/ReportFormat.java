// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

/** One way to write a report down. */
public interface ReportFormat {

    /** {@return the word it is known by, such as {@code markdown}} */
    String key();

    /** {@return the ending of its files, without the dot} */
    String ending();

    /**
     * {@return a report as text; the same report always gives the same text}
     *
     * @param report the report
     */
    String write(Report report);
}

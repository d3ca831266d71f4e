// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.List;

/**
 * A report before anybody has decided how it looks: neutral data that every {@link ReportFormat} writes in its own way.
 *
 * @param title of the study
 * @param facts a few lines under the title
 * @param sections in order
 * @param stamp what it takes to get the same figures again
 * @param wording the language its texts are in, and the marks of its numbers
 */
public record Report(String title, Sheet facts, List<Section> sections, Stamp stamp, Wording wording) {

    /** Copies the sections; leaves out those that say nothing. */
    public Report {
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report: what is said, then the tables, then the pictures.
 *
 * @param heading above it
 * @param paragraphs of text
 * @param sheets tables
 * @param charts pictures; a format that cannot draw leaves out only what the tables say too
 */
public record Section(String heading, List<String> paragraphs, List<Sheet> sheets, List<Chart> charts) {

    /** Copies the lists; leaves out tables without rows. */
    public Section {
        paragraphs = List.copyOf(paragraphs);
        sheets = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
        charts = List.copyOf(charts);
    }

    /**
     * {@return a section without content yet}
     *
     * @param heading above it
     */
    public static Section of(String heading) {
        return new Section(heading, List.of(), List.of(), List.of());
    }

    /**
     * {@return the same section with one more paragraph}
     *
     * @param paragraph of text
     */
    public Section say(String paragraph) {
        return new Section(heading, more(paragraphs, paragraph), sheets, charts);
    }

    /**
     * {@return the same section with one more table; as it is where the table has no rows}
     *
     * @param sheet the table
     */
    public Section with(Sheet sheet) {
        return new Section(heading, paragraphs, more(sheets, sheet), charts);
    }

    /**
     * {@return the same section with one more picture}
     *
     * @param chart the picture
     */
    public Section with(Chart chart) {
        return new Section(heading, paragraphs, sheets, more(charts, chart));
    }

    /** {@return whether it says nothing} */
    public boolean isEmpty() {
        return paragraphs.isEmpty() && sheets.isEmpty() && charts.isEmpty();
    }

    /** {@return the pictures of what leads to what} */
    public List<Chart.Flow> flows() {
        return charts.stream()
                .filter(Chart.Flow.class::isInstance)
                .map(Chart.Flow.class::cast)
                .toList();
    }

    private static <T> List<T> more(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}

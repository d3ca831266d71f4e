// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Require;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of report formats. Immutable and safe to share. */
public final class ReportFormats {
    private static final ReportFormats STANDARD =
            new ReportFormats(List.of(new TextReport(), new MarkdownReport(), new CsvReport(), new JsonReport()));

    private final List<ReportFormat> formats;

    private ReportFormats(List<ReportFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** {@return text, Markdown, CSV and JSON} */
    public static ReportFormats standard() {
        return STANDARD;
    }

    /**
     * {@return this catalogue with one more format}
     *
     * @param format another way to write a report down
     * @throws IllegalArgumentException if its key or its ending is taken
     */
    public ReportFormats with(ReportFormat format) {
        for (ReportFormat other : formats) {
            Require.that(!other.key().equals(format.key()), "There is already a report format " + format.key() + ".");
            Require.that(
                    !other.ending().equals(format.ending()),
                    "Files that end in " + format.ending() + " are already of the format " + other.key() + ".");
        }
        List<ReportFormat> more = new ArrayList<>(formats);
        more.add(format);
        return new ReportFormats(more);
    }

    /** {@return the formats, in order} */
    public List<ReportFormat> all() {
        return formats;
    }

    /**
     * {@return a format}
     *
     * @param key such as {@code markdown}; the ending of its files will do too
     * @throws IllegalArgumentException if there is none of that key
     */
    public ReportFormat format(String key) {
        return formats.stream()
                .filter(format -> format.key().equals(key) || format.ending().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no report format " + key + "; there are "
                        + formats.stream().map(ReportFormat::key).toList() + "."));
    }
}

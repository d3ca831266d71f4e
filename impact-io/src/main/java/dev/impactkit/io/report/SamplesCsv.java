// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Series;
import dev.impactkit.core.engine.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws that were kept, as columns for other programs: a header of paths, then a line a draw. Quoted by RFC 4180.
 *
 * <p>The first column is the number of the draw. Numbers have a decimal point and all the digits it takes to read the same
 * bits back; where a figure has no meaning the cell is empty.
 */
public final class SamplesCsv {
    private SamplesCsv() {}

    /**
     * Writes the columns.
     *
     * @param samples the draws
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Samples samples, Appendable out) throws IOException {
        List<Series> columns = new ArrayList<>(samples.columns().values());
        out.append("draw");
        for (String path : samples.paths()) {
            out.append(',').append(CsvReport.quoted(CsvReport.text(path)));
        }
        out.append("\r\n");
        for (int i = 0; i < samples.draws().count(); i++) {
            out.append(Long.toString(samples.draws().first() + i));
            for (Series column : columns) {
                double x = column.at(i);
                out.append(',').append(Double.isFinite(x) ? Numerals.exact(x) : "");
            }
            out.append("\r\n");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Dialect;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Registrations;
import java.io.IOException;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** A reading of several tables in which the same code is the same person. For one thread. */
public final class DataReading {
    private final DataFormats formats;
    private final Setting setting;

    DataReading(DataFormats formats, Setting setting) {
        this.formats = formats;
        this.setting = setting;
    }

    /**
     * {@return the same reading, which misses no column for a wave in which an indicator is not asked}
     *
     * @param asked whether an indicator is asked in a wave, by both ids
     */
    public DataReading asking(BiPredicate<String, String> asked) {
        return new DataReading(
                formats, new Setting(setting.waves(), setting.scales(), asked, setting.people(), setting.limits()));
    }

    /**
     * {@return the answers in a table; cells that cannot be read are warnings, a file that cannot is an error}
     *
     * @param content the file; the one the source names is not looked at
     * @param source how the table is laid out
     */
    public Checked<Dataset> survey(Content content, DataSource source) {
        Findings findings =
                new Findings(content.name(), source.id(), setting.limits().problems());
        CellReader cells = new CellReader(findings);
        SurveyReader survey = new SurveyReader(source, setting, cells, findings);
        Hashed hashed = new Hashed(content);
        TableRows rows = new TableRows(survey, cells, findings, setting.limits().rows());
        read(hashed, source.dialect(), rows, findings);
        survey.end();
        cells.end();
        return told(() -> survey.dataset(content.name(), hashed.hash(), rows.count()), findings.problems());
    }

    /**
     * {@return the rows of a registration list; those that cannot be read are left out and are warnings}
     *
     * @param content the file; the one the source names is not looked at
     * @param source how the list is laid out
     */
    public Checked<Registrations> registrations(Content content, RegistrationSource source) {
        Findings findings =
                new Findings(content.name(), source.id(), setting.limits().problems());
        CellReader cells = new CellReader(findings);
        RegistrationReader list = new RegistrationReader(source, setting, cells, findings);
        Hashed hashed = new Hashed(content);
        TableRows rows = new TableRows(list, cells, findings, setting.limits().rows());
        read(hashed, source.dialect(), rows, findings);
        cells.end();
        return told(() -> list.registrations(content.name(), hashed.hash(), rows.count()), findings.problems());
    }

    private static <T> Checked<T> told(Supplier<T> value, List<Problem> problems) {
        boolean failed = problems.stream().anyMatch(Problem::isError);
        return failed ? Checked.failed(problems) : Checked.of(value.get(), problems);
    }

    private void read(Content content, Dialect dialect, TableRows rows, Findings findings) {
        try {
            formats.format(content.name()).read(content, dialect, setting.limits(), rows);
            if (!rows.begun()) {
                findings.error("empty", 1, "The table is empty.", "Maybe the first row should hold names of columns.");
            } else if (rows.count() == 0) {
                findings.warning("no-rows", 0, 0, "There are no rows below the names of the columns.", "");
            }
        } catch (Lookup.Stopped e) {
            // Everything has been told.
        } catch (Unreadable e) {
            findings.error(e.code(), e.line(), String.valueOf(e.getMessage()), e.hint());
        } catch (IOException e) {
            findings.error("unreadable", 0, "The file cannot be read.", "Check whether it is there and is a table.");
        }
    }
}

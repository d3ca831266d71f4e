// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Require;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.scale.Scale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue of formats for tables of data, and the shortest way to read one. Immutable and safe to share.
 *
 * <p>Codes of persons are hashed as they are read, with a key: one's own where two readings must be compared by others
 * who hold the key too, otherwise one that is made anew for each reading and forgotten.
 */
public final class DataFormats {
    private final List<DataFormat> formats;
    private final DataLimits limits;
    private final byte[] key;

    private DataFormats(List<DataFormat> formats, DataLimits limits, byte[] key) {
        this.formats = List.copyOf(formats);
        this.limits = limits;
        this.key = key;
    }

    /** {@return CSV and XLSX} */
    public static DataFormats standard() {
        return new DataFormats(List.of(new CsvFormat(), new XlsxFormat()), DataLimits.standard(), new byte[0]);
    }

    /**
     * {@return this catalogue with one more format}
     *
     * @param format another kind of file with a table in it
     * @throws IllegalArgumentException if its key is taken
     */
    public DataFormats with(DataFormat format) {
        Require.that(
                formats.stream().noneMatch(other -> other.key().equals(format.key())),
                "There is already a format " + format.key() + ".");
        List<DataFormat> more = new ArrayList<>(formats);
        more.add(format);
        return new DataFormats(more, limits, key);
    }

    /**
     * {@return this catalogue with other limits}
     *
     * @param other how much is taken
     */
    public DataFormats with(DataLimits other) {
        return new DataFormats(formats, other, key);
    }

    /**
     * {@return this catalogue with a key of one's own}
     *
     * @param secret at least 16 bytes, which nobody who sees results should have; copied
     */
    public DataFormats keyed(byte[] secret) {
        Require.that(secret.length >= 16, "The key must have at least 16 bytes, not " + secret.length + ".");
        return new DataFormats(formats, limits, secret.clone());
    }

    /** {@return the formats, in order} */
    public List<DataFormat> all() {
        return formats;
    }

    /** {@return how much is taken} */
    public DataLimits limits() {
        return limits;
    }

    /**
     * {@return the table in a file, by its ending; what cannot be read is a problem}
     *
     * @param file such as {@code survey.csv}; the one the source names is not looked at
     * @param source how the table is laid out
     * @param scales of the indicators by their ids; without one, cells are plain numbers
     */
    public Checked<Dataset> read(Path file, DataSource source, Function<String, Optional<Scale>> scales) {
        return reading(List.of(), scales).survey(Content.of(file), source);
    }

    /**
     * {@return the table in bytes at hand, by the ending of a name}
     *
     * @param name such as {@code survey.csv}
     * @param bytes the whole of it
     * @param source how the table is laid out
     * @param scales of the indicators by their ids; without one, cells are plain numbers
     */
    public Checked<Dataset> read(
            String name, byte[] bytes, DataSource source, Function<String, Optional<Scale>> scales) {
        return reading(List.of(), scales).survey(Content.of(name, bytes), source);
    }

    /**
     * {@return a reading of several tables in which the same code is the same person}
     *
     * @param waves ids of the waves that are known
     * @param scales of the indicators by their ids; without one, cells are plain numbers
     */
    public DataReading reading(List<String> waves, Function<String, Optional<Scale>> scales) {
        return new DataReading(this, new Setting(waves, scales, (indicator, wave) -> true, new People(key), limits));
    }

    /** The format of a file by the ending of its name. */
    DataFormat format(String name) throws Unreadable {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (DataFormat format : formats) {
            if (format.endings().contains(ending)) {
                return format;
            }
        }
        List<String> endings =
                formats.stream().flatMap(format -> format.endings().stream()).toList();
        throw new Unreadable(
                "ending",
                0,
                Shown.quoted(name) + " has no ending of a table.",
                "Tables end in " + String.join(", ", endings) + ".");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Require;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.model.Measuring;
import dev.impactkit.io.data.DataFormats;
import dev.impactkit.io.data.StudyData;
import dev.impactkit.io.tree.Limits;
import dev.impactkit.io.tree.TreeReader;
import dev.impactkit.io.tree.TreeWriter;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The catalogue of study formats, and the shortest way to read a file. Immutable and safe to share. */
public final class StudyFormats {
    private final List<StudyFormat> formats;
    private final int mostBytes;
    private final DataFormats data;

    private StudyFormats(List<StudyFormat> formats, int mostBytes, DataFormats data) {
        this.formats = List.copyOf(formats);
        this.mostBytes = mostBytes;
        this.data = data;
    }

    /** {@return YAML and JSON, with the catalogues of the library} */
    public static StudyFormats standard() {
        return of(Rooms.standard());
    }

    /**
     * {@return YAML and JSON, with the given catalogues}
     *
     * @param rooms estimates and steps that may stand in a file
     */
    public static StudyFormats of(Rooms rooms) {
        return of(rooms, Limits.standard());
    }

    /**
     * {@return YAML and JSON, with the given catalogues and limits}
     *
     * @param rooms estimates and steps that may stand in a file
     * @param limits how much a reader takes
     */
    public static StudyFormats of(Rooms rooms, Limits limits) {
        TreeReader tree = TreeReader.standard().with(limits);
        return new StudyFormats(
                List.of(
                        new TreeFormat(
                                "yaml",
                                List.of("yaml", "yml"),
                                rooms,
                                Numbers.FOR_PEOPLE,
                                tree::yaml,
                                TreeWriter::yaml),
                        new TreeFormat(
                                "json", List.of("json"), rooms, Numbers.FOR_MACHINES, tree::json, TreeWriter::json)),
                limits.bytes(),
                DataFormats.standard());
    }

    /**
     * {@return this catalogue with one more format}
     *
     * @param format another way to write a study down
     * @throws IllegalArgumentException if its key is taken
     */
    public StudyFormats with(StudyFormat format) {
        Require.that(
                formats.stream().noneMatch(other -> other.key().equals(format.key())),
                "There is already a format " + format.key() + ".");
        List<StudyFormat> more = new ArrayList<>(formats);
        more.add(format);
        return new StudyFormats(more, mostBytes, data);
    }

    /**
     * {@return this catalogue with other formats of the tables beside a study}
     *
     * @param tables which are known, how much of them is taken, and the key codes of persons are hashed with
     */
    public StudyFormats with(DataFormats tables) {
        return new StudyFormats(formats, mostBytes, tables);
    }

    /** {@return the formats, in order} */
    public List<StudyFormat> all() {
        return formats;
    }

    /**
     * {@return a format}
     *
     * @param key such as {@code yaml}
     * @throws IllegalArgumentException if there is none of that key
     */
    public StudyFormat format(String key) {
        return formats.stream()
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no study format " + key + "; there are "
                        + formats.stream().map(StudyFormat::key).toList() + "."));
    }

    /**
     * {@return the study in a file, by its ending, with the tables of data beside it; a file that cannot be read is a
     *     problem}
     *
     * <p>Tables lie in the folder of the study or below it. Read from bytes, by a {@link StudyFormat}, a study comes
     * without them.
     *
     * @param file such as {@code study.yaml}
     */
    public Checked<SroiStudy> read(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (StudyFormat format : formats) {
            if (format.endings().contains(ending)) {
                return read(file, name, format);
            }
        }
        List<String> endings =
                formats.stream().flatMap(format -> format.endings().stream()).toList();
        return failed("file.ending", name + " has no ending of a study file.", "Study files end in " + endings + ".");
    }

    private Checked<SroiStudy> read(Path file, String name, StudyFormat format) {
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than is taken, so that the reader itself says what is too long.
            return format.read(name, in.readNBytes(mostBytes + 1), beside(file));
        } catch (IOException e) {
            String why = Files.isDirectory(file)
                    ? " is a folder."
                    : Files.exists(file) ? " cannot be read." : " is not there.";
            return failed("file.unreadable", file + why, "Check the name, and where the program was started.");
        }
    }

    private Beside beside(Path file) {
        StudyData tables = StudyData.in(file.toAbsolutePath().resolveSibling(""), data);
        return (study, problems) -> {
            Measuring read = tables.read(study.impact(), problems);
            SroiStudy with =
                    read.data().isEmpty() ? study : study.withData(read.data().toArray(DataSource[]::new));
            return read.registrations().isEmpty()
                    ? with
                    : with.withRegistrations(read.registrations().toArray(RegistrationSource[]::new));
        };
    }

    private static Checked<SroiStudy> failed(String code, String message, String hint) {
        return Checked.failed(List.of(Problem.error(code, "", message, hint)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Registrations;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.CompositeScores;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Measuring;
import dev.impactkit.core.scale.Scale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables that stand beside a study. */
public final class StudyData {
    private final DataFormats formats;
    private final DataFolder folder;

    private StudyData(DataFormats formats, DataFolder folder) {
        this.formats = formats;
        this.folder = folder;
    }

    /**
     * {@return a reader of the tables in a folder}
     *
     * @param formats which tables it knows
     * @param folder where the study stands; nothing outside it is read
     */
    public static StudyData in(Path folder, DataFormats formats) {
        return new StudyData(formats, new DataFolder(folder.toAbsolutePath()));
    }

    /**
     * {@return a study with the content of its tables; one that cannot be read comes as it was, and is an error}
     *
     * @param study that declares them
     * @param problems takes what is found
     */
    public Measuring read(ImpactStudy study, List<Problem> problems) {
        Measuring measuring = study.measuring();
        List<String> waves = measuring.waves().stream().map(Wave::id).toList();
        DataReading reading =
                formats.reading(waves, id -> scale(study, id)).asking((id, wave) -> isAsked(study, id, wave));
        List<DataSource> data = new ArrayList<>();
        for (DataSource source : measuring.data()) {
            Optional<Dataset> content = folder.file(source.file(), source.id() + ".file", problems)
                    .flatMap(file -> taken(reading.survey(file, source), problems));
            data.add(content.map(found -> source.read(CompositeScores.in(study, found)))
                    .orElse(source));
        }
        List<RegistrationSource> lists = new ArrayList<>();
        for (RegistrationSource source : measuring.registrations()) {
            Optional<Registrations> content = folder.file(source.file(), source.id() + ".file", problems)
                    .flatMap(file -> taken(reading.registrations(file, source), problems));
            lists.add(content.map(source::read).orElse(source));
        }
        return measuring.with(data, lists);
    }

    private static <T> Optional<T> taken(Checked<T> answer, List<Problem> problems) {
        problems.addAll(answer.problems());
        return answer.value();
    }

    private static boolean isAsked(ImpactStudy study, String id, String wave) {
        return study.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .allMatch(indicator -> indicator.gathering().isAskedIn(wave));
    }

    private static Optional<Scale> scale(ImpactStudy study, String id) {
        return study.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .flatMap(study.measuring()::scale);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Series;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.scale.Absence;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.scale.Reply;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.statistics.CronbachAlpha;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The composites of a study, scored for every respondent, so that they can be counted like any other indicator. */
public final class CompositeScores {
    private CompositeScores() {}

    /**
     * {@return the same answers with a column for each composite at each wave at which one of its items was asked}
     *
     * @param study that declares the composites and the scales of their items
     * @param data the answers
     */
    public static Dataset in(ImpactStudy study, Dataset data) {
        Dataset scored = data;
        for (Composite composite : study.measuring().composites()) {
            Map<String, Scale> scales = scales(study, composite);
            for (String wave : waves(data, composite)) {
                scored = scored.with(composite.id(), wave, scores(composite, scales, data, wave));
            }
        }
        return scored;
    }

    /**
     * {@return how well the items of a composite go together, of all who answered each of them in a wave}
     *
     * @param composite of the study
     * @param data the answers
     * @param wave id of the wave
     */
    public static CronbachAlpha alpha(Composite composite, Dataset data, String wave) {
        return CronbachAlpha.of(composite.items().stream()
                .map(item -> column(data, item, wave, composite.reversed().contains(item) ? -1 : 1))
                .toList());
    }

    /** Of an item that is turned only the sign matters to how it varies with the others. */
    private static Series column(Dataset data, String item, String wave, int sign) {
        double[] answers = new double[data.size()];
        Arrays.fill(answers, Double.NaN);
        data.answers(item, wave).ifPresent(column -> Arrays.setAll(answers, i -> sign * column.at(i)));
        return Series.of(answers);
    }

    private static Map<String, Scale> scales(ImpactStudy study, Composite composite) {
        Map<String, Scale> scales = new LinkedHashMap<>();
        study.indicators().stream()
                .filter(indicator -> composite.items().contains(indicator.id()))
                .forEach(indicator ->
                        study.measuring().scale(indicator).ifPresent(scale -> scales.put(indicator.id(), scale)));
        return scales;
    }

    private static List<String> waves(Dataset data, Composite composite) {
        return data.asked().stream()
                .filter(asked -> composite.items().contains(asked.indicator()))
                .map(Dataset.Asked::wave)
                .distinct()
                .toList();
    }

    private static Answers scores(Composite composite, Map<String, Scale> scales, Dataset data, String wave) {
        List<Reply> scores = new ArrayList<>(data.size());
        for (int i = 0; i < data.size(); i++) {
            Map<String, Reply> replies = new LinkedHashMap<>();
            for (String item : composite.items()) {
                replies.put(item, reply(data.answers(item, wave), i));
            }
            scores.add(composite.score(replies, scales));
        }
        return Answers.of(scores);
    }

    private static Reply reply(Optional<Answers> column, int respondent) {
        return column.filter(answers -> !Double.isNaN(answers.at(respondent)))
                .map(answers -> Reply.of(answers.at(respondent)))
                .orElseGet(() -> Reply.none(Absence.MISSING));
    }
}

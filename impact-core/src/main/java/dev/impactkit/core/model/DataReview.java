// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.data.Response;
import dev.impactkit.core.data.Wave;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Do the data show what is claimed of them? Who did not answer, who was asked in another way, what is counted that the study
 * does not know. What it finds are warnings and questions.
 */
public final class DataReview {
    /** With ten people each and an intraclass correlation of 0.2, a 90 % range of 12 holds the truth 85 times, of 8 76. */
    private static final int ENOUGH_CLUSTERS = 10;

    private final ImpactStudy study;
    private final List<Problem> found = new ArrayList<>();

    private DataReview(ImpactStudy study) {
        this.study = study;
    }

    /**
     * {@return everything the data leave open, in the order of the study}
     *
     * @param study the study
     */
    public static List<Problem> of(ImpactStudy study) {
        DataReview review = new DataReview(study);
        study.measuring().data().forEach(review::source);
        study.measuring().waves().stream().filter(Wave::remembered).forEach(review::remembered);
        return List.copyOf(review.found);
    }

    private void source(DataSource source) {
        List<String> indicators = study.indicators().stream().map(Indicator::id).toList();
        List<String> waves = study.measuring().waves().stream().map(Wave::id).toList();
        known(source.columns().keySet(), indicators, source.id() + ".columns", "indicator");
        known(source.waves().keySet(), waves, source.id() + ".waves", "wave");
        if (!source.groups().isEmpty()) {
            known(source.people().keySet(), source.groups().keySet(), source.id() + ".people", "group");
        }
        source.read().ifPresent(data -> read(source, data, waves));
    }

    private void remembered(Wave wave) {
        found.add(Problem.question(
                "data.remembered",
                wave.id(),
                "What stands under " + wave.name()
                        + " is what people remember, and a change from there is no measurement" + " of one.",
                "Say why memory can be trusted here, or why it is the better measure (people may have learnt what the"
                        + " question means)."));
    }

    private void known(Collection<String> used, Collection<String> known, String path, String what) {
        used.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> found.add(Problem.warning(
                        "data.unknown-" + what,
                        path + "." + id,
                        "There is no " + what + " " + id + ".",
                        Nearest.hint(id, known))));
    }

    private void read(DataSource source, Dataset data, List<String> waves) {
        data.asked().stream()
                .map(Dataset.Asked::wave)
                .distinct()
                .filter(wave -> !waves.contains(wave))
                .forEach(wave -> found.add(Problem.warning(
                        "data.undeclared-wave",
                        source.id(),
                        "People were asked in " + wave + ", which is no wave of the study.",
                        "Write it under waves with its date.")));
        data.label(Dataset.GROUP)
                .filter(groups -> source.groups().isEmpty() && groups.words().size() > 1)
                .ifPresent(groups -> undeclared(source, groups));
        source.traits().keySet().forEach(trait -> data.label(trait).ifPresent(label -> trait(source, trait, label)));
        data.label(Dataset.GROUP).ifPresent(groups -> ungrouped(source, groups));
        data.label(Dataset.CLUSTER).ifPresent(clusters -> clusters(source, data, clusters));
        Response response = Response.of(source, study.measuring().waves());
        response(source, response);
        modes(source, data, response);
    }

    private void undeclared(DataSource source, Labelled groups) {
        found.add(Problem.question(
                "data.groups-not-declared",
                source.id() + ".group",
                "The table knows " + groups.words().size() + " groups, and the study does not say which is ours.",
                "Write groups, our own first."));
    }

    private void ungrouped(DataSource source, Labelled groups) {
        long without = IntStream.range(0, groups.size())
                .filter(i -> groups.which(i) < 0)
                .count();
        if (without > 0) {
            found.add(Problem.warning(
                    "data.no-group",
                    source.id() + ".group",
                    "Of " + without + " of " + groups.size() + " people the table does not say to which group they"
                            + " belong; they count in none.",
                    "Fill in the column, or say under groups how it is written."));
        }
    }

    /** How much clusters differ is seen in clusters, however many people they have. */
    private void clusters(DataSource source, Dataset data, Labelled clusters) {
        for (String group : source.groupNames()) {
            long count = IntStream.range(0, data.size())
                    .filter(i -> source.isIn(data, i, group))
                    .map(clusters::which)
                    .filter(which -> which >= 0)
                    .distinct()
                    .count();
            if (count > 0 && count < ENOUGH_CLUSTERS) {
                found.add(Problem.warning(
                        "data.few-clusters",
                        source.id() + ".cluster",
                        (group.isEmpty() ? "Everybody" : "Everybody of " + group) + " belongs to " + count
                                + (count == 1 ? " cluster" : " clusters") + ": ranges are too narrow.",
                        "Say so with every result, or sample more clusters with fewer people each."));
            }
        }
    }

    private void trait(DataSource source, String trait, Labelled label) {
        long unknown = IntStream.range(0, label.size())
                .filter(i -> label.at(i).isEmpty())
                .count();
        if (unknown > 0) {
            found.add(Problem.warning(
                    "data.trait-unknown",
                    source.id() + ".traits." + trait,
                    "Of " + unknown + " of " + label.size() + " people " + trait
                            + " is not known: the others do not add up to" + " the whole.",
                    "They stand apart and belong to none of the others."));
        }
    }

    private void response(DataSource source, Response response) {
        boolean missing = false;
        for (Response.Line line : response.lines()) {
            missing |=
                    line.gone() > 0 || (line.rate().isPresent() && line.rate().getAsDouble() < 1);
            if (line.rate().isPresent() && line.rate().getAsDouble() < Response.ENOUGH) {
                found.add(Problem.warning(
                        "data.low-response",
                        source.id(),
                        "In " + line.wave() + " " + line.answered() + " of "
                                + Numerals.ENGLISH.shortest(line.people().orElse(0)) + " people"
                                + (line.group().isEmpty() ? "" : " of " + line.group()) + " answered, "
                                + Numerals.ENGLISH.percent(line.rate().getAsDouble(), 0) + ".",
                        "Show the bounds beside every result: those who did not answer may be otherwise."));
            }
        }
        response.lines().stream()
                .filter(line -> line.rate().orElse(0) > 1)
                .forEach(line -> found.add(Problem.warning(
                        "data.more-than-people",
                        source.id() + ".people",
                        "In " + line.wave() + " " + line.answered() + " answered, and "
                                + (line.group().isEmpty()
                                        ? "there are said to be "
                                        : line.group() + " is said to have ")
                                + Numerals.ENGLISH.shortest(line.people().orElse(0)) + " people.",
                        "Maybe somebody answered twice, or people counts something else.")));
        if (source.people().isEmpty()) {
            found.add(Problem.question(
                    "data.no-people",
                    source.id(),
                    "Nothing says how many people there are of whom these answered.",
                    "Write people: how many each group has, asked or not."));
        }
        if (missing && !source.isNonResponseStated()) {
            found.add(Problem.question(
                    "data.non-response",
                    source.id(),
                    "Some did not answer, and nothing says what is assumed of them.",
                    "Write non-response: like-respondents, no-change or bounds."));
        }
    }

    private void modes(DataSource source, Dataset data, Response response) {
        List<String> waves =
                response.lines().stream().map(Response.Line::wave).distinct().toList();
        for (int w = 1; w < waves.size(); w++) {
            int count = Response.askedOtherwise(data, waves.get(w - 1), waves.get(w));
            if (count > 0) {
                found.add(Problem.warning(
                        "data.asked-otherwise",
                        source.id(),
                        count + (count == 1 ? " person was" : " people were") + " asked in another way in "
                                + waves.get(w) + " than in " + waves.get(w - 1)
                                + ": what changed may be the way of asking.",
                        "Compare with those who were asked in the same way."));
            }
        }
        Map<String, Integer> ways = new TreeMap<>(response.modes());
        if (ways.size() > 1) {
            found.add(Problem.warning(
                    "data.mixed-modes",
                    source.id(),
                    "People were asked in several ways, and their answers stand together: " + told(ways) + ".",
                    "Say so with every result, or look at each way apart."));
        }
    }

    private static String told(Map<String, Integer> ways) {
        List<String> told = new ArrayList<>();
        ways.forEach((mode, count) -> told.add(count + " " + mode));
        return String.join(", ", told);
    }
}

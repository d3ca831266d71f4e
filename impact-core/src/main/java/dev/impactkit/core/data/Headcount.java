// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Series;
import dev.impactkit.core.plan.Counted;
import dev.impactkit.core.scale.Percentage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A measure at work in one table: means over the respondents of a group, times the people of our group. */
final class Headcount {
    private final Collected collected;
    private final DataSource source;
    private final Dataset data;
    private final PerPerson measure;
    private final String group;
    private final List<double[]> scores;

    private Headcount(Collected collected, DataSource source, Dataset data, PerPerson measure, String group) {
        this.collected = collected;
        this.source = source;
        this.data = data;
        this.measure = measure;
        this.group = group;
        this.scores = measure.parts().stream().map(this::scores).toList();
    }

    static Checked<Headcount> of(Collected collected, DataSource source, PerPerson measure, String group, String path) {
        Headcount found = new Headcount(collected, source, source.read().orElseThrow(), measure, group);
        if (found.scores.stream().anyMatch(scores -> count(scores) == 0)) {
            return Checked.failed(List.of(found.nobody(path)));
        }
        if (source.nonResponse() == NonResponse.BOUNDS && !measure.isShare()) {
            return Checked.failed(List.of(Problem.error(
                    "data.bounds",
                    path,
                    "Bounds for those who did not answer are known for shares only, not for " + measure.counted() + ".",
                    "Write non-response: like-respondents or no-change.")));
        }
        if (!measure.isShare() && found.isOfWholes()) {
            return Checked.failed(List.of(Problem.error(
                    "data.wholes",
                    path,
                    "The percentages of " + measure.indicator()
                            + " are each of a whole of its own; their mean would count a"
                            + " small whole as much as a large one.",
                    "Give the number itself, parts over wholes: the report rolls them up.")));
        }
        return Checked.of(found);
    }

    private boolean isOfWholes() {
        return measure.parts().stream()
                .flatMap(part -> part.waves().stream())
                .anyMatch(wave -> data.answers(measure.indicator(), wave)
                        .orElseThrow()
                        .rolledUp(this::isIn)
                        .isPresent());
    }

    private Problem nobody(String path) {
        return Problem.error(
                "data.nobody",
                path,
                "Nobody " + (group.isEmpty() ? "" : "of " + group + " ") + "answered " + measure.indicator()
                        + " at all the waves that are needed.",
                "Check the columns, the waves and the groups of " + source.id() + ".");
    }

    static int count(double[] scores) {
        return (int) Arrays.stream(scores).filter(score -> !Double.isNaN(score)).count();
    }

    static double plain(double[] scores) {
        double sum = 0;
        for (double score : scores) {
            sum += Double.isNaN(score) ? 0 : score;
        }
        return sum / count(scores);
    }

    private PartMean part(int part) {
        return new PartMean(this, source, measure, part);
    }

    private double[] scores(PerPerson.Part part) {
        int sense = collected.lowerIsBetter().test(measure.indicator()) ? -1 : 1;
        List<Answers> columns = part.waves().stream()
                .map(wave -> data.answers(measure.indicator(), wave).orElseThrow())
                .toList();
        double[] scores = new double[data.size()];
        double[] answers = new double[columns.size()];
        for (int i = 0; i < scores.length; i++) {
            boolean complete = isIn(i);
            for (int w = 0; w < answers.length; w++) {
                answers[w] = columns.get(w).at(i);
                complete &= !Double.isNaN(answers[w]);
            }
            scores[i] = complete ? part.score().of(answers, sense) : Double.NaN;
        }
        return scores;
    }

    private boolean isIn(int respondent) {
        return source.isIn(data, respondent, group);
    }

    /** How many people our group has; where nobody says, as many as there are respondents. */
    double people() {
        return Math.max(answered(), source.people().getOrDefault(group, respondents()));
    }

    /** Where each row is somebody else at one wave, those of the other waves are no people of this one. */
    private double respondents() {
        boolean apart = source.isLong() && source.respondent().isEmpty();
        return apart
                ? answered()
                : (double) IntStream.range(0, data.size()).filter(this::isIn).count();
    }

    /** What the people of our group answered at a wave. */
    Series answers(String wave) {
        Answers column = data.answers(measure.indicator(), wave).orElseThrow();
        return Series.of(IntStream.range(0, data.size())
                .filter(i -> isIn(i))
                .mapToDouble(column::at)
                .toArray());
    }

    /** Percentages of those who have a score, rolled up. */
    Optional<Percentage> rolledUp(String wave) {
        return data.answers(measure.indicator(), wave).orElseThrow().rolledUp(i -> !Double.isNaN(scores.get(0)[i]));
    }

    double[] scores(int part) {
        return scores.get(part);
    }

    Dataset data() {
        return data;
    }

    String group() {
        return group;
    }

    /** The word that each of our people has of a trait, in the order of their answers; none where the table has no such trait. */
    List<String> words(String trait) {
        return data.label(trait)
                .map(label -> IntStream.range(0, data.size())
                        .filter(i -> isIn(i))
                        .mapToObj(i -> label.at(i).orElse(Disaggregation.UNKNOWN))
                        .toList())
                .orElse(List.of());
    }

    /** The data set it counts in. */
    String id() {
        return data.id();
    }

    /** How many of those who answered have a score of 1. */
    long ones() {
        return Math.round(best() * answered());
    }

    int answered() {
        return count(scores.get(0));
    }

    /** The people it is said of: all, or only those who answered. */
    double counting() {
        return source.nonResponse() == NonResponse.NO_CHANGE ? answered() : people();
    }

    double best() {
        double sum = 0;
        for (int p = 0; p < scores.size(); p++) {
            sum += measure.parts().get(p).sign() * plain(scores.get(p));
        }
        return sum;
    }

    Counted quantity() {
        return times(counting(), signed(PartMean::ofPeople), people());
    }

    private Counted times(double counting, double[] mean, double said) {
        double[] values = new double[mean.length + 1];
        values[0] = counting * best();
        for (int r = 0; r < mean.length; r++) {
            values[r + 1] = counting * mean[r];
        }
        return new Counted(data.id(), Series.of(values), fewest(), note(said));
    }

    /** The same measure at work in another group of the table. */
    Checked<Headcount> against(String other, String path) {
        return Collected.group(source, data, other, path).then(who -> of(collected, source, measure, who, path));
    }

    /** What our people would have come to, had as many of them answered as of another group, and it gone with them alike. */
    Counted counterfactual(Headcount others) {
        double counting = people() * others.counting() / others.people();
        return others.times(counting, others.signed(part -> part.ofOthers(counting)), people());
    }

    /** The smallest number of people behind it: of a share those who did or did not, else those who answered. */
    long fewest() {
        return scores.stream()
                .mapToLong(one -> {
                    long ones = Math.round(plain(one) * count(one));
                    return measure.isShare() ? Math.min(ones, count(one) - ones) : count(one);
                })
                .min()
                .orElse(0);
    }

    /** The mean alone, for what is no quantity of people. */
    Counted mean(double outOf) {
        double[] mean = signed(PartMean::ofPeople);
        double[] values = new double[mean.length + 1];
        values[0] = best() / outOf;
        for (int r = 0; r < mean.length; r++) {
            values[r + 1] = mean[r] / outOf;
        }
        return new Counted(data.id(), Series.of(values), fewest(), note(people()));
    }

    double[] signedReplicates() {
        return signed(PartMean::likeThese);
    }

    private double[] signed(Function<PartMean, Series> means) {
        double[] sum = new double[Replicates.COUNT];
        for (int p = 0; p < scores.size(); p++) {
            Series one = means.apply(part(p));
            for (int r = 0; r < sum.length; r++) {
                sum[r] += measure.parts().get(p).sign() * one.at(r);
            }
        }
        return sum;
    }

    private Note note(double said) {
        StringBuilder told = new StringBuilder(group.isEmpty() ? "" : group + ": ");
        for (int p = 0; p < scores.size(); p++) {
            String waves = String.join(" to ", measure.parts().get(p).waves());
            told.append(p == 0 ? "" : " less ")
                    .append(told(scores.get(p)))
                    .append(" (")
                    .append(waves)
                    .append(")");
        }
        told.append("; ").append(Numerals.ENGLISH.shortest(said)).append(" people, those who did not answer ");
        told.append(source.nonResponse().told());
        return new Note(file(), told.toString(), "", Optional.empty(), 0);
    }

    private String told(double[] scores) {
        int n = count(scores);
        double plain = plain(scores);
        String indicator = measure.indicator() + " ";
        return measure.isShare()
                ? Math.round(plain * n) + " of " + n + " who answered " + indicator + measure.counted()
                : indicator + measure.counted() + " on average " + Numerals.ENGLISH.shortest(plain) + " among " + n;
    }

    String file() {
        Origin origin = data.origin();
        return origin.file().isEmpty()
                ? "the data set " + data.id()
                : origin.file() + " (SHA-256 " + origin.hash() + ")";
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Series;
import dev.impactkit.core.data.Replicates.Means;
import dev.impactkit.core.estimate.Estimates;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The mean score of one part of a measure in a group, in every replicate: what is in doubt of it, and what is not. */
final class PartMean {
    private final DataSource source;
    private final PerPerson measure;
    private final Dataset data;
    private final double[] scores;
    private final double people;
    private final int part;
    private final String group;

    PartMean(Headcount in, DataSource source, PerPerson measure, int part) {
        this.source = source;
        this.measure = measure;
        this.data = in.data();
        this.scores = in.scores(part);
        this.people = in.people();
        this.part = part;
        this.group = in.group();
    }

    /** Of all people like these. */
    Series likeThese() {
        return replicates().of();
    }

    /** Of the people it is said of: where it is about this group itself, only those who did not answer are in doubt. */
    Series ofPeople() {
        if (!source.isAboutThisGroup()) {
            return bounded(likeThese());
        }
        Series known = always(Headcount.plain(scores));
        return source.nonResponse() == NonResponse.LIKE_RESPONDENTS && rest() > 0
                ? joined(known, unseen(rest(), "others"))
                : bounded(known);
    }

    /** Of so many people of another group, had it gone with them as with this one. */
    Series ofOthers(double others) {
        return bounded(source.isAboutThisGroup() ? unseen(others, "otherwise") : likeThese());
    }

    /** Where nothing is known of those who did not answer, they may be anything. */
    private Series bounded(Series answered) {
        if (source.nonResponse() != NonResponse.BOUNDS) {
            return answered;
        }
        String path = data.id() + "." + group + ".not-answered" + (part == 0 ? "" : "." + part);
        return joined(answered, Series.of(Replicates.drawn(path, Estimates.uniform(0, 1))));
    }

    /** How many did not answer. */
    private double rest() {
        return Math.max(0, people - Headcount.count(scores));
    }

    private Series joined(Series answered, Series others) {
        int n = Headcount.count(scores);
        double rest = rest();
        return Series.of(IntStream.range(0, Replicates.COUNT)
                .mapToDouble(r -> (n * answered.at(r) + rest * others.at(r)) / (n + rest))
                .toArray());
    }

    /** Of so many people like these of whom nothing was seen: chance decides who they are (finite population). */
    private Series unseen(double others, String who) {
        Means means = replicates();
        double[] chance = Replicates.normal(data.id() + "." + group + "." + measure.args() + "." + who + "." + part);
        double[] seen = Arrays.stream(scores)
                .filter(score -> !Double.isNaN(score))
                .sorted()
                .toArray();
        double least = measure.isShare() ? 0 : seen[0];
        double most = measure.isShare() ? 1 : seen[seen.length - 1];
        return Series.of(IntStream.range(0, Replicates.COUNT)
                .mapToDouble(r -> means.of().at(r)
                        + chance[r] * Math.sqrt(means.variance().at(r) / others))
                .map(mean -> Math.max(least, Math.min(most, mean)))
                .toArray());
    }

    /** Much more work than the mean itself, so only where it is asked for. */
    private Means replicates() {
        String prior = measure.isShare()
                ? data.id() + "." + group + "." + measure.key() + "." + measure.args() + "." + part
                : "";
        return new Replicates(data).means(scores, prior);
    }

    private static Series always(double value) {
        double[] all = new double[Replicates.COUNT];
        Arrays.fill(all, value);
        return Series.of(all);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.plan.Counted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People asked twice, in two groups, as the tests of this package need them. */
final class Panel {
    static final int R = Replicates.COUNT;

    private static final List<Wave> WAVES = List.of(
            new Wave("t0", "t0", Optional.of(LocalDate.of(2026, 1, 1))),
            new Wave("t1", "t1", Optional.of(LocalDate.of(2027, 1, 1))),
            new Wave("t2", "t2", Optional.of(LocalDate.of(2029, 1, 1))),
            new Wave("t3", "t3", Optional.of(LocalDate.of(2031, 1, 1))));

    static final Improved IMPROVED = new Improved("c", "t0", "t1", 1, "", "");

    private Panel() {}

    /** A table where the first group has k of n improved, and the second j of m. */
    static Dataset panel(int k, int n, int j, int m) {
        double[] before = new double[n + m];
        double[] after = new double[n + m];
        int[] group = new int[n + m];
        for (int i = 0; i < n + m; i++) {
            before[i] = 2;
            after[i] = i < k || (i >= n && i < n + j) ? 3 : 2;
            group[i] = i < n ? 0 : 1;
        }
        return Dataset.of("survey", Origin.CODE, n + m)
                .with("c", "t0", Answers.of(before))
                .with("c", "t1", Answers.of(after))
                .with(Dataset.GROUP, Labelled.of(List.of("ours", "others"), group));
    }

    static Collected collected(Dataset data, Object... more) {
        Args args = Args.of("id", data.id())
                .with("file", "survey.csv")
                .with("respondent", "code")
                .with("columns", new LinkedHashMap<>(Map.of("c", "c")));
        for (int i = 0; i < more.length; i += 2) {
            args = args.with((String) more[i], more[i + 1]);
        }
        return new Collected(WAVES, List.of(DataSource.SHAPE.make(args).read(data)), List.of(), id -> false);
    }

    static double[] replicates(Counted counted) {
        return counted.replicates().stream().skip(1).sorted().toArray();
    }

    static double mean(Counted counted) {
        return Arrays.stream(replicates(counted)).average().orElse(Double.NaN);
    }

    static Map<String, Double> people(double ours) {
        return new LinkedHashMap<>(Map.of("ours", ours));
    }

    static double sd(double[] x) {
        double mean = Arrays.stream(x).average().orElseThrow();
        return Math.sqrt(
                Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
    }
}

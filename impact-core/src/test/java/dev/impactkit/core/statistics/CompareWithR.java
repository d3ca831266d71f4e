// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds 1,000 random data sets, with ties and missing values, against R, and prints the table of differences that stands in
 * docs/statistics.md. Not part of the build; it needs Rscript. From impact-core, after {@code mvn test-compile}: {@code mvn -q
 * exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.impactkit.core.statistics.CompareWithR}.
 */
public final class CompareWithR {
    private static final int SETS = 1_000;
    private static final Path SCRIPT = Path.of("src", "test", "r", "compare.R");

    private CompareWithR() {}

    /** One data set; NaN where a value is missing. */
    private record Data(
            Series before,
            Series after,
            Series first,
            Series second,
            int k,
            int n,
            int gained,
            int lost,
            List<Series> coders,
            List<Series> items) {

        static Data random(Random random) {
            // One set in four is so fine that ties are rare.
            int scale =
                    random.nextInt(4) == 0 ? 1_000_000 : List.of(2, 3, 5, 7, 11).get(random.nextInt(5));
            int people = 4 + random.nextInt(random.nextBoolean() ? 10 : 70);
            int n = 1 + random.nextInt(100);
            int units = 4 + random.nextInt(20);
            int respondents = 4 + random.nextInt(40);
            return new Data(
                    row(people, scale, random),
                    row(people, scale, random),
                    row(2 + random.nextInt(people), scale, random),
                    row(2 + random.nextInt(people), scale, random),
                    random.nextInt(n + 1),
                    n,
                    random.nextInt(20),
                    random.nextInt(12),
                    rows(2 + random.nextInt(3), units, Math.min(scale, 11), random),
                    rows(2 + random.nextInt(5), respondents, Math.min(scale, 11), random));
        }

        private static List<Series> rows(int count, int size, int scale, Random random) {
            Series base = row(size, scale, random);
            return IntStream.range(0, count)
                    .mapToObj(i -> {
                        Series own = row(size, scale, random);
                        return Series.of(IntStream.range(0, size)
                                .mapToDouble(u -> random.nextInt(3) > 0 ? base.at(u) : own.at(u))
                                .toArray());
                    })
                    .toList();
        }

        private static Series row(int size, int scale, Random random) {
            return Series.of(IntStream.range(0, size)
                    .mapToDouble(i -> random.nextInt(10) == 0 ? Double.NaN : random.nextInt(scale))
                    .toArray());
        }

        String line() {
            return String.join(
                    ";",
                    text(before),
                    text(after),
                    text(first),
                    text(second),
                    "" + k,
                    "" + n,
                    "" + gained,
                    "" + lost,
                    coders.stream().map(Data::text).collect(Collectors.joining("|")),
                    items.stream().map(Data::text).collect(Collectors.joining("|")));
        }

        private static String text(Series row) {
            return row.stream().mapToObj(Numerals::exact).collect(Collectors.joining(","));
        }
    }

    /**
     * Writes the data, lets R answer, compares.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Random random = new Random(20261123);
        List<Data> sets =
                IntStream.range(0, SETS).mapToObj(i -> Data.random(random)).toList();
        Path data = Files.createTempFile("impactkit", "data");
        Path answers = Files.createTempFile("impactkit", "answers");
        Files.write(data, sets.stream().map(Data::line).toList());
        int exit = new ProcessBuilder("Rscript", SCRIPT.toString(), data.toString(), answers.toString())
                .inheritIO()
                .start()
                .waitFor();
        List<String> lines = exit == 0 ? Files.readAllLines(answers) : List.of("R failed: " + exit);
        Files.delete(data);
        Files.delete(answers);
        Map<String, Difference> differences = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, Double> ours = ours(sets.get(i - 1));
            for (String pair : lines.get(i).split(";")) {
                String name = pair.substring(0, pair.indexOf('='));
                double theirs = number(pair.substring(pair.indexOf('=') + 1));
                differences
                        .computeIfAbsent(name, n -> new Difference())
                        .add(Objects.requireNonNull(ours.get(name), name), theirs);
            }
        }
        System.out.println(lines.get(0) + "\n");
        System.out.println("| what | data sets | greatest difference | relative | only one of the two answers |");
        System.out.println("|---|---|---|---|---|");
        differences.forEach((name, difference) -> System.out.println("| " + name + " | " + difference + " |"));
    }

    /** An infinite answer is none: what is divided by no spread at all. */
    private static double number(String text) {
        return List.of("NA", "NaN", "Inf", "-Inf").contains(text) ? Double.NaN : Double.parseDouble(text);
    }

    private static Map<String, Double> ours(Data data) {
        Map<String, Double> ours = new LinkedHashMap<>();
        double[] changes = PairedChange.of(data.before, data.after, Direction.HIGHER_IS_BETTER, 0).changes().stream()
                .toArray();
        SignedRanks signed = SignedRanks.of(changes, Zeros.LEFT_OUT);
        put(ours, "wilcoxon", signed.exact(), signed.approximate());
        ours.put("wilcoxon.v", signed.exact().statistic());
        TwoGroups groups = TwoGroups.of(data.first, data.second);
        RankSum sum = RankSum.of(
                groups.first().values().stream().toArray(),
                groups.second().values().stream().toArray());
        put(ours, "mannwhitney", sum.exact(), sum.approximate());
        ours.put("mannwhitney.u", sum.exact().statistic());
        ours.put("cliff", groups.cliffsDelta());
        ours.put("hedges", groups.hedgesG());
        Proportion share = Proportion.of(data.k, data.n);
        put(ours, "wilson", share.wilson(0.95));
        put(ours, "exact", share.exact(0.95));
        McNemar test = new McNemar(data.gained, data.lost, 16, 0);
        put(ours, "mcnemar", test.exact(), test.approximate());
        for (Metric metric : Metric.values()) {
            ours.put(
                    "alpha." + metric.name().toLowerCase(Locale.ROOT),
                    KrippendorffAlpha.of(new Ratings(data.coders), metric).alpha());
        }
        ours.put("cronbach", CronbachAlpha.of(data.items).alpha());
        return ours;
    }

    private static void put(Map<String, Double> ours, String name, TestResult exact, TestResult normal) {
        ours.put(name + ".exact.p", exact.p());
        ours.put(name + ".counted.less", exact.less());
        ours.put(name + ".counted.greater", exact.greater());
        ours.put(name + ".normal.p", normal.p());
        ours.put(name + ".normal.less", normal.less());
        ours.put(name + ".normal.greater", normal.greater());
    }

    private static void put(Map<String, Double> ours, String name, Interval interval) {
        ours.put(name + ".low", interval.low());
        ours.put(name + ".high", interval.high());
    }

    /** How far two columns of answers lie apart; relative to answers above 1e-9, since next to 0 there is nothing to divide by. */
    private static final class Difference {
        private final List<double[]> pairs = new ArrayList<>();
        private int onlyOne;

        void add(double ours, double theirs) {
            if (Double.isNaN(ours) != Double.isNaN(theirs)) {
                onlyOne++;
            } else if (!Double.isNaN(ours)) {
                pairs.add(new double[] {ours, theirs});
            }
        }

        @Override
        public String toString() {
            double most =
                    pairs.stream().mapToDouble(p -> Math.abs(p[0] - p[1])).max().orElse(0);
            double relative = pairs.stream()
                    .filter(p -> Math.abs(p[0]) > 1e-9)
                    .mapToDouble(p -> Math.abs(p[0] - p[1]) / Math.abs(p[0]))
                    .max()
                    .orElse(0);
            return Arrays.stream(new String[] {"" + pairs.size(), digits(most), digits(relative), "" + onlyOne})
                    .collect(Collectors.joining(" | "));
        }

        private static String digits(double x) {
            return x == 0 ? "0" : String.format(Locale.ROOT, "%.0e", x);
        }
    }
}

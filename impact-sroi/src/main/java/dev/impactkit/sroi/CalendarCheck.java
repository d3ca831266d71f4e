// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.model.Period;
import dev.impactkit.core.plan.Names;
import dev.impactkit.core.plan.Yearly;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Amounts by year need a period to count from; a plain amount in a programme of several years is asked about. */
final class CalendarCheck {
    private CalendarCheck() {}

    static List<Problem> of(SroiStudy study, Names names) {
        List<String> byYear = names.byYear();
        if (byYear.isEmpty() && study.impact().period().isEmpty()) {
            return List.of();
        }
        Map<String, Yearly> streams = new LinkedHashMap<>();
        study.inputs().forEach(input -> streams.put(input.id(), names.resolve(input.amountPath())));
        study.outcomes().stream()
                .filter(row -> row.outcome().quantity().isPresent())
                .forEach(row -> streams.put(row.id(), names.resolve(row.id() + ".quantity")));
        study.transfers().forEach(transfer -> streams.put(transfer.id(), names.resolve(transfer.id() + ".amount")));
        List<Problem> problems = new ArrayList<>();
        Set<String> mayBeByYear = byYear.isEmpty() ? Collections.emptySet() : mayBeByYear(study);
        byYear.stream()
                .filter(path -> !mayBeByYear.contains(path))
                .forEach(path -> problems.add(Problem.error(
                        "amount.not-by-year",
                        path,
                        "This holds for the whole study, and is given by year.",
                        "Write one number, or an item of its own for each year.")));
        study.outcomes().forEach(row -> prices(problems, study, names, row));
        streams.forEach((id, stream) -> study.impact()
                .period()
                .ifPresentOrElse(period -> within(problems, id, stream, period), () -> noPeriod(problems, id, stream)));
        return problems;
    }

    /** Amounts that flow, and what they are counted from; all others are one number. */
    private static Set<String> mayBeByYear(SroiStudy study) {
        Set<String> paths = new LinkedHashSet<>(study.impact().quantities().keySet());
        study.impact().stakeholders().forEach(item -> paths.add(item.id() + ".size"));
        study.impact().activities().forEach(item -> paths.addAll(List.of(item.id() + ".hours", item.id() + ".people")));
        study.impact().outputs().forEach(item -> paths.add(item.id() + ".quantity"));
        study.inputs()
                .forEach(item ->
                        paths.addAll(List.of(item.amountPath(), item.id() + ".hours", item.id() + ".hourly-value")));
        study.transfers().forEach(item -> paths.add(item.id() + ".amount"));
        study.outcomes().forEach(row -> {
            paths.add(row.id() + ".quantity");
            row.priced().forEach(value -> paths.add(Paths.join(row.id(), value.key())));
        });
        return paths;
    }

    /** A price by year needs the year of every intake. */
    private static void prices(List<Problem> problems, SroiStudy study, Names names, ValuedOutcome row) {
        Yearly quantity = names.resolve(row.id() + ".quantity");
        for (Proxy value : row.priced()) {
            String path = Paths.join(row.id(), value.key());
            Yearly price = names.resolve(path);
            Optional<Period> period = study.impact().period();
            if (period.isEmpty()) {
                noPeriod(problems, path, price);
                continue;
            }
            Set<Integer> intakes = quantity.isByYear()
                    ? quantity.years().keySet()
                    : new TreeSet<>(List.of(period.get().firstYear()));
            intakes.stream()
                    .filter(year -> price.at(year).isEmpty())
                    .forEach(year -> problems.add(Problem.error(
                            "amount.missing-year",
                            path,
                            "The quantity counts in " + year + ", and the value of one unit is given only for "
                                    + price.years().keySet() + ".",
                            "Write the value of that year.")));
        }
    }

    private static void within(List<Problem> problems, String id, Yearly stream, Period period) {
        stream.years().keySet().stream()
                .filter(year -> year < period.firstYear())
                .forEach(year -> problems.add(Problem.error(
                        "amount.before-period",
                        id,
                        "The year " + year + " lies before the programme starts (" + period.from() + ").",
                        "Maybe the period starts earlier.")));
        stream.years().keySet().stream()
                .filter(year -> year >= period.firstYear() + Levels.LONGEST)
                .forEach(year -> problems.add(Problem.error(
                        "amount.too-late",
                        id,
                        "The year " + year + " lies " + Levels.LONGEST + " years or more after the programme starts ("
                                + period.from() + ").",
                        "Maybe a digit too many.")));
        if (!stream.isByYear() && period.years() > 1) {
            problems.add(Problem.question(
                    "amount.each-year",
                    id,
                    "The programme runs over " + period.years()
                            + " calendar years, and this is one number: it counts once, in the first.",
                    "For each year? Write by-year."));
        }
    }

    private static void noPeriod(List<Problem> problems, String id, Yearly stream) {
        if (stream.isByYear()) {
            problems.add(Problem.error(
                    "amount.no-period",
                    id,
                    "Amounts stand by year, and the study has no period to count from.",
                    "Write period: {from: ..., to: ...}."));
        }
    }
}

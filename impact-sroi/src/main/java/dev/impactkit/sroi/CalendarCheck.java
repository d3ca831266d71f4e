// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Problem;
import dev.impactkit.core.model.Period;
import dev.impactkit.core.plan.Names;
import dev.impactkit.core.plan.Yearly;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Amounts by year need a period to count from; a plain amount in a programme of several years is asked about. */
final class CalendarCheck {
    private CalendarCheck() {}

    static List<Problem> of(SroiStudy study, Names names) {
        Map<String, Yearly> streams = new LinkedHashMap<>();
        study.inputs().forEach(input -> streams.put(input.id(), names.resolve(input.amountPath())));
        study.outcomes().stream()
                .filter(row -> row.outcome().quantity().isPresent())
                .forEach(row -> streams.put(row.id(), names.resolve(row.id() + ".quantity")));
        study.transfers().forEach(transfer -> streams.put(transfer.id(), names.resolve(transfer.id() + ".amount")));
        List<Problem> problems = new ArrayList<>();
        streams.forEach((id, stream) -> study.impact()
                .period()
                .ifPresentOrElse(period -> within(problems, id, stream, period), () -> noPeriod(problems, id, stream)));
        return problems;
    }

    private static void within(List<Problem> problems, String id, Yearly stream, Period period) {
        stream.years().keySet().stream()
                .filter(year -> year < period.firstYear())
                .forEach(year -> problems.add(Problem.error(
                        "amount.before-period",
                        id,
                        "The year " + year + " lies before the programme starts (" + period.from() + ").",
                        "Maybe the period starts earlier.")));
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

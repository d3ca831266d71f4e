// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.Correction;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One currency and one price year, what is put in, and the parties money moves between. */
final class MoneyCheck {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final SroiStudy study;
    private final List<Problem> problems = new ArrayList<>();

    private MoneyCheck(SroiStudy study) {
        this.study = study;
    }

    static List<Problem> of(SroiStudy study) {
        MoneyCheck check = new MoneyCheck(study);
        check.study();
        for (Investment input : study.inputs()) {
            check.input(input);
        }
        for (ValuedOutcome row : study.outcomes()) {
            for (Proxy value : row.priced()) {
                check.value(row, value);
            }
        }
        check.weights();
        check.vintage();
        return check.problems;
    }

    private void study() {
        String currency = study.currency();
        if (currency.isEmpty() && (study.isValued() || !study.inputs().isEmpty())) {
            error("money.no-currency", "currency", "There is money, and no currency.", "Write currency: EUR.");
        } else if (!currency.isEmpty() && !CODE.matcher(currency).matches()) {
            error(
                    "money.currency",
                    "currency",
                    "A currency is three capital letters; this is \"" + currency + "\".",
                    "Maybe EUR.");
        }
        if (study.decides() && !study.isValued()) {
            error(
                    "study.nothing-to-decide-by",
                    "purpose",
                    "The study is made to decide, and no outcome has a value: there is no net benefit to decide by.",
                    "Write purpose: report, or give the outcomes values.");
        }
        if (study.threshold().isPresent() && !study.decides()) {
            error(
                    "study.threshold-without-decision",
                    "threshold",
                    "A threshold is for a study that decides, and the purpose of this one is to report.",
                    "Write purpose: decide, or leave the threshold out.");
        }
        if (study.isValued() && study.inputs().isEmpty()) {
            error(
                    "study.no-investment",
                    "inputs",
                    "Outcomes have values, and nothing is put in: there is no return without an investment.",
                    "Write inputs: what everybody put in, time included.");
        }
    }

    private void input(Investment input) {
        boolean amount = input.amount().isPresent();
        boolean hours = input.hours().isPresent();
        if (amount == hours) {
            error(
                    "input.amount",
                    input.id(),
                    amount ? "It has an amount and hours." : "It has neither an amount nor hours.",
                    "Write amount, or hours with hourly-value.");
        } else if (hours && input.hourlyValue().isEmpty()) {
            error("input.hourly-value", input.id(), "Hours without a value of one hour.", "Write hourly-value.");
        }
        for (ValuationStep step : input.steps()) {
            if (!(step instanceof Correction)) {
                error(
                        "step.not-for-inputs",
                        Paths.join(input.id(), step.key()),
                        "The step " + step.key() + " is for outcomes.",
                        "Inputs take corrections, such as optimism-bias.");
            }
        }
        split(input);
        money(input.id(), input.currency(), input.priceYear());
    }

    private void split(Investment input) {
        if (!input.splitBy().isEmpty() && !input.shares().isEmpty()) {
            error(
                    "input.split",
                    input.id() + ".split-by",
                    "The cost is split by " + input.splitBy() + " and by shares.",
                    "Keep one.");
        }
        double sum = 0;
        for (Amount share : input.shares().values()) {
            for (Estimate estimate : RowCheck.estimates(share)) {
                sum += estimate.best();
            }
        }
        if (sum > 1 + 1e-12) {
            error(
                    "input.split",
                    input.id() + ".shares",
                    "The shares of the activities add up to " + Numerals.ENGLISH.percent(sum, 1) + ".",
                    "Together they are 100% at most.");
        }
        if (!input.splitBy().isEmpty()) {
            study.impact().activities().stream()
                    .filter(activity ->
                            input.activities().isEmpty() || input.activities().contains(activity.id()))
                    .filter(activity ->
                            (input.splitBy().equals("hours") ? activity.hours() : activity.people()).isEmpty())
                    .forEach(activity -> error(
                            "input.split",
                            input.id() + ".split-by",
                            "The cost is split by " + input.splitBy() + ", and the activity " + activity.id()
                                    + " states none.",
                            "Write " + input.splitBy() + " at the activity."));
        }
    }

    private void value(ValuedOutcome row, Proxy value) {
        if (!value.currency().isEmpty() || value.priceYear() != 0) {
            money(Paths.join(row.id(), value.key()), value.currency(), value.priceYear());
        }
        if (value.method().equals("fiscal") && !isMoved(value)) {
            problems.add(Problem.question(
                    "account.no-losing-leg",
                    Paths.join(row.id(), value.key()),
                    "Somebody saves or receives this; nobody is said to lose it.",
                    "Maybe it is a transfer: write it under transfers, from and to."));
        }
    }

    private boolean isMoved(Proxy value) {
        for (Transfer transfer : study.transfers()) {
            if (transfer.to().equals(value.accruesTo()) || transfer.from().equals(value.accruesTo())) {
                return true;
            }
        }
        return false;
    }

    private void money(String path, String currency, int priceYear) {
        if (!currency.isEmpty() && !currency.equals(study.currency()) && !isExchanged(currency)) {
            error(
                    "money.two-currencies",
                    path + ".currency",
                    "This is in " + currency + " and the study in " + study.currency()
                            + ", with no dated rate between them.",
                    "Write exchange-rates: {from, to, rate, on, source}.");
        }
        int year = study.priceYear();
        boolean moved = priceYear != 0 && year != 0 && priceYear != year;
        if (moved && !study.priceIndex().map(i -> i.knows(priceYear, year)).orElse(false)) {
            error(
                    "money.two-price-years",
                    path + ".price-year",
                    "This is at prices of " + priceYear + " and the study at prices of " + year
                            + ", with no index that knows both.",
                    "Write price-index with the levels of both years.");
        }
    }

    private boolean isExchanged(String currency) {
        return study.exchangeRates().stream()
                .anyMatch(rate -> rate.from().equals(currency) && rate.to().equals(study.currency()));
    }

    private void weights() {
        if (study.convention().medianIncome().isEmpty()) {
            return;
        }
        study.impact().stakeholders().stream()
                .filter(party -> !party.publicBudget() && party.income().isEmpty())
                .forEach(party -> problems.add(Problem.warning(
                        "weight.no-income",
                        party.id(),
                        "Distributional weights are on, and the income of " + party.name()
                                + " is not stated: weight 1.",
                        "Write income.")));
    }

    private void vintage() {
        study.convention()
                .schedule()
                .ifPresent(schedule -> study.impact()
                        .period()
                        .filter(period -> period.to().isAfter(schedule.reviewBy()))
                        .ifPresent(period -> problems.add(Problem.warning(
                                "convention.vintage",
                                "convention",
                                "The schedule " + schedule.name() + " should be looked at again after "
                                        + schedule.reviewBy() + "; the programme runs until " + period.to() + ".",
                                "Ask whether a newer one is in force."))));
    }

    private void error(String code, String path, String message, String hint) {
        problems.add(Problem.error(code, path, message, hint));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.Correction;
import dev.impactkit.sroi.step.Deduction;
import dev.impactkit.sroi.step.OptimismBias;
import dev.impactkit.sroi.step.Profile;
import dev.impactkit.sroi.step.Reduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What must hold within one outcome: its quantity, values, duration and steps. */
final class RowCheck {
    private final SroiStudy study;
    private final ValuedOutcome row;
    private final List<Profile> profiles;
    private final List<OptimismBias> biases;
    private final List<Problem> problems = new ArrayList<>();

    private RowCheck(SroiStudy study, ValuedOutcome row) {
        this.study = study;
        this.row = row;
        this.profiles = row.kinds().profiles();
        this.biases = new ArrayList<>();
        for (Correction correction : row.kinds().corrections()) {
            if (correction instanceof OptimismBias bias) {
                biases.add(bias);
            }
        }
    }

    static List<Problem> of(SroiStudy study, ValuedOutcome row) {
        RowCheck check = new RowCheck(study, row);
        check.quantity();
        check.comparison();
        check.values();
        check.duration();
        check.steps();
        check.profiles();
        check.shares();
        check.linkShares();
        check.doubt();
        return check.problems;
    }

    private void quantity() {
        if (row.outcome().quantity().isEmpty() && !row.values().isEmpty()) {
            error(
                    "outcome.no-quantity",
                    "quantity",
                    "It has values but no quantity.",
                    "Write quantity: how much change.");
        }
        for (Estimate estimate :
                row.outcome().quantity().map(RowCheck::estimates).orElse(List.of())) {
            if (estimate.best() >= 0) {
                continue;
            }
            String best = Numerals.exact(estimate.best());
            boolean negative = row.outcome().negative();
            error(
                    "outcome.below-zero",
                    "quantity",
                    negative
                            ? "A harm is counted in positive numbers; its quantity is " + best + "."
                            : "The quantity is below zero (" + best + ") and nothing says that this is a harm.",
                    negative
                            ? "Maybe leave out the minus."
                            : "Maybe write the number without its minus, and effect: negative.");
            return;
        }
    }

    /** The figures and estimates of an amount, one a year where it is by year; none of a formula. */
    static List<Estimate> estimates(Amount amount) {
        if (amount instanceof Amount.Given given) {
            return List.of(given.estimate());
        }
        return amount instanceof Amount.ByYear years
                ? years.years().values().stream()
                        .flatMap(one -> estimates(one).stream())
                        .toList()
                : List.of();
    }

    /** What would have happened anyway is measured or judged, and not taken off twice. */
    private void comparison() {
        Optional<Comparison> others = row.outcome().comparison();
        if (others.isEmpty()) {
            return;
        }
        Optional<PerPerson> quantity = Counting.quantity(row.outcome());
        if (quantity.isEmpty()) {
            error(
                    "outcome.nothing-compared",
                    "net-effect",
                    "Its quantity is not counted among people in data, so there is nothing to compare.",
                    "Write quantity: {improved: {indicator: ..., from: ..., to: ...}}, or a deadweight.");
        }
        if (row.steps().stream().anyMatch(step -> step.key().equals("deadweight"))) {
            error(
                    "outcome.two-counterfactuals",
                    "deadweight",
                    "What would have happened anyway is taken off twice: by net-effect and by deadweight.",
                    "Keep net-effect; the deadweight it comes to is shown.");
        }
        if (others.get().benchmark().isPresent()
                && others.get().sameDefinition().isBlank()) {
            problems.add(Problem.question(
                    "outcome.benchmark",
                    Paths.join(row.id(), "net-effect"),
                    "Nobody says that the benchmark counts the same thing as the quantity.",
                    "Write same-definition: how that was made sure."));
        }
        if (others.get().benchmark().isPresent()
                && quantity.map(found -> !found.isShare()).orElse(false)) {
            error(
                    "outcome.benchmark-of-points",
                    "net-effect",
                    "A benchmark is a share of people, and the quantity is counted in points.",
                    "Count people: improved or reached.");
        }
    }

    private void values() {
        row.values().forEach(this::timeBasis);
        row.alternatives().forEach(this::timeBasis);
        if (row.values().size() > 1
                && row.values().stream().anyMatch(value -> value.id().isEmpty())) {
            error("value.no-id", "values", "One of several values has no id.", "Give each value an id.");
        }
        if (row.alternatives().stream().anyMatch(value -> value.id().isEmpty())) {
            error("value.no-id", "alternatives", "An alternative value has no id.", "Give each value an id.");
        }
    }

    private void timeBasis(Proxy value) {
        if (value.per().isEmpty()) {
            error(
                    "value.no-time-basis",
                    value.key() + ".per",
                    (value.name().isEmpty() && value.id().isEmpty() ? "The value" : "The value " + value.title())
                            + " does not say how often it counts.",
                    "Write per: event, per: year or per: lifetime.");
        }
    }

    private void duration() {
        OptionalInt years = Levels.years(row, study.convention().horizon());
        if (years.isEmpty()) {
            error(
                    "outcome.endless",
                    "lasts",
                    "Nobody can say how many years this may last at most.",
                    "Give the duration an upper bound of at most " + Levels.LONGEST
                            + " years, or the convention a horizon.");
        }
        int most = years.orElse(0) + Levels.extraYears(study.convention(), row);
        for (Profile profile : profiles) {
            if (profile.years() < most) {
                error(
                        "step.too-few-levels",
                        profile.key(),
                        "The outcome may last " + most + " years, and " + profile.key() + " gives levels for "
                                + profile.years() + ".",
                        "Give a level for each year.");
            }
        }
    }

    private void steps() {
        List<String> keys = new ArrayList<>();
        row.steps().forEach(step -> keys.add(step.key()));
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (keys.indexOf(key) == i && keys.lastIndexOf(key) > i) {
                error("step.twice", key, "The step " + key + " stands here twice.", "Keep one.");
            }
        }
        if (keys.contains("attribution-to-others") && keys.contains("own-contribution")) {
            error(
                    "step.both-attributions",
                    "own-contribution",
                    "The share of others and the own share say the same thing twice.",
                    "Keep one of attribution-to-others and own-contribution.");
        }
        if (biases.isEmpty()) {
            return;
        }
        biases.stream()
                .filter(bias -> bias.grade() > 0)
                .forEach(bias -> warning(
                        "step.unverified-grades",
                        bias.key(),
                        "The percentages behind evidence grades are widely quoted but were not read in the guidance itself.",
                        "Maybe write the share and its source."));
        boolean tooMuch = !row.outcome().negative()
                && biases.stream()
                        .flatMap(bias -> bias.bias().stream())
                        .flatMap(bias -> estimates(bias).stream())
                        .anyMatch(bias -> bias.high() > 1);
        if (tooMuch) {
            error(
                    "step.bias-above-whole",
                    "optimism-bias",
                    "An optimism bias above 100% would turn a benefit into a harm.",
                    "Only costs and harms may carry one.");
        }
    }

    private void profiles() {
        if (profiles.isEmpty()) {
            return;
        }
        List<Profile> declines = new ArrayList<>();
        List<Profile> rises = new ArrayList<>();
        profiles.forEach(profile -> (profile.declines() ? declines : rises).add(profile));
        if (declines.size() > 1) {
            error(
                    "step.two-declines",
                    declines.get(1).key(),
                    "The outcome declines by " + declines.get(0).key() + " and by "
                            + declines.get(1).key() + ".",
                    "Keep one.");
        }
        boolean once = !rises.isEmpty()
                && row.values().stream()
                        .anyMatch(value ->
                                value.per().map(basis -> !basis.repeats()).orElse(false));
        if (once) {
            error(
                    "step.ramp-up-once",
                    rises.get(0).key(),
                    "A value that counts once cannot ramp up over years.",
                    "Maybe the value is per: year.");
        }
    }

    /** Gross-based shares add up; more than all of it cannot be taken away. */
    private void shares() {
        Reduction.Base base = study.convention().habits().base();
        double sum = 0;
        String last = "";
        for (Reduction reduction : row.kinds().reductions()) {
            if (reduction instanceof Deduction deduction
                    && deduction.of().orElse(base) == Reduction.Base.GROSS
                    && !estimates(deduction.share()).isEmpty()) {
                double share = estimates(deduction.share()).get(0).best();
                sum += deduction.keeps() ? 1 - share : share;
                last = deduction.key();
            }
        }
        if (sum > 1 + 1e-12) {
            error(
                    "step.shares-above-whole",
                    last,
                    "Shares of the gross add up to " + Numerals.ENGLISH.percent(sum, 1) + ".",
                    "Maybe some of them are shares of what remains: of: remaining.");
        }
    }

    /** What activities bring about together is one outcome, and no more. */
    private void linkShares() {
        double sum = 0;
        for (Link link : study.impact().chain()) {
            if (link.share().isPresent() && link.to().equals(row.id())) {
                for (Estimate share : estimates(link.share().get())) {
                    sum += share.best();
                }
            }
        }
        if (sum > 1 + 1e-12) {
            problems.add(Problem.error(
                    "chain.shares-above-whole",
                    row.id(),
                    "The links that lead here carry " + Numerals.ENGLISH.percent(sum, 1) + " of the outcome together.",
                    "Their shares add up to 100% at most."));
        }
    }

    private void doubt() {
        if (biases.isEmpty()) {
            return;
        }
        boolean wide = row.outcome().quantity().stream()
                .flatMap(amount -> estimates(amount).stream())
                .anyMatch(estimate -> !estimate.isFixed());
        if (wide) {
            warning(
                    "step.doubted-twice",
                    "optimism-bias",
                    "One doubt is corrected twice: the quantity is a range, and an optimism bias lowers it.",
                    "Keep the one that says what you mean.");
        }
    }

    private void error(String code, String param, String message, String hint) {
        problems.add(Problem.error(code, path(param), message, hint));
    }

    private void warning(String code, String param, String message, String hint) {
        problems.add(Problem.warning(code, path(param), message, hint));
    }

    private String path(String param) {
        return Paths.join(row.id(), param).replaceAll("\\.$", "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.scale.MeasurementLevel;
import dev.impactkit.core.scale.PercentageScale;
import dev.impactkit.core.scale.Scale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does what is measured fit what is claimed? An indicator nobody uses, a target without a baseline, a percentage of nobody
 * knows what, answers gathered only by those who gain by them. What it finds are warnings and questions; that an outcome has
 * no indicator at all is said by {@link ChainReview}.
 */
public final class IndicatorReview {
    private final ImpactStudy study;
    private final List<Problem> found = new ArrayList<>();

    private IndicatorReview(ImpactStudy study) {
        this.study = study;
    }

    /**
     * {@return everything the indicators leave open, in the order of the study}
     *
     * @param study the study
     */
    public static List<Problem> of(ImpactStudy study) {
        if (study.indicators().isEmpty() && study.measuring().composites().isEmpty()) {
            return List.of();
        }
        IndicatorReview review = new IndicatorReview(study);
        review.unused();
        study.indicators().forEach(review::indicator);
        study.measuring().composites().forEach(review::composite);
        study.outcomes().forEach(review::outcome);
        return List.copyOf(review.found);
    }

    private void unused() {
        Set<String> used = new LinkedHashSet<>();
        study.outcomes().forEach(outcome -> used.addAll(outcome.indicators()));
        study.outcomes()
                .forEach(outcome ->
                        outcome.quantity().flatMap(PerPerson::in).ifPresent(how -> used.add(how.indicator())));
        study.measuring().composites().forEach(composite -> used.addAll(composite.items()));
        study.indicators().stream()
                .filter(indicator -> !used.contains(indicator.id()))
                .forEach(indicator -> found.add(Problem.question(
                        "indicator.unused",
                        indicator.id(),
                        "No outcome is shown by the indicator " + indicator.name() + ".",
                        "Name it under the indicators of an outcome, stop asking, or say what it is for.")));
    }

    private void indicator(Indicator indicator) {
        Optional<Scale> scale = study.measuring().scale(indicator);
        if (isInWords(indicator)) {
            quality(indicator);
        } else {
            scale.ifPresent(one -> bounds(indicator, one));
            scale.filter(one -> one.reversed() && indicator.aims().lower())
                    .ifPresent(one -> found.add(Problem.warning(
                            "indicator.reversed-twice",
                            indicator.id(),
                            indicator.name() + " is turned round by its scale, and lower is said to be better as well.",
                            "Keep one of the two.")));
            baseline(indicator);
            direction(indicator.id(), indicator.aims());
        }
        scale.filter(one -> indicator.reliability().isPresent()).ifPresent(one -> error(indicator, one));
        scale.filter(PercentageScale.class::isInstance)
                .map(PercentageScale.class::cast)
                .filter(percentage -> percentage.denominator().isEmpty())
                .ifPresent(percentage -> found.add(Problem.warning(
                        "indicator.no-denominator",
                        indicator.id(),
                        "The percentage " + indicator.name() + " does not say of what it is taken.",
                        "Write percentage: {numerator: ..., denominator: ...}.")));
    }

    private boolean isInWords(Indicator indicator) {
        return study.measuring()
                .scale(indicator)
                .filter(scale -> scale.level() == MeasurementLevel.QUALITATIVE)
                .isPresent();
    }

    private void quality(Indicator indicator) {
        indicator
                .aims()
                .marks()
                .forEach((name, mark) -> found.add(Problem.warning(
                        "indicator.number-in-words",
                        Paths.join(indicator.id(), name),
                        "The indicator " + indicator.name() + " is answered in words, and its " + name
                                + " is the number " + Numerals.exact(mark.value()) + ".",
                        "Leave the number out, or choose a scale that has numbers.")));
    }

    /** Of names, of words, of yes and no there is no error that a change could exceed. */
    private void error(Indicator indicator, Scale scale) {
        boolean names = scale.level() == MeasurementLevel.NOMINAL || scale.level() == MeasurementLevel.QUALITATIVE;
        if (names || scale.options().size() == 2) {
            found.add(Problem.warning(
                    "indicator.no-error-to-exceed",
                    Paths.join(indicator.id(), "reliability"),
                    "The scale of " + indicator.name() + " has no steps that could be within its error.",
                    "Leave reliability out; who changed is counted without it."));
        }
    }

    private void bounds(Indicator indicator, Scale scale) {
        indicator.aims().marks().forEach((name, mark) -> {
            if (mark.value() < scale.low() || mark.value() > scale.high()) {
                found.add(Problem.warning(
                        "indicator.off-the-scale",
                        Paths.join(indicator.id(), name),
                        "The " + name + " of " + indicator.name() + " (" + Numerals.exact(mark.value())
                                + ") lies off its scale, which goes from " + Numerals.exact(scale.low()) + " to "
                                + Numerals.exact(scale.high()) + ".",
                        "Check the number and the scale."));
            }
        });
    }

    /**
     * Data may hold it; before that it is missed where something is aimed for, or where a study looks back. An item of a
     * composite needs none of its own.
     */
    private void baseline(Indicator indicator) {
        Aims aims = indicator.aims();
        boolean needed = aims.target().isPresent() || study.mode() == Mode.EVALUATION;
        boolean measured = study.measuring().data().stream()
                .anyMatch(source -> source.columns().containsKey(indicator.id()));
        boolean item = study.measuring().composites().stream()
                .anyMatch(composite -> composite.items().contains(indicator.id()));
        if (needed && aims.baseline().isEmpty() && !measured && !aims.cumulative() && !item) {
            found.add(Problem.question(
                    "indicator.no-baseline",
                    indicator.id(),
                    "The indicator " + indicator.name() + " has no baseline: nobody can say whether it moved.",
                    "Write baseline: ..., or say why it cannot be known."));
        }
    }

    private void direction(String id, Aims aims) {
        if (aims.baseline().isEmpty() || aims.target().isEmpty()) {
            return;
        }
        double way = aims.target().get().value() - aims.baseline().get().value();
        if (way == 0) {
            found.add(Problem.question(
                    "indicator.nothing-to-achieve",
                    id,
                    "Target and baseline are the same, so there is no way to go and no achievement.",
                    "Set a target, or say that keeping the level is what is aimed for."));
        } else if (way > 0 == aims.lower()) {
            found.add(Problem.question(
                    "indicator.wrong-way",
                    id,
                    "The target is worse than the baseline: " + (aims.lower() ? "lower" : "higher") + " is better.",
                    "Write direction: " + (aims.lower() ? "higher" : "lower") + ", or check both numbers."));
        }
    }

    private void composite(Composite composite) {
        study.indicators().stream()
                .filter(item -> composite.reversed().contains(item.id()))
                .filter(item ->
                        study.measuring().scale(item).filter(Scale::reversed).isPresent())
                .forEach(item -> found.add(Problem.warning(
                        "composite.reversed-twice",
                        composite.id(),
                        "The item " + item.name() + " is reversed by its scale and again here.",
                        "Keep one of the two.")));
        List<Indicator> lower = study.indicators().stream()
                .filter(item ->
                        composite.items().contains(item.id()) && item.aims().lower())
                .filter(item -> !composite.reversed().contains(item.id()))
                .toList();
        int straight = composite.items().size() - composite.reversed().size();
        if (!lower.isEmpty() && lower.size() < straight) {
            found.add(Problem.warning(
                    "composite.both-ways",
                    composite.id(),
                    "Of " + lower.get(0).name()
                            + " lower is better, of other items higher, and none of them is reversed.",
                    "Name the items asked the other way round under reversed."));
        }
    }

    private void outcome(Outcome outcome) {
        if (outcome.indicators().isEmpty()) {
            return;
        }
        List<Indicator> all = study.indicators().stream()
                .filter(indicator -> outcome.indicators().contains(indicator.id()))
                .toList();
        List<String> numbers = outcome.indicators().stream()
                .filter(id -> all.stream().noneMatch(one -> one.id().equals(id) && isInWords(one)))
                .toList();
        if (numbers.size() > 1) {
            found.add(Problem.question(
                    "indicator.several",
                    outcome.id(),
                    numbers.size() + " indicators show " + outcome.name() + ": " + String.join(", ", numbers) + ".",
                    "Say which one counts, or why it takes them all."));
        }
        boolean onlyInterested = !all.isEmpty()
                && all.size() == outcome.indicators().size()
                && all.stream().allMatch(one -> one.gathering().interested());
        if (onlyInterested) {
            found.add(Problem.question(
                    "indicator.only-interested",
                    outcome.id(),
                    "Whether " + outcome.name() + " happens is told only by those who gain by the answer.",
                    "Ask somebody else too, or say why their answers can be trusted."));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.Collected;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.data.Measure;
import dev.impactkit.core.data.Otherwise;
import dev.impactkit.core.data.PerPerson;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Counted;
import dev.impactkit.core.plan.Found;
import dev.impactkit.core.plan.Measurement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the amounts of a study that are counted in data come to. */
final class Counting {
    private final ImpactStudy study;
    private final Collected data;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** For amounts of which it is known what may stand there. */
    Counting(ImpactStudy study, List<Found> amounts) {
        this.study = study;
        this.data = study.collected();
        amounts.stream()
                .filter(found -> found.amount() instanceof Amount.Measured)
                .forEach(found -> kinds.put(found.path(), found.kind()));
    }

    /** The study with each duration that was counted without doubt as a number: others must know how many years it spans. */
    static SroiStudy settled(SroiStudy study) {
        boolean any = false;
        for (ValuedOutcome row : study.outcomes()) {
            any |= isMeasured(row.lasts());
        }
        if (!any) {
            return study;
        }
        Counting counting = new Counting(study.impact(), List.of());
        return study.withOutcomes(
                study.outcomes().stream().map(counting::settled).toArray(ValuedOutcome[]::new));
    }

    private static boolean isMeasured(Optional<Amount> amount) {
        return amount.isPresent() && amount.get() instanceof Amount.Measured;
    }

    private ValuedOutcome settled(ValuedOutcome row) {
        if (!isMeasured(row.lasts())) {
            return row;
        }
        Amount.Measured lasts = (Amount.Measured) row.lasts().orElseThrow();
        return count(row.id() + ".lasts", lasts.how())
                .value()
                .filter(counted -> counted.replicates().size() == 1)
                .map(counted -> row.lasting(Amount.of(counted.best())
                        .because(lasts.note().equals(Note.NONE) ? counted.note() : lasts.note())))
                .orElse(row);
    }

    /** What is left open in a step of an outcome follows from how its quantity is counted. */
    Checked<Counted> count(String path, Measurement how) {
        if (!(how instanceof Measure measure)) {
            return Checked.failed(List.of(Problem.error(
                    "data.unknown-measure", path, "Nobody knows how to count " + how.key() + ".", "Give a number.")));
        }
        return study.outcomes().stream()
                .filter(outcome -> path.startsWith(outcome.id() + "."))
                .findFirst()
                .flatMap(outcome -> quantity(outcome)
                        .map(quantity -> measure.beside(
                                quantity,
                                outcome.comparison().map(Comparison::against).orElse(""))))
                .orElse(measure)
                .count(data, path)
                .then(counted -> within(counted, path));
    }

    /** What is counted keeps the bounds of where it stands: a percentage that people gave is no share yet. */
    private Checked<Counted> within(Counted counted, String path) {
        Kind kind = kinds.getOrDefault(path, Kind.amount());
        boolean fits = counted.replicates().stream().allMatch(value -> value >= kind.low() && value <= kind.high());
        return fits
                ? Checked.of(counted)
                : Checked.failed(List.of(Problem.error(
                        "amount.out-of-bounds",
                        path,
                        "What is counted here comes to " + Numerals.ENGLISH.shortest(counted.best()) + ", and "
                                + (kind.isShare() ? "a share lies between 0 and 1." : "here stands no number below 0."),
                        kind.isShare() && counted.best() > 1 ? "Maybe out-of: 100." : "")));
    }

    static Optional<PerPerson> quantity(Outcome outcome) {
        return outcome.quantity().flatMap(PerPerson::in);
    }

    /** What would have come about anyway; 0 where that cannot be known, and then somebody else has said so. */
    Amount otherwise(Outcome outcome, Comparison others) {
        Optional<PerPerson> quantity = quantity(outcome);
        if (others.benchmark().isEmpty()) {
            return quantity.<Amount>map(
                            found -> new Amount.Measured(new Otherwise(found, others.against()), others.note()))
                    .orElseGet(() -> Amount.of(0));
        }
        String share = outcome.id() + "." + Comparison.SHAPE.key() + ".benchmark";
        return quantity.flatMap(found -> data.people(found, outcome.id()).value())
                .map(people ->
                        Amount.formula(share + " * " + Numerals.exact(people)).because(others.note()))
                .orElseGet(() -> Amount.of(0));
    }
}

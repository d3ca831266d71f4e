// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Counted;
import java.util.List;
import java.util.Optional;

/**
 * The share of an outcome lost each year, as follow-ups show it.
 *
 * <p>With a comparison group what is followed is the outcome beyond that of the others, \( A(t) = p_T(t) - p_C(t) \), and
 * \( o = 1 - (A(t_n) / A(t_1))^{1 / years} \). Without one, those who had it are followed:
 * \( S = \prod_j (1 - lost_j / followed_j) \), a life table over the intervals between waves, in which nobody counts for an
 * interval he was not seen through (Kaplan and Meier 1958, Journal of the American Statistical Association 53, 457-481);
 * \( o = 1 - S^{1 / years} \).
 *
 * <p>A drop-off lies between 0 and 1: growth counts as none lost, and what fell below nothing as all lost.
 *
 * @param waves ids of at least two waves, in order of time
 * @param quantity how the outcome is counted; empty to count it as the quantity beside it
 * @param against id of the group to compare with; empty for none
 */
public record FromWaves(List<String> waves, Optional<PerPerson> quantity, String against) implements Measure {

    /** The written form: only the waves; what is followed is the quantity of the same outcome. */
    public static final Shape<FromWaves> SHAPE = Shape.of(
            "from-waves",
            "The share of the outcome lost each year, as follow-ups show it.",
            a -> new FromWaves(a.list("waves", String.class), Optional.empty(), ""),
            Param.required("waves", Kind.list(Kind.reference()), "the waves, in order of time"));

    /** Checks that there are two waves. */
    public FromWaves {
        waves = List.copyOf(waves);
        Require.that(waves.size() > 1, "To see what lasts takes two waves.");
    }

    @Override
    public Measure beside(PerPerson other, String group) {
        return new FromWaves(waves, Optional.of(other), group);
    }

    @Override
    public Checked<Counted> count(Collected data, String path) {
        if (quantity.isEmpty()) {
            return Checked.failed(List.of(Problem.error(
                    "data.nothing-followed",
                    path,
                    "What lasts is followed from how the quantity is counted, and that is no count of people in data.",
                    "Write quantity: {improved: {indicator: ..., from: ..., to: ...}}.")));
        }
        if (isBefore(quantity.get())) {
            return Checked.failed(List.of(Problem.error(
                    "data.nothing-to-lose",
                    path,
                    "At " + waves.get(0) + ", from where change is counted, nothing had come about that could be lost.",
                    "Begin with the wave at which the quantity is counted.")));
        }
        return Followed.years(data, waves, path)
                .then(years -> Persistence.of(data, this, path).map(kept -> kept.dropOff(years)));
    }

    /** Whether the first wave is the one that a change is counted from. */
    private boolean isBefore(PerPerson change) {
        List<String> compared = change.at(waves.get(0)).parts().stream()
                .flatMap(part -> part.waves().stream())
                .toList();
        return compared.stream().distinct().count() < compared.size();
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return SHAPE.params();
    }

    @Override
    public Args args() {
        return Args.of("waves", waves);
    }
}

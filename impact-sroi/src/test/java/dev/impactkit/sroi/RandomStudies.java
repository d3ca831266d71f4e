// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static dev.impactkit.sroi.step.Steps.attributionToOthers;
import static dev.impactkit.sroi.step.Steps.deadweight;
import static dev.impactkit.sroi.step.Steps.displacement;
import static dev.impactkit.sroi.step.Steps.dropOff;
import static dev.impactkit.sroi.step.Steps.multiplier;

import dev.impactkit.core.model.Link;
import dev.impactkit.core.plan.Amount;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sound studies of one to five outcomes, of either sign, on several accounts, under every preset. */
final class RandomStudies {
    private static final String[] PRESETS = {
        "sroi-guide", "value-map", "green-book-2022", "nz-cbax-2024", "nl-mkba-2021", "undiscounted"
    };

    private RandomStudies() {}

    static Arbitrary<SroiStudy> studies() {
        return Combinators.combine(
                        outcome().list().ofMinSize(1).ofMaxSize(5),
                        number(1, 100_000),
                        number(0, 1000),
                        Arbitraries.of(PRESETS))
                .as(RandomStudies::study);
    }

    private static SroiStudy study(List<ValuedOutcome> rows, double invested, double moved, String preset) {
        List<ValuedOutcome> named = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            named.add(ValuedOutcome.SHAPE.make(rows.get(i).args().replace("id", "row-" + (char) ('a' + i))));
        }
        Investment time = Investment.volunteerTime("time", "charity", 10, invested / 100);
        return Studies.of(named.toArray(ValuedOutcome[]::new))
                .withInputs(Investment.cash("grant", "city", invested), time)
                .withTransfers(Inputted.transfer("wage", "city", "trainees", Amount.of(moved)))
                .withChain(Link.of("course", "row-a"))
                .under(preset);
    }

    static Arbitrary<ValuedOutcome> outcome() {
        Arbitrary<ValuedOutcome> row = Combinators.combine(
                        number(0, 1000), number(0, 500), number(0, 6), Arbitraries.of(TimeBasis.values()))
                .as(RandomStudies::row);
        return Combinators.combine(row, share(), share(), share(), share(), number(0, 3), flags(), accounts())
                .as((one, d, x, a, o, f, flags, account) -> {
                    ValuedOutcome stepped =
                            one.less(deadweight(d), displacement(x), attributionToOthers(a), dropOff(o), multiplier(f));
                    Proxy value = one.values().get(0).accruingTo(account);
                    ValuedOutcome landed = ValuedOutcome.SHAPE.make(stepped.args()
                            .replace("values", List.of(flags % 4 < 2 ? value : value.foundBy("avoided-cost"))));
                    ValuedOutcome signed = flags % 2 == 0 ? landed : landed.asNegative();
                    return flags < 4 ? signed : signed.startingAfter();
                });
    }

    private static ValuedOutcome row(double quantity, double price, double years, TimeBasis per) {
        Proxy value = Inputted.with(Studies.price(price).perYear(), "per", per.word());
        return ValuedOutcome.named("row")
                .of("trainees")
                .quantity(quantity)
                .valuedAt(value)
                .lastingYears(years);
    }

    private static Arbitrary<Integer> flags() {
        return Arbitraries.integers().between(0, 7);
    }

    private static Arbitrary<String> accounts() {
        return Arbitraries.of("trainees", "city", "charity");
    }

    static Arbitrary<Double> share() {
        return number(0, 1);
    }

    static Arbitrary<Double> number(double low, double high) {
        return Arbitraries.doubles().between(low, high).ofScale(3);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.JudgedTogether;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Presets;
import dev.impactkit.sroi.step.DropOff;
import dev.impactkit.sroi.step.HalfLife;
import dev.impactkit.sroi.step.Steps;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands in a study, compiling it answers with a plan or with problems, and never throws. */
class SroiPlan_GarbageTest {
    private static final String[] IDS = {
        "a",
        "b",
        "c",
        "ratio",
        "people",
        "x-",
        "7",
        "value",
        "quantity",
        "kept",
        "deadweight",
        "pv",
        "shared",
        "é",
        "a.b"
    };
    private static final String[] FORMULAS = {
        "a", "b * 2", "a + q", "q / 0", "nothing", "c - 1", "ln(-1)", "a.deadweight"
    };
    private static final double[] NUMBERS = {0, 1, -1, 0.5, 15, 1e308, -1e308, 1e-320, 2.5, 999, 1001};

    /** One study, drawn by a seed: jqwik reports the seed that fails. */
    private static final class Garbage {
        private final Random random;

        Garbage(long seed) {
            random = new Random(seed);
        }

        int below(int n) {
            return random.nextInt(n);
        }

        String id() {
            return IDS[below(IDS.length)];
        }

        Correlation correlation() {
            String[] some = {"work", "q", "grant", "nowhere"};
            String[] others = {"work.quantity", "work.lasts", "calm.value", "grant.amount", "grant.a", "a.b.c"};
            return Correlation.of(some[below(4)], others[below(6)], random.nextDouble(-1, 1));
        }

        JudgedTogether together() {
            Correlation two = correlation();
            return JudgedTogether.of(
                    id().isEmpty() ? "guesses" : "guesses-" + below(3), two.one(), two.other(), "calm");
        }

        Amount amount() {
            return switch (below(8)) {
                case 0 -> Amount.formula(FORMULAS[below(FORMULAS.length)]);
                case 1 -> Amount.byYear(years());
                case 2 -> Amount.of(Estimates.normal(0, 10));
                case 3 -> Amount.of(Estimates.uniform(-1, 3));
                default -> Amount.of(NUMBERS[below(NUMBERS.length)]);
            };
        }

        Map<Integer, Amount> years() {
            Map<Integer, Amount> years = new TreeMap<>();
            for (int i = 0; i <= below(3); i++) {
                years.put(below(5) == 0 ? Integer.MAX_VALUE - i : 2023 + i, Amount.of(NUMBERS[below(NUMBERS.length)]));
            }
            return years;
        }

        ValuationStep step() {
            return switch (below(7)) {
                case 0 -> Steps.deadweight(amount());
                case 1 -> Steps.displacement(amount()).ofGross();
                case 2 -> new HalfLife(amount());
                case 3 -> DropOff.of(amount());
                case 4 -> Steps.optimismBias(NUMBERS[below(NUMBERS.length)]);
                case 5 -> Steps.attributionToOthers(amount());
                default -> Steps.multiplier(NUMBERS[below(NUMBERS.length)]);
            };
        }

        Proxy value() {
            Proxy.Price price = below(3) == 0 ? Proxy.gbp(1) : Proxy.price(amount());
            Proxy value = below(2) == 0 ? price.perYear() : price.perEvent();
            value = below(3) == 0 ? value.as(id()) : value;
            value = below(3) == 0 ? Inputted.with(value, "per", "") : value;
            value = below(3) == 0 ? Inputted.with(value, "cashable", amount()) : value;
            return below(2) == 0 ? value.accruingTo(id()) : value;
        }

        ValuedOutcome outcome() {
            ValuedOutcome row = ValuedOutcome.of(Outcome.of(id(), below(4) == 0 ? "" : id(), "Some outcome"));
            row = below(5) == 0 ? row : row.quantity(amount());
            row = below(2) == 0 ? row : row.lasting(amount());
            row = below(2) == 0 ? row : row.startingAfter();
            row = below(2) == 0 ? row : row.asNegative();
            List<Proxy> values = many(this::value);
            List<ValuationStep> steps = many(this::step);
            return ValuedOutcome.SHAPE.make(row.args()
                    .with(
                            "for",
                            row.outcome().stakeholder().isEmpty()
                                    ? "a"
                                    : row.outcome().stakeholder())
                    .replace("values", values)
                    .replace("alternatives", many(this::value))
                    .replace("step", steps));
        }

        <T> List<T> many(Supplier<T> one) {
            List<T> all = new ArrayList<>();
            int n = below(4);
            for (int i = 0; i < n; i++) {
                all.add(one.get());
            }
            return all;
        }

        Investment input() {
            Investment input = Inputted.of(id(), amount());
            input = below(3) == 0 ? Inputted.with(input, "hours", amount()) : input;
            input = below(3) == 0 ? Inputted.with(input, "hourly-value", amount()) : input;
            input = below(3) == 0 ? Inputted.with(input, "split-by", "people") : input;
            input = below(3) == 0 ? Inputted.with(input, "shares", Map.of(id(), amount())) : input;
            input = below(3) == 0 ? Inputted.with(input, "amount", "") : input;
            return below(3) == 0 ? input.with(step(), step()) : input;
        }

        Convention convention() {
            Convention convention = Presets.all().get(below(6)).convention();
            convention = below(4) == 0 ? convention.with("discount-rate", amount()) : convention;
            convention = below(4) == 0 ? convention.with("horizon", 1.0 + below(3)) : convention;
            convention = below(4) == 0 ? convention.with("benefits", "continuous") : convention;
            convention = below(4) == 0 ? convention.with("median-income", amount()) : convention;
            convention = below(4) == 0 ? convention.with("fiscal-savings", "denominator") : convention;
            return below(4) == 0 ? convention.with("duration-from", "end") : convention;
        }

        SroiStudy study() {
            SroiStudy study = SroiStudy.named("Garbage")
                    .in(below(4) == 0 ? "euro" : "EUR")
                    .under(convention())
                    .withStakeholders(
                            many(() -> Stakeholder.of(id(), "Somebody")).toArray(Stakeholder[]::new))
                    .withActivities(many(() -> Activity.of(id(), "Something")).toArray(Activity[]::new))
                    .withInputs(many(this::input).toArray(Investment[]::new))
                    .withOutcomes(many(this::outcome).toArray(ValuedOutcome[]::new))
                    .withTransfers(many(() -> Inputted.transfer(id(), id(), id(), amount()))
                            .toArray(Transfer[]::new))
                    .withChain(many(() -> Link.of(id(), id())).toArray(Link[]::new));
            study = below(2) == 0 ? study : study.withQuantity("q", amount());
            return below(2) == 0 ? study : study.over(Studies.years(2023, 2024 + below(3)));
        }
    }

    @Property(tries = 1000)
    void compilingGarbageAnswersProblemsAndNeverThrows(@ForAll long seed) {
        Checked<SroiPlan> compiled = SroiPlan.compile(new Garbage(seed).study());
        assertEquals(compiled.ok(), compiled.problems().stream().noneMatch(Problem::isError));
        compiled.value().ifPresent(plan -> {
            SroiResult result = plan.calculate();
            assertNotNull(result.toString());
            assertNotNull(result.payback());
            result.study().outcomes().forEach(row -> assertNotNull(result.waterfall(row.id())));
        });
        compiled.problems().forEach(problem -> assertNotNull(problem.text()));
    }

    /** Sound studies with one thing broken, so that most of what is checked later is reached as well. */
    @Property(tries = 500)
    void oneBrokenThingInASoundStudyNeverThrows(@ForAll long seed) {
        Garbage garbage = new Garbage(seed);
        SroiStudy sound = Studies.of(Studies.row(), Studies.row("calm").asNegative());
        SroiStudy broken = switch (garbage.below(8)) {
            case 0 -> sound.with("work", row -> row.quantity(garbage.amount()));
            case 1 -> sound.with("work", row -> row.lasting(garbage.amount()));
            case 2 -> sound.with("work", row -> row.less(garbage.step()));
            case 3 -> sound.under(garbage.convention());
            case 4 -> sound.withInputs(garbage.input());
            case 5 -> sound.withQuantity("q", garbage.amount()).withCorrelations(garbage.correlation());
            case 6 -> sound.with("work", row -> row.quantity(garbage.amount())).withJudgedTogether(garbage.together());
            default -> sound.with("work", row -> row.valuedAt(garbage.value()));
        };
        Checked<SroiPlan> compiled = SroiPlan.compile(broken);
        compiled.value().ifPresent(plan -> assertNotNull(plan.calculate().toString()));
        assertEquals(compiled.ok(), compiled.problems().stream().noneMatch(Problem::isError));
    }
}

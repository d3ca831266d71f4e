// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import dev.impactkit.io.tree.Scalar;
import dev.impactkit.io.tree.TreeWriter;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.step.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Studies with everything the shapes allow, made at random from nothing but the shapes and catalogues; sound ones, so
 * that a plan can be compiled. New shapes, parameters, steps and estimates take part by themselves.
 */
final class GeneratedStudies {
    private static final List<String> TEXTS = List.of(
            "plain", "a: b", "#x", "no", "12", "15%", "é — ü", "two\nlines", "it's", "{a, b}", "max(a, b)", " x ");

    private final Random random;
    private int ids;

    private GeneratedStudies(Random random) {
        this.random = random;
    }

    static Arbitrary<SroiStudy> all() {
        return Arbitraries.randomValue(random -> new GeneratedStudies(random).study());
    }

    /** The keys of a shape and of the shapes within it. */
    static Set<String> keys(Shape<?> shape) {
        Set<String> keys = new LinkedHashSet<>();
        for (Param param : shape.params()) {
            keys.add(param.name());
            Kind kind = param.kind().form() == Kind.Form.LIST ? param.kind().element() : param.kind();
            keys.addAll(kind.form() == Kind.Form.SHAPE ? keys(kind.shape()) : Set.of());
        }
        return keys;
    }

    private SroiStudy study() {
        for (int i = 0; i < 500; i++) {
            ids = 0;
            Optional<SroiStudy> made = made(SroiStudy.SHAPE).map(SroiStudy.class::cast);
            if (made.isPresent() && SroiPlan.compile(made.get()).ok()) {
                return random.nextBoolean()
                        ? made.get().withExtras(Map.of("x-own", TreeWriter.json(Scalar.of(one(TEXTS)))))
                        : made.get();
            }
        }
        throw new AssertionError("no sound study in 500 tries");
    }

    private <V> Optional<V> made(Shape<V> shape) {
        int before = ids;
        for (int i = 0; i < 50; i++) {
            try {
                return Optional.of(shape.make(args(shape)));
            } catch (IllegalArgumentException e) {
                // These arguments do not fit together: others may, with the same ids.
                ids = before;
            }
        }
        return Optional.empty();
    }

    private Args args(Shape<?> shape) {
        Args args = Args.NONE;
        List<String> left = left(shape.key());
        for (Param param : shape.params()) {
            boolean wanted = always(shape.key(), param.name()) || random.nextInt(3) == 0;
            if (param.required() || (wanted && !left.contains(param.name()))) {
                args = args.with(param.name(), value(shape.key(), param.name(), param.kind()));
            }
        }
        String room = shape.room().orElse("");
        return switch (room) {
            case "" -> args;
            case Scales.ROOM -> args.with(room, scales());
            default -> args.with(room, steps(shape.key().equals("input")));
        };
    }

    /** What makes a study with values sound. */
    private static boolean always(String shape, String param) {
        return switch (shape) {
            case "study" ->
                List.of(
                                "period",
                                "currency",
                                "stakeholders",
                                "quantities",
                                "activities",
                                "inputs",
                                "indicators",
                                "waves",
                                "scales",
                                "sources",
                                "codebook",
                                "rubrics")
                        .contains(param);
            case "value" -> List.of("id", "per").contains(param);
            case "input" -> List.of("amount", "hours", "hourly-value").contains(param);
            case "activity" -> List.of("hours", "people").contains(param);
            default -> param.equals("quantity");
        };
    }

    /** One of two ways to say the same is left out. */
    private List<String> left(String shape) {
        return switch (shape) {
            case "input" -> {
                List<String> left =
                        new ArrayList<>(random.nextBoolean() ? List.of("amount") : List.of("hours", "hourly-value"));
                left.add(random.nextBoolean() ? "split-by" : "shares");
                yield left;
            }
            case "drop-off" -> random.nextBoolean() ? List.of("levels") : List.of("share", "form", "from");
            case "ramp-up" -> List.of(random.nextBoolean() ? "levels" : "over");
            case "judgement" -> List.of("about");
            case "code" -> random.nextInt(3) > 0 ? List.of("under") : List.of();
            default -> List.of();
        };
    }

    private Object value(String shape, String param, Kind kind) {
        return SoundEvidence.value(shape, param, random).orElseGet(() -> any(shape, param, kind));
    }

    private Object any(String shape, String param, Kind kind) {
        return switch (kind.form()) {
            case TEXT -> param.equals("currency") || shape.equals("exchange-rate") ? "EUR" : one(TEXTS);
            case LABELS -> labels();
            case ID -> id(shape);
            case REFERENCE -> reference(shape, param);
            case NUMBER -> param.equals("price-year") ? 2024.0 : number(kind);
            case CHOICE -> one(kind.words());
            case FLAG -> random.nextBoolean();
            case DATE -> LocalDate.of(2024, 1, 1).plusDays(param.equals("to") ? 900 : random.nextInt(300));
            case AMOUNT -> amount(kind, List.of("quantity", "amount", "hours").contains(param));
            case SHAPE -> made(kind.shape());
            case LIST -> list(shape, param, kind.element());
            case NAMED -> named(param, kind.element());
        };
    }

    /** Ids by kind, numbered from 1 in the order of the file; two of each kind that others refer to. */
    private String id(String shape) {
        return switch (shape) {
            case "stakeholder",
                    "activity",
                    "indicator",
                    "wave",
                    "named-scale",
                    "source",
                    "code",
                    "rubric",
                    "criterion" -> shape + "-" + (ids++ % 2 + 1);
            default -> shape + "-é" + ids++;
        };
    }

    private String reference(String shape, String param) {
        if (List.of("correlation", "judged-together").contains(shape)) {
            return one(List.of("q1", "q2"));
        }
        if (shape.equals("link")) {
            return param.equals("from") ? "activity-1" : "activity-2";
        }
        if (List.of("wave", "waves", "scale").contains(param)) {
            return (param.equals("scale") ? "named-scale-" : "wave-") + (random.nextInt(2) + 1);
        }
        boolean activity = shape.equals("output") || (shape.equals("input") && param.equals("for"));
        String kind = activity || shape.equals("link")
                ? "activity"
                : param.equals("indicators") || shape.equals("composite") ? "indicator" : "stakeholder";
        return kind + "-" + (random.nextInt(2) + 1);
    }

    private List<Object> list(String shape, String param, Kind element) {
        boolean two = SoundEvidence.two(shape, param)
                || (shape.equals("study") && always(shape, param) && !param.equals("inputs"));
        int size = two ? 2 : 1 + random.nextInt(2);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // The first of two ends in 1 and the second in 2, however many ids there are within them.
            ids += two ? (ids + i) % 2 : 0;
            Object item = value(shape, param, element);
            items.add(
                    item instanceof Optional<?> optional ? optional.orElseThrow(IllegalArgumentException::new) : item);
        }
        return items;
    }

    private Map<String, Object> named(String param, Kind element) {
        List<String> names = param.equals("levels")
                ? List.of("2023", "2024")
                : param.equals("shares") ? List.of("activity-1", "activity-2") : List.of("q1", "q2");
        Map<String, Object> items = new LinkedHashMap<>();
        names.forEach(name -> items.put(
                name,
                switch (element.form()) {
                    case TEXT -> one(TEXTS);
                    case AMOUNT -> param.equals("shares") ? amount(element, false) : given(element);
                    default -> 50.0 + random.nextInt(100);
                }));
        return items;
    }

    private double number(Kind kind) {
        double low = Math.max(kind.low(), -100);
        double value = low + random.nextDouble() * (Math.min(kind.high(), low + 130) - low);
        return kind.isWhole() ? Math.rint(value) : random.nextBoolean() ? value : Math.rint(value * 4) / 4;
    }

    private Amount amount(Kind kind, boolean byYear) {
        Amount amount =
                random.nextInt(4) == 0 ? Amount.formula(one(List.of("q1 * 50%", "max(q1, q2) + 1"))) : given(kind);
        if (byYear && random.nextInt(3) == 0) {
            amount = Amount.byYear(Map.of(2024, given(kind), 2025, amount));
        }
        return random.nextInt(3) == 0 ? amount.because(note()) : amount;
    }

    private Note note() {
        return new Note(
                one(List.of("", "survey: 2024")),
                one(List.of("", "as agreed")),
                one(List.of("", "the board")),
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2024, 2, 29)),
                random.nextInt(7));
    }

    /** An estimate of any kind within the bounds; its arguments rise, which most of them ask for. */
    private Amount given(Kind kind) {
        double low = Math.max(kind.low(), 0);
        double width = Math.min(kind.high(), low + 5) - low;
        for (int i = 0; i < 30; i++) {
            try {
                Shape<? extends Estimate> shape = one(Estimates.standard().shapes());
                Estimate estimate = shape.make(arguments(shape, low, width));
                double most = kind.isYears() ? low + width : kind.high();
                if (estimate.low() >= kind.low() && estimate.high() <= most) {
                    return Amount.of(estimate);
                }
            } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
                // These arguments do not fit together: others may.
            }
        }
        return Amount.of(low + Math.rint(random.nextDouble() * 100) / 100 * width);
    }

    private Args arguments(Shape<?> shape, double low, double width) {
        double[] rising = random.doubles(shape.params().size() + 1L, low, low + width)
                .sorted()
                .toArray();
        Args args = Args.NONE;
        for (int i = 0; i < shape.params().size(); i++) {
            Param param = shape.params().get(i);
            if (param.required() || random.nextBoolean()) {
                boolean list = param.kind().form() == Kind.Form.LIST;
                double number = param.kind().isWhole() ? Math.rint(rising[i] * 9) : rising[i];
                args = args.with(param.name(), list ? List.of(rising[i], rising[i + 1]) : (Object) number);
            }
        }
        return args;
    }

    private List<Object> steps(boolean cost) {
        List<Object> steps = new ArrayList<>();
        for (Shape<?> shape : Steps.standard().shapes()) {
            if (random.nextInt(4) == 0 && (!cost || shape.key().equals("optimism-bias"))) {
                made(shape).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private Labels labels() {
        Labels named = Labels.in("nl", one(TEXTS)).with("fr-BE", one(TEXTS));
        return random.nextBoolean() ? Labels.of(one(TEXTS) + ids++) : named;
    }

    /** One scale at most stands with an item. */
    private List<Object> scales() {
        Shape<? extends Scale> shape = one(Scales.standard().shapes());
        return random.nextBoolean()
                ? List.of()
                : made(shape).stream().map(Object.class::cast).toList();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.RoomEntry;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.estimate.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An amount found in a study, with its path and what may stand there.
 *
 * @param path its own path
 * @param amount what stands there
 * @param kind what may stand there
 * @param holder the item it stands in
 */
public record Found(String path, Amount amount, Kind kind, Shaped holder) {

    /**
     * {@return every amount of an item and of what it holds, in order}
     *
     * @param path of the item; empty for the study
     * @param shape of the item
     * @param item made by that shape
     */
    public static List<Found> in(String path, Shape<?> shape, Shaped item) {
        List<Found> found = new ArrayList<>();
        gather(found, path, shape, item, item.byName());
        return found;
    }

    private static void gather(
            List<Found> found, String path, Shape<?> shape, Shaped item, Function<String, Optional<?>> args) {
        for (Param param : shape.amounts()) {
            Optional<?> value = args.apply(param.name());
            if (value.isPresent()) {
                String own = Paths.param(path, shape.key(), param.name());
                add(found, path, own, param.name(), param.kind(), value.get(), item);
            }
        }
        if (shape.room().isPresent()) {
            Optional<?> entries = args.apply(shape.room().get());
            if (entries.isPresent()) {
                for (Object one : (List<?>) entries.get()) {
                    RoomEntry entry = (RoomEntry) one;
                    entry(found, Paths.join(path, entry.key()), entry, item);
                }
            }
        }
    }

    /** The first parameter of an entry is the entry itself: {@code fewer-falls.deadweight}. */
    private static void entry(List<Found> found, String path, RoomEntry entry, Shaped item) {
        Function<String, Optional<?>> args = entry.byName();
        for (int i = 0; i < entry.params().size(); i++) {
            Param param = entry.params().get(i);
            Optional<?> value = param.kind().mayHoldAmounts() ? args.apply(param.name()) : Optional.empty();
            if (value.isPresent()) {
                String own = i == 0 ? path : Paths.join(path, param.name());
                add(found, path, own, param.name(), param.kind(), value.get(), item);
            }
        }
    }

    private static void add(
            List<Found> found, String holder, String path, String name, Kind kind, Object value, Shaped item) {
        switch (kind.form()) {
            case AMOUNT -> found.add(new Found(path, (Amount) value, kind, item));
            case SHAPE -> gather(found, path, kind.shape(), (Shaped) value, ((Shaped) value).byName());
            case LIST -> {
                for (Object one : (List<?>) value) {
                    if (one instanceof Shaped shaped) {
                        listed(found, holder, name, kind.element().shape(), shaped);
                    }
                }
            }
            case NAMED ->
                ((Map<?, ?>) value).forEach((key, one) -> {
                    // The named amounts of the study itself are known by their bare names.
                    String own = holder.isEmpty() && kind.element().form() == Kind.Form.AMOUNT
                            ? key.toString()
                            : Paths.join(path, key.toString());
                    // Without a name there is no path to know it by; whoever checks names says so.
                    if (!own.isBlank()) {
                        add(found, own, own, name, kind.element(), one, item);
                    }
                });
            default -> {}
        }
    }

    /** One that holds nothing to be found, such as most links, needs no path. */
    private static void listed(List<Found> found, String holder, String list, Shape<?> shape, Shaped item) {
        Function<String, Optional<?>> args = item.byName();
        boolean any = shape.room().isPresent();
        for (Param param : shape.amounts()) {
            any = any || args.apply(param.name()).isPresent();
        }
        if (any) {
            String path = Paths.item(
                    holder, list, text(shape, args, "id"), text(shape, args, "from"), text(shape, args, "to"));
            gather(found, path, shape, item, args);
        }
    }

    private static String text(Shape<?> shape, Function<String, Optional<?>> args, String name) {
        Optional<?> text = shape.has(name) ? args.apply(name) : Optional.empty();
        return text.isPresent() ? (String) text.get() : "";
    }

    /** {@return the note of the item it stands in} */
    public Note item() {
        return Note.of(holder.args());
    }

    /** {@return the figures and estimates of the amount, one a year where it is by year; none for formulas} */
    public List<Estimate> estimates() {
        return estimates(amount);
    }

    private static List<Estimate> estimates(Amount amount) {
        if (amount instanceof Amount.Given given) {
            return List.of(given.estimate());
        }
        if (amount instanceof Amount.ByYear byYear) {
            return byYear.years().values().stream()
                    .flatMap(one -> estimates(one).stream())
                    .toList();
        }
        return List.of();
    }

    /** {@return what is wrong if the amount may lie outside its bounds} */
    public Optional<Problem> outOfBounds() {
        if (amount instanceof Amount.Given given && isWithin(given.estimate())) {
            return Optional.empty();
        }
        return estimates().stream()
                .filter(estimate -> !isWithin(estimate))
                .findFirst()
                .map(this::problem);
    }

    private boolean isWithin(Estimate estimate) {
        return !(estimate.low() < kind.low() || estimate.high() > kind.high());
    }

    private Problem problem(Estimate estimate) {
        String bounds = kind.isShare()
                ? "a share from 0% to " + (Double.isInfinite(kind.high()) ? "any" : "100%")
                : "a number of at least " + Numerals.exact(kind.low())
                        + (Double.isInfinite(kind.high()) ? "" : " and at most " + Numerals.exact(kind.high()));
        String range = estimate.isFixed()
                ? "It is " + Numerals.exact(estimate.best()) + "."
                : "It may go from " + Numerals.ENGLISH.shortest(estimate.low()) + " to "
                        + Numerals.ENGLISH.shortest(estimate.high()) + ".";
        return Problem.error("amount.out-of-bounds", path, "Here stands " + bounds + ". " + range, hint(estimate));
    }

    private String hint(Estimate estimate) {
        double best = estimate.best();
        if (kind.isShare() && best > 1 && best <= 100 && estimate.isFixed()) {
            return "Maybe " + Numerals.exact(best) + "%.";
        }
        if (kind.isShare() && estimate.low() >= 0 && estimate.high() > 1 && estimate.high() <= 100) {
            return "Maybe percentages: write " + Numerals.exact(estimate.high()) + "%.";
        }
        return estimate.isFixed() ? "" : "Maybe cut the estimate off at its bounds.";
    }
}

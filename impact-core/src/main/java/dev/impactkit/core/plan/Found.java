// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Args;
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

/**
 * An amount found in a study, with its path and what may stand there.
 *
 * @param path its own path
 * @param amount what stands there
 * @param kind what may stand there
 * @param item the note of the item it stands in
 */
public record Found(String path, Amount amount, Kind kind, Note item) {

    /**
     * {@return every amount of an item and of what it holds, in order}
     *
     * @param path of the item; empty for the study
     * @param shape of the item
     * @param args of the item
     */
    public static List<Found> in(String path, Shape<?> shape, Args args) {
        List<Found> found = new ArrayList<>();
        gather(found, path, shape, args);
        return found;
    }

    private static void gather(List<Found> found, String path, Shape<?> shape, Args args) {
        Note note = Note.of(args);
        for (Param param : shape.params()) {
            if (param.kind().mayHoldAmounts()) {
                args.get(param.name(), Object.class).ifPresent(value -> {
                    String own = Paths.param(path, shape.key(), param.name());
                    add(found, path, own, param.name(), param.kind(), value, note);
                });
            }
        }
        if (shape.room().isPresent()) {
            for (RoomEntry entry : args.list(shape.room().get(), RoomEntry.class)) {
                entry(found, Paths.join(path, entry.key()), entry, note);
            }
        }
    }

    /** The first parameter of an entry is the entry itself: {@code fewer-falls.deadweight}. */
    private static void entry(List<Found> found, String path, RoomEntry entry, Note note) {
        Args args = entry.args();
        for (int i = 0; i < entry.params().size(); i++) {
            Param param = entry.params().get(i);
            if (param.kind().mayHoldAmounts()) {
                String own = i == 0 ? path : Paths.join(path, param.name());
                args.get(param.name(), Object.class)
                        .ifPresent(value -> add(found, path, own, param.name(), param.kind(), value, note));
            }
        }
    }

    private static void add(
            List<Found> found, String holder, String path, String name, Kind kind, Object value, Note note) {
        switch (kind.form()) {
            case AMOUNT -> found.add(new Found(path, (Amount) value, kind, note));
            case SHAPE -> gather(found, path, kind.shape(), ((Shaped) value).args());
            case LIST -> {
                for (Object item : (List<?>) value) {
                    if (item instanceof Shaped shaped) {
                        Args args = shaped.args();
                        String own = Paths.item(holder, name, args.text("id"), args.text("from"), args.text("to"));
                        gather(found, own, kind.element().shape(), args);
                    }
                }
            }
            case NAMED ->
                ((Map<?, ?>) value).forEach((key, item) -> {
                    // The named amounts of the study itself are known by their bare names.
                    String own = holder.isEmpty() && kind.element().form() == Kind.Form.AMOUNT
                            ? key.toString()
                            : Paths.join(path, key.toString());
                    // Without a name there is no path to know it by; whoever checks names says so.
                    if (!own.isBlank()) {
                        add(found, own, own, name, kind.element(), item, note);
                    }
                });
            default -> {}
        }
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

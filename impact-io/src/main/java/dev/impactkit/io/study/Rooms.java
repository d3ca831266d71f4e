// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Shape;
import dev.impactkit.core.data.Measures;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.scale.Scales;
import dev.impactkit.sroi.step.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The catalogues a reader knows; an embedder passes his own.
 *
 * @param estimates what may stand for an uncertain number
 * @param steps what may stand beside an outcome
 * @param measures how an amount may be counted in data
 * @param scales what may stand beside an indicator
 */
public record Rooms(Estimates estimates, Steps steps, Measures measures, Scales scales) {

    /** {@return the catalogues of the library} */
    public static Rooms standard() {
        return new Rooms(Estimates.standard(), Steps.standard(), Measures.standard(), Scales.standard());
    }

    /**
     * {@return the same with other steps}
     *
     * @param others the catalogue
     */
    public Rooms with(Steps others) {
        return new Rooms(estimates, others, measures, scales);
    }

    /**
     * {@return the same with other estimates}
     *
     * @param others the catalogue
     */
    public Rooms with(Estimates others) {
        return new Rooms(others, steps, measures, scales);
    }

    /**
     * {@return the same with other measures}
     *
     * @param others the catalogue
     */
    public Rooms with(Measures others) {
        return new Rooms(estimates, steps, others, scales);
    }

    /**
     * {@return the same with other scales}
     *
     * @param others the catalogue
     */
    public Rooms with(Scales others) {
        return new Rooms(estimates, steps, measures, others);
    }

    /** Whatever may stand for a number under its own key: an estimate, or a way to count. */
    Optional<? extends Shape<?>> head(String key) {
        Optional<? extends Shape<?>> estimate = estimates.shape(key);
        return estimate.isPresent() ? estimate : measures.shape(key);
    }

    /** All of {@link #head}, in the order of the documentation. */
    List<Shape<?>> heads() {
        List<Shape<?>> heads = new ArrayList<>(estimates.shapes());
        heads.addAll(measures.shapes());
        return heads;
    }

    /** The shapes of the room whose entries stand beside an item's parameters. */
    List<? extends Shape<?>> entries(String room) {
        return switch (room) {
            case "step" -> steps.shapes();
            case Scales.ROOM -> scales.shapes();
            default -> List.of();
        };
    }

    Optional<? extends Shape<?>> entry(String room, String key) {
        return entries(room).stream().filter(shape -> shape.key().equals(key)).findFirst();
    }
}

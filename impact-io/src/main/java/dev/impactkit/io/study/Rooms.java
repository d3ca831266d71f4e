// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Shape;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.sroi.step.Steps;
import java.util.List;
import java.util.Optional;

/**
 * The catalogues a reader knows; an embedder passes his own.
 *
 * @param estimates what may stand for an uncertain number
 * @param steps what may stand beside an outcome
 */
public record Rooms(Estimates estimates, Steps steps) {

    /** {@return the catalogues of the library} */
    public static Rooms standard() {
        return new Rooms(Estimates.standard(), Steps.standard());
    }

    /**
     * {@return the same with other steps}
     *
     * @param others the catalogue
     */
    public Rooms with(Steps others) {
        return new Rooms(estimates, others);
    }

    /**
     * {@return the same with other estimates}
     *
     * @param others the catalogue
     */
    public Rooms with(Estimates others) {
        return new Rooms(others, steps);
    }

    /** The shapes of the room whose entries stand beside an item's parameters. */
    List<? extends Shape<?>> entries(String room) {
        return room.equals("step") ? steps.shapes() : List.of();
    }

    Optional<? extends Shape<?>> entry(String room, String key) {
        return entries(room).stream().filter(shape -> shape.key().equals(key)).findFirst();
    }
}

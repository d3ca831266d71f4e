// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Labels;
import dev.impactkit.core.RoomEntry;
import java.util.List;
import java.util.Optional;

/** How an answer is given and read. Implementations are immutable records with a shape in the catalogue. */
public interface Scale extends RoomEntry {

    /** {@return what may be done with its numbers} */
    MeasurementLevel level();

    /** {@return the lowest value an answer can have, negative infinity where there is none} */
    double low();

    /** {@return the highest value an answer can have, infinity where there is none} */
    double high();

    /** {@return the answers there are to choose from, in the order they are printed; empty where one writes freely} */
    default List<Option> options() {
        return List.of();
    }

    /** {@return whether its answers are turned on reading, so that agreeing counts as little} */
    default boolean reversed() {
        return false;
    }

    /** {@return what its numbers count, such as {@code hours a week}; empty where not said} */
    default Labels unit() {
        return Labels.NONE;
    }

    /**
     * {@return what a written answer means: by its label in any language, or by its code; empty where it is none of its
     *     answers}
     *
     * <p>Reversed items come out turned, so that more is always more of what the scale is named after. Blank is missing;
     * the words of {@link AbsenceWords} are the other reasons not to answer. On a qualitative scale words come back as
     * words, and a number is none of its answers.
     *
     * @param written as it stands in a cell, a number with a decimal point
     */
    Optional<Reply> read(String written);
}

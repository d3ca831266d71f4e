// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.RoomEntry;
import java.util.Optional;

/** How an answer is given and read. Implementations are immutable records with a shape in the catalogue. */
public interface Scale extends RoomEntry {

    /** {@return what may be done with its numbers} */
    MeasurementLevel level();

    /** {@return the lowest value an answer can have, negative infinity where there is none} */
    double low();

    /** {@return the highest value an answer can have, infinity where there is none} */
    double high();

    /**
     * {@return what a written answer means: by its label in any language, or by its code; empty where it is none of its
     *     answers}
     *
     * <p>Reversed items come out turned, so that more is always more of what the scale is named after. Blank is missing.
     *
     * @param written as it stands in a cell, a number with a decimal point
     */
    Optional<Reply> read(String written);
}

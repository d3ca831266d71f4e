// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Draws;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The draws themselves, one column a figure or amount, row by row the same draw: for files of columns and for what is
 * learned from draws already made.
 *
 * @param draws how many, from which seed
 * @param columns draws by path, in the order asked for
 */
public record Samples(Draws draws, Map<String, Series> columns) {

    /** Keeps the order of the columns. */
    public Samples {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** {@return the paths of the columns, in order} */
    public List<String> paths() {
        return List.copyOf(columns.keySet());
    }

    /**
     * {@return the draws of a figure or amount; NaN or infinite where a figure has no meaning}
     *
     * @param path of the figure or slot
     * @throws IllegalArgumentException if it was not asked for
     */
    public Series of(String path) {
        Series column = columns.get(path);
        Require.that(column != null, () -> "The samples have no column " + path + "; they have " + paths() + ".");
        return Objects.requireNonNull(column);
    }
}

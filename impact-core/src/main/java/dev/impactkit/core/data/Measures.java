// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of ways to count in data. Immutable; an embedder adds to {@link #standard()} and passes his own on. */
public final class Measures {
    private final List<Shape<? extends Measure>> shapes;

    private Measures(List<Shape<? extends Measure>> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    /** {@return every measure of this library} */
    public static Measures standard() {
        return new Measures(List.of(
                Improved.SHAPE,
                Reached.SHAPE,
                MoreThere.SHAPE,
                PointsGained.SHAPE,
                Answered.SHAPE,
                FromWaves.SHAPE,
                Followed.SHAPE,
                Attended.SHAPE));
    }

    /**
     * {@return these measures and one more}
     *
     * @param shape of the measure
     * @throws IllegalArgumentException if its key is taken
     */
    public Measures with(Shape<? extends Measure> shape) {
        Require.that(shape(shape.key()).isEmpty(), "There is already a measure " + shape.key() + ".");
        List<Shape<? extends Measure>> more = new ArrayList<>(shapes);
        more.add(shape);
        return new Measures(more);
    }

    /** {@return all of them, in the order the documentation lists them} */
    public List<Shape<? extends Measure>> shapes() {
        return shapes;
    }

    /**
     * {@return one of them, empty where there is none}
     *
     * @param key as it is written, such as {@code improved}
     */
    public Optional<Shape<? extends Measure>> shape(String key) {
        return shapes.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}

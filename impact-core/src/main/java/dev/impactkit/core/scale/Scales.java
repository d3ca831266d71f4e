// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The catalogue of scales, and the words to write them with in code. Immutable; an embedder adds to {@link #standard()}. */
public final class Scales {
    /** The name of the room in shapes and arguments: a scale that stands in line, beside the keys of an item. */
    public static final String ROOM = "own-scale";

    private static final Scales STANDARD = new Scales(List.of(
            Likert.SHAPE,
            YesNo.SHAPE,
            Satisfaction.SHAPE,
            Frequency.SHAPE,
            Ladder.SHAPE,
            Nominal.SHAPE,
            OpenNumber.SHAPE,
            PercentageScale.SHAPE,
            Qualitative.SHAPE));

    private final List<Shape<? extends Scale>> shapes;

    private Scales(List<Shape<? extends Scale>> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    /** {@return every scale of this library} */
    public static Scales standard() {
        return STANDARD;
    }

    /**
     * {@return these scales and one more; one with the same key is replaced where it stood}
     *
     * @param shape of the scale
     */
    public Scales with(Shape<? extends Scale> shape) {
        List<Shape<? extends Scale>> more = new ArrayList<>(shapes);
        more.replaceAll(each -> each.key().equals(shape.key()) ? shape : each);
        if (shape(shape.key()).isEmpty()) {
            more.add(shape);
        }
        return new Scales(more);
    }

    /** {@return all of them, in the order of the documentation} */
    public List<Shape<? extends Scale>> shapes() {
        return shapes;
    }

    /**
     * {@return one of them, empty where there is none}
     *
     * @param key as it is written, such as {@code likert}
     */
    public Optional<Shape<? extends Scale>> shape(String key) {
        return shapes.stream()
                .filter(each -> each.key().equals(key))
                .<Shape<? extends Scale>>map(each -> each)
                .findFirst();
    }

    /**
     * {@return the scale a bare key stands for, with all its defaults: {@code scale: satisfaction}; empty where there is none
     *     of that key or it cannot do without parameters}
     *
     * @param key such as {@code satisfaction}
     */
    public Optional<Scale> plain(String key) {
        return shape(key)
                .filter(shape -> shape.params().stream().noneMatch(Param::required))
                .map(shape -> shape.make(Args.NONE));
    }

    /**
     * {@return the one scale that stands in line among the arguments of an item; empty where none does}
     *
     * @param args of the item
     * @throws IllegalArgumentException if there are several
     */
    public static Optional<Scale> inLine(Args args) {
        List<Scale> all = args.list(ROOM, Scale.class);
        if (all.size() > 1) {
            throw new IllegalArgumentException("Here stand two scales: "
                    + all.get(0).key() + " and " + all.get(1).key() + "." + System.lineSeparator() + "Keep one.");
        }
        return all.stream().findFirst();
    }

    /** {@return five answers of agreement, in Dutch, English and French} */
    public static OptionScale likert() {
        return Likert.SHAPE.make(Args.NONE);
    }

    /**
     * {@return any labels from low to high}
     *
     * @param labels of the answers, at least two
     */
    public static OptionScale likert(String... labels) {
        return Likert.SHAPE.make(Args.of("labels", labels(labels)));
    }

    /** {@return yes or no} */
    public static OptionScale yesNo() {
        return YesNo.SHAPE.make(Args.NONE);
    }

    /** {@return satisfaction from 0 to 10} */
    public static OptionScale satisfaction() {
        return Satisfaction.SHAPE.make(Args.NONE);
    }

    /** {@return how often: never, seldom, sometimes, often, always} */
    public static OptionScale frequency() {
        return Frequency.SHAPE.make(Args.NONE);
    }

    /** {@return Cantril's ladder from 0 to 10} */
    public static OptionScale ladder() {
        return Ladder.SHAPE.make(Args.NONE);
    }

    /**
     * {@return a ladder of these rungs}
     *
     * @param rungs from the lowest, at least two
     */
    public static OptionScale ladder(String... rungs) {
        return Ladder.SHAPE.make(Args.of("rungs", labels(rungs)));
    }

    /**
     * {@return one of these names}
     *
     * @param options at least two
     */
    public static OptionScale nominal(String... options) {
        return Nominal.SHAPE.make(Args.of("options", labels(options)));
    }

    /**
     * {@return a number one writes, 0 or more}
     *
     * @param unit what it counts
     */
    public static OpenNumber number(String unit) {
        return OpenNumber.SHAPE.make(Args.of("unit", Labels.of(unit)).with("low", 0.0));
    }

    /**
     * {@return a part of a whole}
     *
     * @param numerator who or what is counted
     * @param denominator among whom or what
     */
    public static PercentageScale percentage(String numerator, String denominator) {
        return PercentageScale.SHAPE.make(
                Args.of("numerator", Labels.of(numerator)).with("denominator", Labels.of(denominator)));
    }

    /** {@return words, and no number at all} */
    public static Qualitative qualitative() {
        return Qualitative.SHAPE.make(Args.NONE);
    }

    /**
     * {@return the same scale put the other way round; for one that can be}
     *
     * @param scale such as of {@link #likert()}
     * @throws IllegalArgumentException if the scale cannot be reversed
     */
    public static OptionScale reversed(OptionScale scale) {
        Shape<? extends Scale> shape = STANDARD.shape(scale.key()).orElseThrow();
        if (shape.param(Options.REVERSED.name()).isEmpty()) {
            throw new IllegalArgumentException("A scale (" + scale.key() + ") cannot be reversed.");
        }
        return (OptionScale) shape.make(scale.args().replace(Options.REVERSED.name(), true));
    }

    private static List<Labels> labels(String... texts) {
        return Arrays.stream(texts).map(Labels::of).toList();
    }
}

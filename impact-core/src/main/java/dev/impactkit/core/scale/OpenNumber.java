// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number one writes: hours, euros, degrees.
 *
 * @param unit what it counts; none where not said
 * @param low lowest possible, negative infinity where there is none
 * @param high highest possible, infinity where there is none
 * @param whole whether only whole numbers are answers
 * @param level ratio, or interval where zero is a mere point
 * @param absences how a reason not to answer is recognised
 */
public record OpenNumber(
        Labels unit, double low, double high, boolean whole, MeasurementLevel level, AbsenceWords absences)
        implements Scale {

    /** The written form. */
    public static final Shape<OpenNumber> SHAPE = Shape.of(
                    "number",
                    "A number one writes.",
                    OpenNumber::of,
                    Param.optional("unit", Kind.labels(), "what it counts, such as hours a week"),
                    Param.optional("low", Kind.number(), "lowest possible").or("none"),
                    Param.optional("high", Kind.number(), "highest possible").or("none"),
                    Param.optional("whole", Kind.flag(), "whether only whole numbers are answers")
                            .or("no"),
                    Param.optional("level", Kind.choice("ratio", "interval"), "interval where zero is a mere point")
                            .or("ratio"))
            .and(AbsenceWords.PARAMS);

    /** Checks bounds and level. */
    public OpenNumber {
        Require.that(low < high, "The bounds of a number (" + low + ", " + high + ") must rise.");
        Require.that(
                level == MeasurementLevel.RATIO || level == MeasurementLevel.INTERVAL,
                "The level of a number (" + level.word() + ") must be ratio or interval.");
    }

    private static OpenNumber of(Args a) {
        return new OpenNumber(
                a.labels("unit"),
                a.number("low", Double.NEGATIVE_INFINITY),
                a.number("high", Double.POSITIVE_INFINITY),
                a.get("whole", Boolean.class).orElse(false),
                MeasurementLevel.of(a.text("level", "ratio")),
                AbsenceWords.of(a));
    }

    @Override
    public Optional<Reply> read(String written) {
        String plain = Written.plain(written);
        return absences.own(plain).or(() -> number(plain)).or(() -> AbsenceWords.usual(plain));
    }

    private Optional<Reply> number(String plain) {
        OptionalDouble number = Written.number(plain);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value = number.getAsDouble();
        boolean fits = value >= low && value <= high && (!whole || value == StrictMath.rint(value));
        return fits ? Optional.of(Reply.of(value)) : Optional.empty();
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return SHAPE.params();
    }

    @Override
    public Args args() {
        Args args = Args.NONE
                .with("unit", unit)
                .unless("low", low, Double.NEGATIVE_INFINITY)
                .unless("high", high, Double.POSITIVE_INFINITY);
        args = whole ? args.with("whole", true) : args;
        return absences.in(args.unless("level", level.word(), "ratio"));
    }
}

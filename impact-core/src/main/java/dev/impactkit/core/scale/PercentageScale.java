// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A part of a whole, 0 to 1. Written {@code 12/40} both are known, see {@link Percentage#read}; written {@code 30%} or
 * {@code 0.3} only the share is, and such shares cannot be rolled up.
 *
 * @param numerator who or what is counted; none where not said
 * @param denominator among whom or what; none where not said
 * @param absences how a reason not to answer is recognised
 */
public record PercentageScale(Labels numerator, Labels denominator, AbsenceWords absences) implements Scale {

    /** The written form. */
    public static final Shape<PercentageScale> SHAPE = Shape.of(
                    "percentage",
                    "A part of a whole; 12/40, 30% or 0.3.",
                    a -> new PercentageScale(a.labels("numerator"), a.labels("denominator"), AbsenceWords.of(a)),
                    Param.optional("numerator", Kind.labels(), "who or what is counted"),
                    Param.optional("denominator", Kind.labels(), "among whom or what"))
            .and(AbsenceWords.PARAMS);

    @Override
    public MeasurementLevel level() {
        return MeasurementLevel.PERCENTAGE;
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public Optional<Reply> read(String written) {
        String plain = Written.plain(written);
        return absences.own(plain).or(() -> share(plain)).or(() -> AbsenceWords.usual(plain));
    }

    private static Optional<Reply> share(String plain) {
        Optional<Percentage> both = Percentage.read(plain);
        if (both.isPresent()) {
            return both.filter(part -> part.denominator() > 0).map(Reply::of);
        }
        boolean percent = plain.endsWith("%");
        OptionalDouble number =
                Written.number(percent ? plain.substring(0, plain.length() - 1).strip() : plain);
        double share = number.orElse(-1) / (percent ? 100 : 1);
        return share >= 0 && share <= 1 ? Optional.of(Reply.of(share)) : Optional.empty();
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
        return absences.in(Args.NONE.with("numerator", numerator).with("denominator", denominator));
    }
}

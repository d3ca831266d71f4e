// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Words, and no number at all: a number there is none of its answers, as in IATI, where a qualitative indicator has no
 * value.
 *
 * @param absences how a reason not to answer is recognised
 */
public record Qualitative(AbsenceWords absences) implements Scale {

    /** The written form. */
    public static final Shape<Qualitative> SHAPE = Shape.of(
                    "qualitative", "Words, and no number at all.", a -> new Qualitative(AbsenceWords.of(a)))
            .and(AbsenceWords.PARAMS);

    @Override
    public MeasurementLevel level() {
        return MeasurementLevel.QUALITATIVE;
    }

    @Override
    public double low() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double high() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Optional<Reply> read(String written) {
        String plain = Written.plain(written);
        return absences.own(plain)
                .or(() -> AbsenceWords.usual(plain))
                .or(() -> isNumber(plain) ? Optional.empty() : Optional.of(Reply.words(written.strip())));
    }

    /** However it is marked: 7, 7,5, 80 % and 12/40 hold digits and no letter. */
    private static boolean isNumber(String plain) {
        return plain.chars().anyMatch(Character::isDigit) && plain.codePoints().noneMatch(Character::isLetter);
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
        return absences.in(Args.NONE);
    }
}

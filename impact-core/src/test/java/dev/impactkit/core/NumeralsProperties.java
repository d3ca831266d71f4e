// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumeralsProperties {

    @Property(tries = 2000, seed = "20261123")
    void exactReadsBackAsTheSameBits(@ForAll("anyBits") double value) {
        double back = Double.parseDouble(Numerals.exact(value));
        assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(back), Numerals.exact(value));
    }

    /** The two decimals around a number are the only ones with so many digits that could read back as it. */
    @Property(tries = 2000, seed = "20261123")
    void noShorterTextReadsBack(@ForAll("anyBits") double value) {
        int digits = new BigDecimal(Numerals.exact(value)).stripTrailingZeros().precision();
        if (digits > 1) {
            assertTrue(Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                    .map(mode -> new BigDecimal(value).round(new MathContext(digits - 1, mode)))
                    .noneMatch(shorter -> shorter.doubleValue() == value));
        }
    }

    @Property(tries = 1000, seed = "20261123")
    void fixedIsTheDecimalTextRoundedHalfUp(@ForAll("ordinary") double value, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
        assertEquals(
                rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString(),
                Numerals.ENGLISH.fixed(value, decimals).replace(",", ""));
    }

    @Provide
    Arbitrary<Double> anyBits() {
        Arbitrary<Double> powers = Arbitraries.integers().between(-1074, 1023).map(e -> StrictMath.scalb(1.0, e));
        Arbitrary<Double> subnormal =
                Arbitraries.longs().between(1, (1L << 52) - 1).map(Double::longBitsToDouble);
        return Arbitraries.oneOf(Arbitraries.longs().map(Double::longBitsToDouble), powers, subnormal, ordinary())
                .filter(Double::isFinite);
    }

    @Provide
    Arbitrary<Double> ordinary() {
        return Arbitraries.integers().between(-99_999_999, 99_999_999).map(n -> n / 1000.0);
    }
}

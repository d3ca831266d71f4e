// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CounterStreamTest {

    /** The loops over a block do what {@link Mix} says, number by number. */
    @Property(tries = 200)
    void aDrawIsTheUpperBitsOfTheMixOfItsNumber(
            @ForAll long k0, @ForAll long k1, @ForAll @LongRange(min = 0) long first) {
        long[] drawn = Drawn.bits(new CounterStream(new Key(k0, k1)), first, 100);
        for (int i = 0; i < drawn.length; i++) {
            assertEquals(Stream.ONE | Mix.at(k0, k1, first + i) >>> 12, drawn[i]);
        }
    }
}

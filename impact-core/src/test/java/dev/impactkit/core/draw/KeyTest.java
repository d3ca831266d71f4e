// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static final String PATH = "fewer-falls.deadweight";

    @Test
    void nearPathsSeedsAndReplicatesShareNoWordOfAKey() {
        Set<Long> first = new HashSet<>();
        Set<Long> second = new HashSet<>();
        int keys = 0;
        for (int i = 0; i < 200; i++) {
            for (String path :
                    new String[] {"outcome-" + i, i + "", "o".repeat(i + 3), "a.b" + i + ".c", "\u0000".repeat(i)}) {
                for (int seed = 0; seed < 20; seed++) {
                    for (int replicate = 0; replicate < 20; replicate++) {
                        Key key = Key.of(seed, replicate, path);
                        first.add(key.k0());
                        second.add(key.k1());
                        keys++;
                    }
                }
            }
        }
        assertEquals(keys, first.size());
        assertEquals(keys, second.size());
    }

    /** Each of 128 bits turns with chance 1/2: over 64 seeds' bits the mean lies within 4.5 standard errors of 64. */
    @Test
    void oneBitOfTheSeedTurnsHalfOfTheKey() {
        long turned = 0;
        int pairs = 0;
        for (int seed = 0; seed < 100; seed++) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                turned += apart(Key.of(seed, 0, PATH), Key.of(seed ^ 1L << bit, 0, PATH));
                pairs++;
            }
        }
        assertHalf(turned, pairs);
    }

    @Test
    void oneBitOfOneLetterTurnsHalfOfTheKey() {
        long turned = 0;
        int pairs = 0;
        for (int seed = 0; seed < 20; seed++) {
            for (int place = 0; place < PATH.length(); place++) {
                for (int bit = 0; bit < Character.SIZE; bit++) {
                    StringBuilder other = new StringBuilder(PATH);
                    other.setCharAt(place, (char) (PATH.charAt(place) ^ 1 << bit));
                    turned += apart(Key.of(seed, 0, PATH), Key.of(seed, 0, other.toString()));
                    pairs++;
                }
            }
        }
        assertHalf(turned, pairs);
    }

    @Test
    void lettersInAnotherOrderMakeAnotherKey() {
        assertNotEquals(Key.of(1, 0, "ab"), Key.of(1, 0, "ba"));
        assertNotEquals(Key.of(1, 2, "a"), Key.of(2, 1, "a"));
        assertNotEquals(Key.of(0, 0, ""), Key.of(0, 0, "\u0000"));
    }

    private static int apart(Key a, Key b) {
        return Long.bitCount(a.k0() ^ b.k0()) + Long.bitCount(a.k1() ^ b.k1());
    }

    private static void assertHalf(long turned, int pairs) {
        double error = Math.sqrt(128.0 / 4 / pairs);
        double mean = (double) turned / pairs;
        assertTrue(Math.abs(mean - 64) < 4.5 * error, () -> "mean of bits turned: " + mean);
    }
}

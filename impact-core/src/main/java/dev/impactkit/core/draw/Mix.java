// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * Random bits of a counter under a key of two words.
 *
 * <p>{@code z = k0 + i G; z = (z ^ z>>>32) M0 + k1; z = (z ^ z>>>30) M1; z = (z ^ z>>>27) M2; z ^ z>>>31}, a bijection of
 * the counter.
 */
final class Mix {
    static final long G = 0x9e3779b97f4a7c15L;
    static final long M0 = 0xbea225f9eb34556dL;
    static final long M1 = 0xbf58476d1ce4e5b9L;
    static final long M2 = 0x94d049bb133111ebL;

    private Mix() {}

    static long at(long k0, long k1, long counter) {
        long z = k0 + counter * G;
        z = (z ^ (z >>> 32)) * M0 + k1;
        z = (z ^ (z >>> 30)) * M1;
        z = (z ^ (z >>> 27)) * M2;
        return z ^ (z >>> 31);
    }
}

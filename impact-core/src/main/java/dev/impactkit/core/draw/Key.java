// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

/**
 * What a stream is keyed by: 128 bits mixed from seed, replicate and path.
 *
 * <p>For each letter, and for their number first, either word is mixed under the other. For one letter that is a bijection of the
 * 128 bits, so paths of one length that differ in one letter, or two seeds, never share a key; others do with a chance of 2^-128.
 *
 * @param k0 where the counter starts
 * @param k1 what sets two streams apart
 */
record Key(long k0, long k1) {

    static Key of(long seed, int replicate, String path) {
        Key key = new Key(seed, replicate).with(path.length());
        for (int i = 0; i < path.length(); i++) {
            key = key.with(path.charAt(i));
        }
        return key;
    }

    private Key with(int letter) {
        long mixed = Mix.at(k0, k1, letter);
        return new Key(mixed, Mix.at(k1, mixed, letter));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a stream is keyed by: the first 128 bits of SHA-256 over seed, replicate and path.
 *
 * @param k0 where the counter starts
 * @param k1 what sets two streams apart
 */
record Key(long k0, long k1) {

    static Key of(long seed, int replicate, String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                    .putLong(seed)
                    .putInt(replicate)
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(path.getBytes(StandardCharsets.UTF_8)));
            return new Key(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.plan.Inputs;
import dev.impactkit.core.plan.Slot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Independent draws by inversion. The stream of a slot is keyed by seed and path, its counter is the number of the draw:
 * adding a slot, or cutting the draws otherwise, changes no other number.
 *
 * <p>{@code z = k0 + i G; z = (z ^ z>>>32) M0 + k1; z = (z ^ z>>>30) M1; z = (z ^ z>>>27) M2; z ^ z>>>31}, a bijection of
 * the counter. Two slots with different {@code k1} never run through the same sequence.
 */
final class RandomInputs implements Inputs {
    private static final long G = 0x9e3779b97f4a7c15L;
    private static final long M0 = 0xbf58476d1ce4e5b9L;
    private static final long M1 = 0x94d049bb133111ebL;
    private static final long M2 = 0xff51afd7ed558ccdL;
    private static final double STEP = 0x1p-52;

    private final List<Slot> slots;
    private final long[] k0;
    private final long[] k1;

    RandomInputs(List<Slot> slots, long seed) {
        this.slots = slots;
        this.k0 = new long[slots.size()];
        this.k1 = new long[slots.size()];
        for (Slot slot : slots) {
            ByteBuffer key = ByteBuffer.wrap(hash(seed, slot.path()));
            k0[slot.index()] = key.getLong();
            k1[slot.index()] = key.getLong();
        }
    }

    @Override
    public void fill(int slot, long firstDraw, double[] into, int n) {
        for (int i = 0; i < n; i++) {
            into[i] = slots.get(slot).estimate().quantile(uniform(k0[slot], k1[slot], firstDraw + i));
        }
    }

    /** In the middle of one of 2^52 cells, so never 0 or 1. */
    private static double uniform(long k0, long k1, long draw) {
        long z = k0 + draw * G;
        z = (z ^ z >>> 32) * M0 + k1;
        z = (z ^ z >>> 30) * M1;
        z = (z ^ z >>> 27) * M2;
        z = z ^ z >>> 31;
        return ((z >>> 12) + 0.5) * STEP;
    }

    private static byte[] hash(long seed, String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
            return digest.digest(path.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

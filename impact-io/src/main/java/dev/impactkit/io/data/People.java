// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers the people of one reading by first appearance. Only the first half of a keyed hash of each code is held, and
 * only while the reading lasts: HMAC-SHA256, RFC 2104.
 */
final class People {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY = 32;

    private final Mac mac;

    /** An open table: two words of hash for each place, and the number that stands there, from 1; 0 is free. */
    private long[] hashes = new long[2 * 1024];

    private int[] numbers = new int[1024];
    private int size;

    /** With a key of the caller, or where it is empty with one that nobody will ever know. */
    People(byte[] key) {
        byte[] used = key.length > 0 ? key.clone() : new byte[KEY];
        if (key.length == 0) {
            new SecureRandom().nextBytes(used);
        }
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(used, ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }

    /** The number of a person, from 0. */
    int number(String code) {
        byte[] hash =
                mac.doFinal(Normalizer.normalize(code, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
        if (2 * (size + 1) > numbers.length) {
            grow();
        }
        long first = word(hash, 0);
        long second = word(hash, 8);
        int place = place(first, second);
        if (numbers[place] == 0) {
            put(place, first, second, ++size);
        }
        return numbers[place] - 1;
    }

    int size() {
        return size;
    }

    private static long word(byte[] hash, int from) {
        long word = 0;
        for (int i = from; i < from + 8; i++) {
            word = (word << 8) | (hash[i] & 0xff);
        }
        return word;
    }

    /** Where a hash stands, or the free place where it would. */
    private int place(long first, long second) {
        int mask = numbers.length - 1;
        int place = (int) first & mask;
        while (numbers[place] != 0 && (hashes[2 * place] != first || hashes[2 * place + 1] != second)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void put(int place, long first, long second, int number) {
        hashes[2 * place] = first;
        hashes[2 * place + 1] = second;
        numbers[place] = number;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new int[2 * oldNumbers.length];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                long first = oldHashes[2 * i];
                long second = oldHashes[2 * i + 1];
                put(place(first, second), first, second, oldNumbers[i]);
            }
        }
        Arrays.fill(oldHashes, 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import dev.impactkit.core.Require;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Direction numbers of the Sobol' sequence, from the primitive polynomials and initial numbers of Joe and Kuo (2008).
 *
 * <p>With a polynomial of degree s and coefficients a: {@code v_k = a_1 v_(k-1) ^ … ^ a_(s-1) v_(k-s+1) ^ v_(k-s) ^
 * (v_(k-s) >> s)}, the first s of them given.
 */
final class DirectionNumbers {

    /** The last dimension there are numbers for; the first is 1. */
    static final int DIMENSIONS = 1000;

    /** Binary digits of a number; the first is the highest bit. */
    static final int BITS = 52;

    /** One text a dimension, from the second: the numbers of one dimension are made when it is asked for. */
    private static final List<String> LINES = read();

    private DirectionNumbers() {}

    /** {@return the numbers of a dimension: what bit k of an index flips in its point} */
    static long[] of(int dimension) {
        Require.between("dimension of a Sobol' sequence", dimension, 1, DIMENSIONS);
        if (dimension == 1) {
            return recur(new long[] {0, 0, 1});
        }
        String[] words = LINES.get(dimension - 2).split(" ", -1);
        return recur(Arrays.stream(words).mapToLong(Long::parseLong).toArray());
    }

    /** The first dimension is written like the others, with degree 0: its numbers are the single bits. */
    private static long[] recur(long[] line) {
        int degree = (int) line[0];
        long[] v = new long[BITS];
        for (int k = 0; k < BITS; k++) {
            if (k < degree || degree == 0) {
                v[k] = line[degree == 0 ? 2 : 2 + k] << (BITS - 1 - k);
                continue;
            }
            v[k] = v[k - degree] ^ (v[k - degree] >>> degree);
            for (int j = 1; j < degree; j++) {
                v[k] ^= ((line[1] >>> (degree - 1 - j)) & 1) * v[k - j];
            }
        }
        return v;
    }

    private static List<String> read() {
        String name = "new-joe-kuo-6.1000.txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DirectionNumbers.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

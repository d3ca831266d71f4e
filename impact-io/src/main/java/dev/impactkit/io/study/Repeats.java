// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells items of one list apart that have no name of their own: {@code considered}, {@code considered[2]}. */
final class Repeats {
    private final Map<String, Integer> seen = new LinkedHashMap<>();

    String unique(String path) {
        int times = seen.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + "[" + times + "]";
    }
}

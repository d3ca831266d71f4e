// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.Labelled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of a few words for each respondent while they are read. */
final class WordColumn {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int[] which = {};

    /** The words that are known before, in their order. */
    WordColumn(List<String> words) {
        words.forEach(word -> places.putIfAbsent(word, places.size()));
    }

    /** How many different words there are. */
    int words() {
        return places.size();
    }

    boolean knows(String word) {
        return places.containsKey(word);
    }

    /** Notes a word; false where this respondent already has another one, which stays. */
    boolean set(int respondent, String word) {
        int place = places.computeIfAbsent(word, key -> places.size());
        if (respondent >= which.length) {
            resize(Math.max(respondent + 1, which.length + which.length / 2 + 16));
        }
        if (which[respondent] < 0) {
            which[respondent] = place;
        }
        return which[respondent] == place;
    }

    private void resize(int size) {
        int from = Math.min(which.length, size);
        which = Arrays.copyOf(which, size);
        Arrays.fill(which, from, size, -1);
    }

    Labelled labelled(int size) {
        resize(size);
        return Labelled.of(new ArrayList<>(places.keySet()), which);
    }
}

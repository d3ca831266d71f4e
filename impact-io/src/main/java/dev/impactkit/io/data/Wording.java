// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a few ids are written in a table; without any, words are taken as they come. */
final class Wording {
    private static final int LONGEST = 200;

    private final Map<String, String> written;
    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Map<String, String> folded = new LinkedHashMap<>();

    /** By id; where none is declared, these ids stand for themselves. */
    Wording(Map<String, String> declared, List<String> ids) {
        written = new LinkedHashMap<>(declared);
        if (declared.isEmpty()) {
            ids.forEach(id -> written.put(id, id));
        }
        written.forEach((id, word) -> {
            exact.putIfAbsent(word.strip(), id);
            folded.putIfAbsent(fold(word.strip()), id);
        });
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    boolean isOpen() {
        return written.isEmpty();
    }

    List<String> ids() {
        return new ArrayList<>(written.keySet());
    }

    String of(String id) {
        return written.getOrDefault(id, id);
    }

    Optional<String> id(String word) {
        if (isOpen()) {
            return Optional.of(word);
        }
        String id = exact.get(word);
        return Optional.ofNullable(id != null ? id : folded.get(fold(word)));
    }

    String hint(String word) {
        List<String> words = new ArrayList<>(exact.keySet());
        Optional<String> near = word.length() > LONGEST ? Optional.empty() : Nearest.of(word, words);
        return near.map(one -> "Maybe " + one + ".")
                .orElse("Here stand " + Shown.atMost(LONGEST, String.join(", ", words)) + ".");
    }
}

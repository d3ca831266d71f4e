// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Nearest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of the columns of a table. */
final class Header {
    private static final int LONGEST = 200;

    private final int size;
    private final int line;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    Header(Row row) {
        size = row.size();
        line = row.line();
        for (int i = 0; i < size; i++) {
            String name = plain(row.cell(i).stripped().text());
            if (!name.isEmpty() && places.putIfAbsent(name, i) != null) {
                twice.add(name);
            }
        }
    }

    /** Composed, so that an accent typed in two ways is the same. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /** Where it stands: the line of a text or the row of a sheet. */
    int line() {
        return line;
    }

    int size() {
        return size;
    }

    List<String> names() {
        return new ArrayList<>(places.keySet());
    }

    Optional<Column> find(String name) {
        String plain = plain(name);
        used.add(plain);
        return Optional.ofNullable(places.get(plain)).map(place -> new Column(place, plain));
    }

    boolean isTwice(String name) {
        return twice.contains(plain(name));
    }

    /** The names that nothing was found under, as far as they can be read. */
    List<String> free() {
        return places.keySet().stream()
                .filter(name -> !used.contains(name) && name.length() <= LONGEST)
                .filter(name -> name.indexOf(DecodedText.REPLACEMENT) < 0)
                .toList();
    }

    /** Whether some of it is not of the encoding it was read in. */
    boolean isGarbled() {
        return places.keySet().stream()
                .anyMatch(name -> name.indexOf('\0') >= 0 || name.indexOf(DecodedText.REPLACEMENT) >= 0);
    }

    /** What separates the names, where they all are one cell. */
    Optional<String> separator() {
        if (size != 1 || places.size() != 1) {
            return Optional.empty();
        }
        String only = names().get(0);
        return only.indexOf(';') >= 0
                ? Optional.of("semicolon")
                : only.indexOf('\t') >= 0
                        ? Optional.of("tab")
                        : only.indexOf(',') >= 0 ? Optional.of("comma") : Optional.empty();
    }

    /** The nearest name that nothing else was found under; capitals and space count little. */
    String hint(String name) {
        List<String> free = free();
        Optional<String> folded = free.stream()
                .filter(other -> other.equalsIgnoreCase(plain(name)))
                .findFirst();
        return folded.map(near -> "Maybe " + near + ".").orElseGet(() -> Nearest.hint(plain(name), free));
    }
}

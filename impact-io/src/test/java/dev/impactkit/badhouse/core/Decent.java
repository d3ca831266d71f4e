// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Comes close to many a rule and breaks none. */
public class Decent {
    private static final List<String> WORDS = List.of("a", "b");

    private final ImmutableMap<String, String> inside = ImmutableMap.of("a", "b");

    public Map<String, String> ordered() {
        return new LinkedHashMap<>(inside);
    }

    public Set<String> orderedSet() {
        return new LinkedHashSet<>(WORDS);
    }

    public Map<String, String> sorted() {
        return WORDS.stream().collect(Collectors.toMap(s -> s, s -> s, (a, b) -> a, TreeMap::new));
    }

    public double exact(double value) {
        return Math.sqrt(Math.abs(value)) + StrictMath.exp(value);
    }

    public String written(LocalDate day, double value) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day) + String.format(Locale.ROOT, "%.2f", value);
    }

    ImmutableMap<String, String> hidden() {
        return inside;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Another order in each run, or by hash. */
class Unordered {
    final Function<Collection<String>, Set<String>> setCopyReferredTo = Set::copyOf;

    Map<String, String> mapOf() {
        return Map.of("a", "b");
    }

    Map<String, String> mapOfEntries() {
        return Map.ofEntries(Map.entry("a", "b"));
    }

    Map<String, String> mapCopy(Map<String, String> map) {
        return Map.copyOf(map);
    }

    Set<String> setOf() {
        return Set.of("a", "b");
    }

    Set<String> setCopy(List<String> list) {
        return Set.copyOf(list);
    }

    Map<String, String> hashMap() {
        return new HashMap<>();
    }

    Set<String> hashSet() {
        return new HashSet<>();
    }

    Supplier<Map<String, String>> hashMapReferredTo() {
        return HashMap::new;
    }

    Set<String> collected(List<String> list) {
        return list.stream().collect(Collectors.toSet());
    }

    Map<String, List<String>> grouped(List<String> list) {
        return list.stream().collect(Collectors.groupingBy(s -> s));
    }
}

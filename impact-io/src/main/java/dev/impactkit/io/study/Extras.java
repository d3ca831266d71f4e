// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What others keep in a study under keys of their own; each goes back once, to where it stood. */
final class Extras {
    private final Map<String, String> left;

    Extras(Map<String, String> all) {
        this.left = new LinkedHashMap<>(all);
    }

    /** Whether an item has keys of others. */
    boolean within(String path) {
        return left.keySet().stream().anyMatch(at -> isAt(path, at));
    }

    /** The keys of others in an item; asked for once, after those of the items within it. */
    List<Field> at(String path) {
        List<Field> fields = new ArrayList<>();
        List<String> here = left.keySet().stream().filter(at -> isAt(path, at)).toList();
        for (String at : here) {
            String name = at.substring(path.isEmpty() ? 0 : path.length() + 1);
            TreeReader.standard().json("", left.getOrDefault(at, "")).root().ifPresent(node -> {
                fields.add(Field.of(name, node));
            });
            left.remove(at);
        }
        return fields;
    }

    private static boolean isAt(String path, String at) {
        return at.startsWith(path.isEmpty() ? "x-" : path + ".x-");
    }
}

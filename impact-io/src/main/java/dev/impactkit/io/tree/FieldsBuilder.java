// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers fields while they are read: of two equal names the first is kept, the second is a problem. */
final class FieldsBuilder {
    private final Findings found;
    private final Position position;
    private final Map<String, Field> byName = new LinkedHashMap<>();

    FieldsBuilder(Position position, Findings found) {
        this.position = position;
        this.found = found;
    }

    void add(String written, Position at, Node value) {
        String name = Scalars.cut(written, "The name", at, found);
        Field first = byName.putIfAbsent(name, new Field(name, at, value));
        if (first != null) {
            found.error(
                    "duplicate-key",
                    at,
                    "The name " + Shown.text(name) + " is already on line "
                            + first.position().line() + "; the first one is kept.",
                    "Maybe rename one of them, or delete it.");
        }
    }

    /** Puts another value in the place of one already added. */
    void replace(String name, Node old, Node value) {
        byName.computeIfPresent(
                name, (n, field) -> field.value().equals(old) ? new Field(n, field.position(), value) : field);
    }

    Fields done() {
        return Fields.owning(byName, position);
    }
}

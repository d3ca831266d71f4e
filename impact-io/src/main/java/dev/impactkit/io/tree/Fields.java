// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import dev.impactkit.core.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Named values in the order written; each name once. */
public final class Fields implements Node {
    private final Map<String, Field> byName;
    private final List<Field> fields;
    private final Position position;

    private Fields(Map<String, Field> byName, Position position) {
        this.byName = byName;
        this.fields = List.copyOf(byName.values());
        this.position = position;
    }

    /**
     * {@return fields found at a place}
     *
     * @param fields the fields in order
     * @param position where they begin
     * @throws IllegalArgumentException if a name stands twice
     */
    public static Fields at(Position position, List<Field> fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        for (Field field : fields) {
            Require.that(
                    byName.put(field.name(), field) == null,
                    "The name of a field ('" + field.name() + "') must stand once.");
        }
        return new Fields(byName, position);
    }

    /** {@return fields found at a place; takes the map as its own} */
    static Fields owning(Map<String, Field> byName, Position position) {
        return new Fields(byName, position);
    }

    /**
     * {@return fields made in code}
     *
     * @param fields the fields in order
     * @throws IllegalArgumentException if a name stands twice
     */
    public static Fields of(List<Field> fields) {
        return at(Position.NONE, fields);
    }

    /**
     * {@return fields made in code}
     *
     * @param fields the fields in order
     * @throws IllegalArgumentException if a name stands twice
     */
    public static Fields of(Field... fields) {
        return of(Arrays.asList(fields));
    }

    /**
     * {@return the same with one more field at the end}
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException if the name is already there
     */
    public Fields with(String name, Node value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(Field.of(name, value));
        return at(position, more);
    }

    /**
     * {@return the value of a name, empty where there is no such name}
     *
     * @param name the name
     */
    public Optional<Node> get(String name) {
        return field(name).map(Field::value);
    }

    /**
     * {@return a name, its place and its value, empty where there is no such name}
     *
     * @param name the name
     */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * {@return whether there is such a name}
     *
     * @param name the name
     */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** {@return the fields in the order written} */
    public List<Field> fields() {
        return fields;
    }

    /** {@return the names in the order written} */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** {@return how many there are} */
    public int size() {
        return byName.size();
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public Fields bare() {
        return of(fields.stream().map(Field::bare).toList());
    }

    @Override
    public String kindWord() {
        return "a group of fields";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields that && position.equals(that.position) && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return 31 * position.hashCode() + fields.hashCode();
    }

    @Override
    public String toString() {
        return "Fields" + fields;
    }
}

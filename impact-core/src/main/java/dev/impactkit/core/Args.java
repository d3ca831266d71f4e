// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The arguments of one value by the names of its parameters, in order; {@link Kind.Form} says what stands for what.
 *
 * <p>Empty things are left out: an empty text, list, map or {@code Optional} is the same as no argument.
 */
public final class Args {

    /** No arguments. */
    public static final Args NONE = new Args();

    /** All but the last: one more copies none of them, and a study is read through its arguments at every compile. */
    private final Args before;

    private final String name;
    private final Object value;

    /** One bit a name, some names sharing one: most names that are asked for and not there need no search. */
    private final long marks;

    /** None, with none before. */
    private Args() {
        this.before = this;
        this.name = "";
        this.value = "";
        this.marks = 0;
    }

    private Args(Args before, String name, Object value) {
        this.before = before;
        this.name = name;
        this.value = value;
        this.marks = before.marks | mark(name);
    }

    private static long mark(String name) {
        return 1L << name.hashCode();
    }

    /** No parameter is called nothing. */
    private boolean isNone() {
        return name.isEmpty();
    }

    /** The arguments up to the one of that name; none where it is left out. */
    private Args upTo(String wanted) {
        Args at = (marks & mark(wanted)) == 0 ? NONE : this;
        while (!at.isNone() && !at.name.equals(wanted)) {
            at = at.before;
        }
        return at;
    }

    /**
     * {@return arguments with one value}
     *
     * @param name of the parameter
     * @param value of the argument
     */
    public static Args of(String name, Object value) {
        return NONE.with(name, value);
    }

    /**
     * {@return these arguments and one more; as they are where it is empty}
     *
     * @param name of the parameter
     * @param value of the argument; an {@code Optional} is unwrapped
     */
    public Args with(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? with(name, optional.get()) : this;
        }
        if (isEmpty(value)) {
            return this;
        }
        return has(name) ? instead(name, value) : new Args(this, name, value);
    }

    /** With another value in the same place. */
    private Args instead(String changed, Object by) {
        return name.equals(changed) ? new Args(before, name, by) : new Args(before.instead(changed, by), name, value);
    }

    /**
     * {@return these arguments and one more, unless it is what holds anyway}
     *
     * @param name of the parameter
     * @param value of the argument
     * @param fallback what holds where it is left out
     */
    public Args unless(String name, Object value, Object fallback) {
        return value == fallback || value.equals(fallback) ? this : with(name, value);
    }

    /**
     * {@return these arguments with one replaced, left out if the new value is empty}
     *
     * @param name of the parameter
     * @param value of the argument
     */
    public Args replace(String name, Object value) {
        return without(name).with(name, value);
    }

    private Args without(String gone) {
        if (!has(gone)) {
            return this;
        }
        return name.equals(gone) ? before : new Args(before.without(gone), name, value);
    }

    /** {@return all of them in order, unmodifiable} */
    public Map<String, Object> values() {
        Map<String, Object> all = new LinkedHashMap<>();
        putInto(all);
        return Collections.unmodifiableMap(all);
    }

    private void putInto(Map<String, Object> all) {
        if (!isNone()) {
            before.putInto(all);
            all.put(name, value);
        }
    }

    /**
     * {@return whether there is an argument}
     *
     * @param name of the parameter
     */
    public boolean has(String name) {
        return !upTo(name).isNone();
    }

    /**
     * {@return an argument, empty where it is left out}
     *
     * @param name of the parameter
     * @param type of the argument
     * @param <T> type of the argument
     */
    public <T> Optional<T> get(String name, Class<T> type) {
        Args there = upTo(name);
        return there.isNone() ? Optional.empty() : Optional.of(type.cast(there.value));
    }

    /**
     * {@return an argument that must be there}
     *
     * @param name of the parameter
     * @param type of the argument
     * @param <T> type of the argument
     * @throws NoSuchElementException if it is not
     */
    public <T> T need(String name, Class<T> type) {
        return get(name, type).orElseThrow(() -> new NoSuchElementException("No argument " + name + " in " + values()));
    }

    /**
     * {@return a number that must be there}
     *
     * @param name of the parameter
     */
    public double number(String name) {
        return need(name, Double.class);
    }

    /**
     * {@return a number, or what holds where it is left out}
     *
     * @param name of the parameter
     * @param fallback what holds where it is left out
     */
    public double number(String name, double fallback) {
        return get(name, Double.class).orElse(fallback);
    }

    /**
     * {@return a text, word, id or reference; empty where it is left out}
     *
     * @param name of the parameter
     */
    public String text(String name) {
        return text(name, "");
    }

    /**
     * {@return a text, word, id or reference, or what holds where it is left out}
     *
     * @param name of the parameter
     * @param fallback what holds where it is left out
     */
    public String text(String name, String fallback) {
        return get(name, String.class).orElse(fallback);
    }

    /**
     * {@return a text with its languages; none where it is left out}
     *
     * @param name of the parameter
     */
    public Labels labels(String name) {
        return get(name, Labels.class).orElse(Labels.NONE);
    }

    /**
     * {@return a list; empty where it is left out}
     *
     * @param name of the parameter
     * @param type of each item
     * @param <T> type of each item
     */
    public <T> List<T> list(String name, Class<T> type) {
        Args there = upTo(name);
        if (there.isNone()) {
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (Object item : (List<?>) there.value) {
            items.add(type.cast(item));
        }
        return Collections.unmodifiableList(items);
    }

    /**
     * {@return named items in order; empty where they are left out}
     *
     * @param name of the parameter
     * @param type of each item
     * @param <T> type of each item
     */
    public <T> Map<String, T> named(String name, Class<T> type) {
        Map<String, T> items = new LinkedHashMap<>();
        get(name, Map.class)
                .ifPresent(map ->
                        ((Map<?, ?>) map).forEach((key, item) -> items.put(String.valueOf(key), type.cast(item))));
        return Collections.unmodifiableMap(items);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Args that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** {@return names and values in order, numbers to the last bit: the text that fingerprints use} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        values().forEach((name, value) -> out.append(out.length() > 1 ? ", " : "")
                .append(name)
                .append(": ")
                .append(written(value)));
        return out.append('}').toString();
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Labels labels && labels.isEmpty());
    }

    private static String written(Object value) {
        if (value instanceof Double number) {
            return Numerals.exact(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Args::written).toList().toString();
        }
        return value.toString();
    }
}

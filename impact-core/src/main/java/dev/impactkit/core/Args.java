// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.ArrayList;
import java.util.Arrays;
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
    public static final Args NONE = new Args(new String[0], new Object[0]);

    /** Side by side: there are a handful, and a study is read through them every time it is compiled. */
    private final String[] names;

    private final Object[] values;

    private Args(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    private int place(String name) {
        int place = names.length - 1;
        while (place >= 0 && !names[place].equals(name)) {
            place--;
        }
        return place;
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
        int place = place(name);
        boolean there = place >= 0;
        String[] more = there ? names : Arrays.copyOf(names, names.length + 1);
        Object[] all = Arrays.copyOf(values, more.length);
        if (!there) {
            place = names.length;
            more[place] = name;
        }
        all[place] = value;
        return new Args(more, all);
    }

    /**
     * {@return these arguments and one more, unless it is what holds anyway}
     *
     * @param name of the parameter
     * @param value of the argument
     * @param fallback what holds where it is left out
     */
    public Args unless(String name, Object value, Object fallback) {
        return value.equals(fallback) ? this : with(name, value);
    }

    /**
     * {@return these arguments with one replaced, left out if the new value is empty}
     *
     * @param name of the parameter
     * @param value of the argument
     */
    public Args replace(String name, Object value) {
        Args others = NONE;
        for (int i = 0; i < names.length; i++) {
            others = names[i].equals(name) ? others : others.with(names[i], values[i]);
        }
        return others.with(name, value);
    }

    /** {@return all of them in order, unmodifiable} */
    public Map<String, Object> values() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            all.put(names[i], values[i]);
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * {@return whether there is an argument}
     *
     * @param name of the parameter
     */
    public boolean has(String name) {
        return place(name) >= 0;
    }

    /**
     * {@return an argument, empty where it is left out}
     *
     * @param name of the parameter
     * @param type of the argument
     * @param <T> type of the argument
     */
    public <T> Optional<T> get(String name, Class<T> type) {
        int place = place(name);
        return place < 0 ? Optional.empty() : Optional.of(type.cast(values[place]));
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
        int place = place(name);
        if (place < 0) {
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (Object item : (List<?>) values[place]) {
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

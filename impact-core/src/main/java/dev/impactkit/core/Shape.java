// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one kind of value is written down: its key, its parameters, and how to make it from {@link Args}.
 *
 * <p>Readers, writers, fingerprints, the JSON Schema and the tables of the documentation use nothing else. A value made
 * from arguments answers the same arguments again: {@code shape.make(value.args()).equals(value)}.
 *
 * @param <V> the kind of value
 */
public final class Shape<V> {
    private final String key;
    private final String doc;
    private final List<Param> params;
    private final List<Param> amounts;
    private final Set<String> names;
    private final Function<Args, V> maker;
    private final Optional<String> inline;
    private final Optional<String> room;

    private Shape(
            String key,
            String doc,
            List<Param> params,
            Function<Args, V> maker,
            Optional<String> inline,
            Optional<String> room) {
        this.key = key;
        this.doc = doc;
        this.params = List.copyOf(params);
        this.amounts =
                params.stream().filter(param -> param.kind().mayHoldAmounts()).toList();
        this.maker = maker;
        this.inline = inline;
        this.room = room;
        this.names = new LinkedHashSet<>();
        for (Param param : params) {
            Require.that(
                    names.add(param.name()),
                    () -> "The shape " + key + " names the parameter " + param.name() + " twice.");
        }
    }

    /**
     * {@return a shape}
     *
     * @param key the word it is known by, kebab-case
     * @param doc one sentence for people
     * @param maker makes the value; throws {@code IllegalArgumentException} where the arguments do not fit together
     * @param params in the order they are written
     * @param <V> the kind of value
     */
    public static <V> Shape<V> of(String key, String doc, Function<Args, V> maker, Param... params) {
        return new Shape<>(key, doc, List.of(params), maker, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same shape, written short where its first parameter is all there is: {@code deadweight: 20%}}
     *
     * <p>An amount that is first stays in line even beside others: {@code deadweight: {value: 20%, of: gross}}.
     */
    public Shape<V> inline() {
        return new Shape<>(key, doc, params, maker, Optional.of(params.get(0).name()), room);
    }

    /** {@return the same shape with the parameters of a {@link Note} behind its own} */
    public Shape<V> noted() {
        return and(Note.PARAMS);
    }

    /**
     * {@return the same shape with more parameters behind its own}
     *
     * @param more in the order they are written
     */
    public Shape<V> and(List<Param> more) {
        List<Param> all = new ArrayList<>(params);
        all.addAll(more);
        return new Shape<>(key, doc, all, maker, inline, room);
    }

    /**
     * {@return the same shape, which takes the entries of a room beside its own parameters}
     *
     * @param name of the room, such as {@code step}; entries come and go under that name in {@link Args}
     */
    public Shape<V> with(String name) {
        return new Shape<>(key, doc, params, maker, inline, Optional.of(name));
    }

    /**
     * {@return the value these arguments make}
     *
     * @param args by the names of the parameters
     * @throws IllegalArgumentException if a required one is missing or they do not fit together
     */
    public V make(Args args) {
        for (Param param : params) {
            Require.that(
                    !param.required() || args.has(param.name()),
                    () -> "Every " + key + " needs " + param.name() + "." + System.lineSeparator() + "Maybe write "
                            + written() + ".");
        }
        return maker.apply(args);
    }

    /** {@return the word it is known by} */
    public String key() {
        return key;
    }

    /** {@return one sentence for people} */
    public String doc() {
        return doc;
    }

    /** {@return the parameters in the order they are written} */
    public List<Param> params() {
        return params;
    }

    /** {@return those of the parameters in which amounts may stand, themselves or in what they hold} */
    public List<Param> amounts() {
        return amounts;
    }

    /** {@return the name of the parameter that may stand alone} */
    public Optional<String> inlineParam() {
        return inline;
    }

    /** {@return the name of the room whose entries may stand beside the parameters} */
    public Optional<String> room() {
        return room;
    }

    /**
     * {@return whether it has a parameter of this name}
     *
     * @param name such as {@code quantity}
     */
    public boolean has(String name) {
        return names.contains(name);
    }

    /**
     * {@return a parameter}
     *
     * @param name as it is written
     */
    public Optional<Param> param(String name) {
        return params.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** {@return how it is written by position, such as {@code triangular: [low, mode, high]}} */
    public String written() {
        List<String> names = new ArrayList<>();
        params.forEach(p -> names.add(p.required() ? p.name() : p.name() + "?"));
        return key + ": " + names.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String toString() {
        return written();
    }
}

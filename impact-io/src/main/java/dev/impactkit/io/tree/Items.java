// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.List;

/**
 * A list.
 *
 * @param items what it holds, in order
 * @param position where it begins
 */
public record Items(List<Node> items, Position position) implements Node {

    /**
     * Copies the list.
     *
     * @param items what it holds, in order
     * @param position where it begins
     */
    public Items {
        items = List.copyOf(items);
    }

    /**
     * {@return a list made in code}
     *
     * @param items what it holds
     */
    public static Items of(List<? extends Node> items) {
        return new Items(List.copyOf(items), Position.NONE);
    }

    /**
     * {@return a list made in code}
     *
     * @param items what it holds
     */
    public static Items of(Node... items) {
        return of(List.of(items));
    }

    /** {@return how many it holds} */
    public int size() {
        return items.size();
    }

    /** {@return whether it holds nothing} */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    @Override
    public Items bare() {
        return of(items.stream().map(Node::bare).toList());
    }

    @Override
    public String kindWord() {
        return "a list";
    }
}

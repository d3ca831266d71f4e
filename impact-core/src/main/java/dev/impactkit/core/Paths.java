// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/**
 * How items of a study are named in problems, slots and explanations: ids joined by dots, never positions.
 *
 * <p>Readers that know lines and calculations that know only values follow the same rules, so that a problem found by one
 * is placed by the other.
 */
public final class Paths {
    private Paths() {}

    /**
     * {@return the path of a parameter of an item}
     *
     * <p>A parameter called like its shape is the item itself: the {@code value} of a value.
     *
     * @param item path of the item; empty for the study
     * @param shape key of its shape
     * @param param name of the parameter
     */
    public static String param(String item, String shape, String param) {
        return param.equals(shape) ? item : join(item, param);
    }

    /**
     * {@return the path of an item in a list}
     *
     * <p>Its id, below the item that holds the list; the two ends of a link; else the list's name in the singular.
     *
     * @param holder path of the item that holds the list; empty for the study
     * @param list name of the list
     * @param id of the item; empty where it has none
     * @param from where it has two ends, the first; else empty
     * @param to where it has two ends, the second; else empty
     */
    public static String item(String holder, String list, String id, String from, String to) {
        if (!id.isEmpty()) {
            return join(holder, id);
        }
        if (!from.isEmpty() && !to.isEmpty()) {
            return join(holder, from + "->" + to);
        }
        return join(holder, list.endsWith("s") ? list.substring(0, list.length() - 1) : list);
    }

    /**
     * {@return what stands for the id of something between two others that has none}
     *
     * @param one path of one of them
     * @param other path of the other
     */
    public static String between(String one, String other) {
        return one + "~" + other;
    }

    /**
     * {@return two parts of a path joined}
     *
     * @param before empty for the study
     * @param after id or parameter
     */
    public static String join(String before, String after) {
        return before.isEmpty() ? after : before + "." + after;
    }
}

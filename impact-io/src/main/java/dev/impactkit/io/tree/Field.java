// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

/**
 * A name and its value.
 *
 * @param name the name as written, without quotation marks
 * @param position where the name begins
 * @param value what it stands for
 */
public record Field(String name, Position position, Node value) {

    /**
     * {@return a field made in code}
     *
     * @param name its name
     * @param value its value
     */
    public static Field of(String name, Node value) {
        return new Field(name, Position.NONE, value);
    }

    /**
     * {@return a field with a text made in code}
     *
     * @param name its name
     * @param text its value
     */
    public static Field of(String name, String text) {
        return of(name, Scalar.of(text));
    }

    /** {@return the same without places} */
    Field bare() {
        return of(name, value.bare());
    }
}

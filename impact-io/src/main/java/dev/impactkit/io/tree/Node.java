// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.Optional;

/** One value of a tree: a {@link Scalar}, a list of {@link Items} or named {@link Fields}. */
public sealed interface Node permits Scalar, Items, Fields {

    /** {@return where it begins, {@link Position#NONE} for what was made in code} */
    Position position();

    /** {@return the same content without places and quotation marks, to compare trees by what they say} */
    Node bare();

    /** {@return what it is, in the words of messages: "a text", "a number", "a list", …} */
    String kindWord();

    /** {@return this as a scalar, if it is one} */
    default Optional<Scalar> asScalar() {
        return this instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** {@return this as a list, if it is one} */
    default Optional<Items> asItems() {
        return this instanceof Items items ? Optional.of(items) : Optional.empty();
    }

    /** {@return this as fields, if they are} */
    default Optional<Fields> asFields() {
        return this instanceof Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** {@return whether nothing is written here: {@code null}, {@code ~} or an empty value} */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }
}

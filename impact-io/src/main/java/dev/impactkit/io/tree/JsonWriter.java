// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.Optional;

/** Writes one tree as JSON. */
final class JsonWriter {
    private final Inline inline = new Inline(true);
    private final StringBuilder out = new StringBuilder();

    String write(Node root) {
        if (root instanceof Fields fields && !fields.isEmpty()) {
            fields(fields, 0);
        } else {
            value(root, 0);
        }
        return out.append('\n').toString();
    }

    private void value(Node node, int indent) {
        Optional<String> onOneLine =
                node instanceof Scalar scalar ? Optional.of(inline.scalar(scalar)) : inline.of(node);
        if (onOneLine.isPresent()) {
            out.append(onOneLine.get());
        } else if (node instanceof Fields fields) {
            fields(fields, indent);
        } else {
            items((Items) node, indent);
        }
    }

    private void fields(Fields fields, int indent) {
        String before = "{";
        for (Field field : fields.fields()) {
            out.append(before);
            line(indent + 2);
            out.append(inline.name(field.name())).append(": ");
            value(field.value(), indent + 2);
            before = ",";
        }
        line(indent);
        out.append('}');
    }

    private void items(Items items, int indent) {
        String before = "[";
        for (Node item : items.items()) {
            out.append(before);
            line(indent + 2);
            value(item, indent + 2);
            before = ",";
        }
        line(indent);
        out.append(']');
    }

    private void line(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }
}

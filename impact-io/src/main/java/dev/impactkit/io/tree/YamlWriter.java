// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.Optional;

/** Writes one tree as YAML. */
final class YamlWriter {
    /** YAML looks no further than 1024 characters for the colon after a name. */
    private static final int LONGEST_NAME = 1_000;

    private final Inline inline = new Inline(false);
    private final StringBuilder out = new StringBuilder();

    String write(Node root) {
        if (root instanceof Fields fields && !fields.isEmpty()) {
            fields(fields, 0, true);
        } else if (root instanceof Items items && !items.isEmpty()) {
            items(items, 0, true);
        } else if (root instanceof Scalar scalar && scalar.isText()) {
            line(YamlText.value(scalar.text()));
        } else {
            line(root instanceof Scalar scalar ? inline.scalar(scalar) : root instanceof Fields ? "{}" : "[]");
        }
        return out.toString();
    }

    private void fields(Fields fields, int indent, boolean padFirst) {
        boolean pad = padFirst;
        for (Field field : fields.fields()) {
            pad(pad ? indent : 0);
            pad = true;
            String name = inline.name(field.name());
            if (name.length() > LONGEST_NAME) {
                line("? " + name);
                pad(indent);
                out.append(':');
            } else {
                out.append(name).append(':');
            }
            value(field.value(), indent, false);
        }
    }

    private void items(Items items, int indent, boolean padFirst) {
        boolean pad = padFirst;
        for (Node item : items.items()) {
            pad(pad ? indent : 0);
            pad = true;
            out.append('-');
            value(item, indent, true);
        }
    }

    /** Writes what follows a colon or a dash; after a dash a list or fields begin on the same line. */
    private void value(Node node, int indent, boolean afterDash) {
        Optional<String> onOneLine = node instanceof Scalar ? Optional.empty() : inline.of(node);
        if (onOneLine.isPresent()) {
            line(" " + onOneLine.get());
        } else if (node instanceof Scalar scalar) {
            scalar(scalar, indent);
        } else {
            out.append(afterDash ? ' ' : '\n');
            if (node instanceof Fields fields) {
                fields(fields, indent + 2, !afterDash);
            } else {
                items((Items) node, indent + 2, !afterDash);
            }
        }
    }

    private void scalar(Scalar scalar, int indent) {
        String text = scalar.text();
        if (!scalar.isText()) {
            line(" " + inline.scalar(scalar));
        } else if (YamlText.isBlock(text)) {
            line(text.endsWith("\n") ? " |" : " |-");
            text.lines().forEach(line -> {
                pad(line.isEmpty() ? 0 : indent + 2);
                line(line);
            });
        } else {
            line(" " + YamlText.value(text));
        }
    }

    private void pad(int indent) {
        out.append(" ".repeat(indent));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

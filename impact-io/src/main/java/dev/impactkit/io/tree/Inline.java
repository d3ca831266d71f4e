// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.List;
import java.util.Optional;

/** What is short enough to stand on one line: {@code {pert: [0.55, 0.65, 0.8], source: follow-up calls}}. */
final class Inline {
    private static final int WIDTH = 112;
    private static final int LEVELS = 2;

    private final boolean json;

    Inline(boolean json) {
        this.json = json;
    }

    /** {@return a list or fields on one line, empty where they are too long or too deep} */
    Optional<String> of(Node node) {
        StringBuilder out = new StringBuilder();
        return append(node, LEVELS, out) ? Optional.of(out.toString()) : Optional.empty();
    }

    String name(String name) {
        return json ? JsonText.quoted(name) : YamlText.name(name);
    }

    String scalar(Scalar scalar) {
        if (!scalar.isText()) {
            return scalar.isNull() ? "null" : scalar.text();
        }
        return json ? JsonText.quoted(scalar.text()) : YamlText.flowValue(scalar.text());
    }

    private boolean append(Node node, int levels, StringBuilder out) {
        if (node instanceof Scalar scalar) {
            return text(scalar, out);
        }
        return levels > 0
                && (node instanceof Fields fields
                        ? fields(fields.fields(), levels - 1, out)
                        : items(((Items) node).items(), levels - 1, out))
                && fits(out);
    }

    private boolean text(Scalar scalar, StringBuilder out) {
        boolean block = scalar.isText() && scalar.text().indexOf('\n') >= 0;
        if (block || scalar.text().length() > WIDTH) {
            return false;
        }
        out.append(scalar(scalar));
        return fits(out);
    }

    private boolean items(List<Node> items, int levels, StringBuilder out) {
        out.append('[');
        for (Node item : items) {
            separate(out, '[');
            boolean plain = !(item instanceof Fields fields) || fields.isEmpty();
            if (!plain || !append(item, levels, out)) {
                return false;
            }
        }
        out.append(']');
        return true;
    }

    private boolean fields(List<Field> fields, int levels, StringBuilder out) {
        out.append('{');
        for (Field field : fields) {
            separate(out, '{');
            out.append(field.name().length() > WIDTH ? field.name() : name(field.name()))
                    .append(": ");
            if (!append(field.value(), levels, out)) {
                return false;
            }
        }
        out.append('}');
        return true;
    }

    private static void separate(StringBuilder out, char open) {
        if (out.charAt(out.length() - 1) != open) {
            out.append(", ");
        }
    }

    private static boolean fits(StringBuilder out) {
        return out.length() <= WIDTH;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** A flow as a Mermaid diagram from left to right. No name of the study becomes an id or a keyword of the diagram. */
final class Mermaid {
    private Mermaid() {}

    static String flowchart(Chart.Flow flow) {
        Map<String, String> ids = new LinkedHashMap<>();
        StringBuilder out = new StringBuilder("flowchart LR");
        for (Chart.Node node : flow.nodes()) {
            String id = "n" + (ids.size() + 1);
            ids.put(node.id(), id);
            out.append("\n    ").append(id).append(box(node));
        }
        for (Chart.Link link : flow.links()) {
            out.append("\n    ").append(ids.getOrDefault(link.from(), "n0")).append(" -->");
            out.append(link.label().isEmpty() ? " " : "|" + quoted(link.label()) + "| ");
            out.append(ids.getOrDefault(link.to(), "n0"));
        }
        return out.toString();
    }

    private static String box(Chart.Node node) {
        String label = quoted(node.label());
        return switch (node.kind()) {
            case INPUT -> "[/" + label + "/]";
            case ACTIVITY -> "[" + label + "]";
            case OUTPUT -> "(" + label + ")";
            case OUTCOME -> "([" + label + "])";
        };
    }

    /** Letters, digits and what is harmless stay; every other sign becomes its number, as Mermaid reads it. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        PlainLines.single(text).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c > 126 || " .,:/()'-+=?!%".indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        });
        return out.append('"').toString();
    }
}

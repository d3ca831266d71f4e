// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Table;
import dev.impactkit.core.plan.Explanation;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An explanation as indented text: one value a line, the formula on the lines below it where it is long. Within an item its
 * own id is left out, so {@code quantity} stands for {@code fewer-falls.quantity} under {@code fewer-falls.pv}.
 */
final class Explained {
    private static final int LONGEST = 400;
    private static final int DEEPEST = 20;

    private final StringBuilder out = new StringBuilder();
    private final Set<String> told = new LinkedHashSet<>();

    private Explained() {}

    static String text(Explanation explanation) {
        Explained text = new Explained();
        text.add(explanation, 0);
        return text.out.toString().stripTrailing();
    }

    private void add(Explanation node, int depth) {
        String indent = "  ".repeat(depth);
        boolean again = !told.add(node.path()) && !node.parts().isEmpty();
        boolean plain = node.parts().isEmpty() && node.formula().startsWith("fixed ");
        String note = node.note().text().isEmpty() ? "" : "  [" + node.note().text() + "]";
        String line = indent + node.path() + " = " + Numerals.ENGLISH.shortest(node.value());
        String formula = again ? "  (explained above)" : plain ? "" : "  <-  " + formula(node);
        if (line.length() + formula.length() + note.length() <= Table.WIDTH) {
            out.append(line).append(formula).append(note).append('\n');
        } else {
            out.append(line).append(note).append('\n');
            out.append(Wrapped.lines(indent + formula, Table.WIDTH)).append('\n');
        }
        if (!again && depth < DEEPEST) {
            node.parts().forEach(part -> add(part, depth + 1));
        } else if (!again && !node.parts().isEmpty()) {
            out.append(indent).append("  ... explain it by its own path\n");
        }
    }

    private static String formula(Explanation node) {
        int dot = node.path().indexOf('.');
        String id = dot < 0 ? "" : node.path().substring(0, dot + 1);
        String formula =
                id.isEmpty() ? node.formula() : node.formula().replaceAll("(?<![\\p{L}\\p{N}.-])" + quoted(id), "");
        return formula.length() <= LONGEST
                ? formula
                : formula.substring(0, formula.lastIndexOf(' ', LONGEST)) + " ... (whole: explain(plan, \""
                        + node.path() + "\").formula())";
    }

    private static String quoted(String id) {
        return java.util.regex.Pattern.quote(id);
    }
}

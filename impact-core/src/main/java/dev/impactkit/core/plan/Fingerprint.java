// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.draw.Correlation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over everything that decides the numbers a plan gives. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Graph graph, List<String> figures, List<Correlation> links) {
        StringBuilder text = new StringBuilder("impactkit plan 1\n");
        for (int node = 0; node < graph.size(); node++) {
            text.append(graph.op(node)).append(' ').append(Arrays.toString(graph.args(node)));
            text.append(' ').append(Long.toHexString(Double.doubleToLongBits(graph.number(node))));
            text.append(' ').append(carried(graph.expr(node))).append('\n');
        }
        graph.slots()
                .forEach(slot -> text.append(slot.path())
                        .append(' ')
                        .append(slot.estimate().key())
                        .append(slot.estimate().args())
                        .append('\n'));
        text.append(figures).append(graph.figures().boxed().toList());
        Links.lines(links).forEach(line -> text.append('\n').append(line));
        return hash(text.toString());
    }

    /** What a node says beside its operation and arguments: its name, every number of a series to the bit. */
    private static String carried(Expr node) {
        return switch (node.op()) {
            case PICK -> hash(node.series().toString());
            case POLYNOMIAL -> node.series().toString();
            default -> node.name();
        };
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

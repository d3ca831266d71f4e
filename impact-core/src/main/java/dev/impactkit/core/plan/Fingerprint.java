// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Series;
import dev.impactkit.core.draw.Correlation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over everything that decides the numbers a plan gives. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Graph graph, List<String> figures, List<Correlation> links) {
        StringBuilder text = new StringBuilder("impactkit plan 1\n");
        for (Graph.Node node : graph.nodes()) {
            text.append(node.op()).append(' ').append(node.args()).append(' ');
            text.append(Long.toHexString(Double.doubleToLongBits(node.number())));
            text.append(' ').append(node.name()).append('\n');
        }
        graph.slots()
                .forEach(slot -> text.append(slot.path())
                        .append(' ')
                        .append(slot.estimate().key())
                        .append(slot.estimate().args())
                        .append('\n'));
        text.append(figures).append(graph.figures());
        Links.lines(links).forEach(line -> text.append('\n').append(line));
        return hash(text.toString());
    }

    /** Every replicate to the bit. */
    static String of(Series replicates) {
        return hash(replicates.toString());
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

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads YAML or JSON into a located tree; never throws on what it reads.
 *
 * <p>UTF-8 with or without byte order mark; lines end in LF, CRLF or CR. Anchors, aliases, merge keys, tags, several
 * documents, equal names, numbers that are not finite and keys that are not texts are problems in either format.
 * Immutable and safe to share.
 *
 * @param limits how much it takes
 */
public record TreeReader(Limits limits) {

    /** {@return a reader with the standard limits} */
    public static TreeReader standard() {
        return new TreeReader(Limits.standard());
    }

    /**
     * {@return the same reader with other limits}
     *
     * @param other how much it takes
     */
    public TreeReader with(Limits other) {
        return new TreeReader(other);
    }

    /**
     * {@return what came of reading YAML 1.2}
     *
     * @param source name of the file or stream, for messages
     * @param bytes the whole of it
     */
    public Reading yaml(String source, byte[] bytes) {
        return read(source, bytes, SourceText::forYaml, YamlTree::read);
    }

    /**
     * {@return what came of reading YAML 1.2}
     *
     * @param source name for messages
     * @param text the whole of it
     */
    public Reading yaml(String source, String text) {
        return yaml(source, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return what came of reading JSON, strictly: no comments, no trailing commas}
     *
     * @param source name of the file or stream, for messages
     * @param bytes the whole of it
     */
    public Reading json(String source, byte[] bytes) {
        return read(source, bytes, SourceText::forJson, JsonTree::read);
    }

    /**
     * {@return what came of reading JSON, strictly: no comments, no trailing commas}
     *
     * @param source name for messages
     * @param text the whole of it
     */
    public Reading json(String source, String text) {
        return json(source, text.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(
            String source,
            byte[] bytes,
            BiFunction<byte[], Findings, SourceText> decode,
            BiFunction<SourceText, Findings, Node> parse) {
        Findings found = new Findings(source, limits);
        Optional<Node> root;
        try {
            root = Optional.of(parse.apply(decode.apply(bytes, found), found));
        } catch (Findings.Stop stop) {
            root = Optional.empty();
        }
        return new Reading(source, root, found.problems());
    }
}

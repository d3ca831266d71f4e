// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Builds a tree from Jackson's tokens of strict JSON. */
final class JsonTree {
    private final JsonParser tokens;
    private final SourceText source;
    private final Findings found;
    private final Deque<Position> opened = new ArrayDeque<>();

    private JsonTree(JsonParser tokens, SourceText source, Findings found) {
        this.tokens = tokens;
        this.source = source;
        this.found = found;
    }

    static Node read(SourceText source, Findings found) {
        try (JsonParser tokens = factory().createParser(ObjectReadContext.empty(), source.text())) {
            return new JsonTree(tokens, source, found).read();
        }
    }

    private Node read() {
        try {
            return document();
        } catch (JacksonException fault) {
            throw JsonSyntax.stop(fault, opened.isEmpty() ? Position.NONE : opened.peek(), source, found);
        }
    }

    /** Its own limits are ours: Jackson's stop at the first, and its table of names gives in to chosen names. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    private Node document() {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            throw found.stop("empty", Position.START, "There is nothing in it.", "");
        }
        Node root = node(first);
        if (tokens.nextToken() != null) {
            found.error(
                    "several-documents",
                    place(),
                    "A second document begins here; one file holds one.",
                    "Maybe put it in a file of its own.");
        }
        return root;
    }

    private Position place() {
        return source.at(tokens.currentTokenLocation().getCharOffset());
    }

    private Node node(JsonToken token) {
        Position at = place();
        if (token.isScalarValue()) {
            found.node(at);
            return scalar(token, at);
        }
        found.enter(at);
        opened.push(at);
        Node made = token == JsonToken.START_OBJECT ? fields(at) : items(at);
        opened.pop();
        found.leave();
        return made;
    }

    private Scalar scalar(JsonToken token, Position at) {
        String text = tokens.getString();
        if (token == JsonToken.VALUE_STRING) {
            return Scalars.quoted(text, at, found);
        }
        boolean odd = token.isNumeric() && PlainText.kind(text) != Scalar.Kind.NUMBER;
        return odd ? Scalars.notANumber(text, at, found) : Scalars.plain(text, at, found);
    }

    private Items items(Position at) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(node(token));
        }
        return new Items(items, at);
    }

    private Fields fields(Position at) {
        FieldsBuilder fields = new FieldsBuilder(at, found);
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            Position nameAt = place();
            String name = tokens.currentName();
            fields.add(name, nameAt, node(tokens.nextToken()));
        }
        return fields.done();
    }
}

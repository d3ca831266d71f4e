// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds a tree from the events of SnakeYAML Engine; one loop, nothing resolved, nothing constructed. */
final class YamlTree {
    private final Findings found;
    private final Parser events;
    private final Map<String, Scalar> anchored = new LinkedHashMap<>();

    private YamlTree(Parser events, Findings found) {
        this.events = events;
        this.found = found;
    }

    static Node read(SourceText source, Findings found) {
        String text = source.text();
        // One window for the whole text: refilling a smaller one is quadratic in the length of a scalar.
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setVersionFunction(version -> version)
                .build();
        StreamReader reader = new StreamReader(settings, text);
        try {
            return new YamlTree(new ParserImpl(settings, reader), found).document();
        } catch (Findings.Stop stop) {
            throw stop;
        } catch (RuntimeException fault) {
            throw YamlSyntax.stop(fault, Marks.at(reader.getMark()), source, found);
        }
    }

    private Node document() {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw empty(Marks.start(first));
        }
        directives((DocumentStartEvent) first);
        Node root = node(events.next());
        if (root instanceof Scalar scalar && scalar.text().isEmpty() && !scalar.quoted()) {
            throw empty(root.position());
        }
        events.next();
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            found.error(
                    "several-documents",
                    Marks.start(next),
                    "A second document begins here; one file holds one.",
                    "Maybe put it in a file of its own, or delete the line.");
        }
        return root;
    }

    private Findings.Stop empty(Position at) {
        return found.stop("empty", at, "There is nothing in it.", "");
    }

    private void directives(DocumentStartEvent start) {
        if (Marks.beginsWith(start, '%')) {
            found.error(
                    "directive",
                    Marks.start(start),
                    "Directives (%YAML, %TAG) are not used here.",
                    "Maybe delete the lines that begin with '%'.");
        }
    }

    private Node node(Event event) {
        Position at = Marks.start(event);
        if (event instanceof AliasEvent alias) {
            return alias(alias, at);
        }
        properties((NodeEvent) event, at);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, at);
        }
        found.enter(at);
        Node made = event instanceof MappingStartEvent fields ? fields(fields, at) : items(event, at);
        found.leave();
        return made;
    }

    private Scalar scalar(ScalarEvent event, Position at) {
        found.node(at);
        if (event.isPlain() && Marks.runsIntoList(event)) {
            found.error(
                    "list-in-text",
                    at,
                    "This text goes on over the next line, which looks like a list.",
                    "Maybe delete the text to leave the list, or quote it.");
        }
        Scalar scalar = event.isPlain()
                ? Scalars.plain(event.getValue(), at, found)
                : Scalars.quoted(event.getValue(), at, found);
        event.getAnchor().ifPresent(anchor -> anchored.put(anchor.getValue(), scalar));
        return scalar;
    }

    private Items items(Event start, Position at) {
        FlowItems items = new FlowItems(((CollectionStartEvent) start).isFlow(), found);
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(event, node(event));
        }
        return new Items(items.done(), at);
    }

    private Fields fields(MappingStartEvent start, Position at) {
        FlowFields fields = new FlowFields(new FieldsBuilder(at, found), found);
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            field(key, start.isFlow(), fields);
        }
        return fields.done();
    }

    private void field(Event key, boolean flow, FlowFields fields) {
        Optional<String> name = name(key);
        Event event = events.next();
        if (name.isPresent() && isMerge(key)) {
            mergeKey(key, event);
        } else if (name.isPresent() && flow && Marks.hasNoColon(event)) {
            fields.withoutColon((ScalarEvent) key, Marks.start(key));
        } else {
            Node value = node(event);
            name.ifPresent(n -> fields.add(n, Marks.start(key), event, value));
        }
    }

    /** {@return the name a key stands for, empty where there is none, which is noted} */
    private Optional<String> name(Event key) {
        Position at = Marks.start(key);
        if (key instanceof ScalarEvent scalar) {
            properties(scalar, at);
            if (scalar.isPlain() && scalar.getValue().isEmpty()) {
                found.error(
                        "no-key", at, "There is no name before the colon.", "Maybe the text wants quotation marks.");
                return Optional.empty();
            }
            return Optional.of(scalar.getValue());
        }
        if (key instanceof AliasEvent alias) {
            Scalar meant = alias(alias, at);
            return meant.isNull() ? Optional.empty() : Optional.of(meant.text());
        }
        Node complex = found.quietly(() -> node(key));
        found.error(
                "complex-key",
                at,
                "The name of a field must be a text, but here is " + complex.kindWord() + ".",
                "Maybe the text wants quotation marks.");
        return Optional.empty();
    }

    private static boolean isMerge(Event key) {
        return key instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<");
    }

    private void mergeKey(Event key, Event value) {
        found.error(
                "merge-key",
                Marks.start(key),
                "Merge keys (<<) are not used here; it is left out.",
                "Maybe write the fields out where they are needed.");
        if (!(value instanceof AliasEvent)) {
            node(value);
        }
    }

    private Scalar alias(AliasEvent event, Position at) {
        found.node(at);
        String name = event.getAlias().getValue();
        found.error(
                "alias",
                at,
                "Aliases (" + Shown.text("*" + name) + ") are not used here.",
                "Maybe write the value out, or put the text in quotation marks.");
        // Only a single value is put in its place: lists of aliases of lists of aliases grow without end.
        Scalar meant = anchored.get(name);
        return meant == null
                ? new Scalar("null", Scalar.Kind.NULL, false, at)
                : new Scalar(meant.text(), meant.kind(), meant.quoted(), at);
    }

    private void properties(NodeEvent event, Position at) {
        Optional<Anchor> anchor = event.getAnchor();
        anchor.ifPresent(a -> found.error(
                "anchor",
                at,
                "Anchors (" + Shown.text("&" + a.getValue()) + ") are not used here.",
                "Maybe write the value out where it is needed, or put the text in quotation marks."));
        Marks.tag(event)
                .ifPresent(tag -> found.error(
                        "tag",
                        at,
                        "Tags (" + Shown.text(tag) + ") are not used here.",
                        "Maybe delete it, or put a text that begins with '!' in quotation marks."));
    }
}

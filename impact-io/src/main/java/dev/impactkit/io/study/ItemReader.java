// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Position;
import dev.impactkit.io.tree.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads items of any shape from a tree. What is faulty is told and left out, so that the rest is still looked at.
 */
final class ItemReader {
    private final Rooms rooms;
    private final Notebook notes;
    private final ScalarReader scalars;
    private final AmountReader amounts;
    private final Vocabulary words;
    private final LabelsReader labels;

    ItemReader(Rooms rooms, Notebook notes) {
        this.rooms = rooms;
        this.notes = notes;
        this.scalars = new ScalarReader(notes);
        this.words = new Vocabulary(rooms, notes);
        this.labels = new LabelsReader(notes, scalars);
        this.amounts = new AmountReader(rooms, notes, scalars, words);
    }

    /** Reads an item whose path is known. */
    Optional<Object> item(Shape<?> shape, Node node, String path, Position position) {
        notes.place(path, position);
        if (node.asFields().isPresent()) {
            return fields(shape, node.asFields().get(), path);
        }
        if (isShort(shape, node)) {
            String first = shape.inlineParam().orElseThrow();
            Kind kind = shape.param(first).orElseThrow().kind();
            return value(kind, node, path, path, first)
                    .flatMap(value -> made(shape, Args.of(first, value), node, path));
        }
        notes.error(
                "study.not-fields",
                path,
                node.position(),
                "Here stand the fields of " + Vocabulary.a(shape.key()) + ", and this is " + node.kindWord() + ".",
                "Maybe write " + shape.params().get(0).name() + ": ...");
        return Optional.empty();
    }

    /** Whether the one parameter that may stand alone does: a word or number, or a list where it is one. */
    private static boolean isShort(Shape<?> shape, Node node) {
        return shape.inlineParam().flatMap(shape::param).stream()
                .anyMatch(param -> node.asScalar().isPresent()
                        || (param.kind().form() == Kind.Form.LIST
                                && node.asItems().isPresent()));
    }

    /** What has been read of one item so far. */
    private record Draft(
            Shape<?> shape, String path, Map<String, Object> values, List<Object> entries, Set<String> meant) {
        static Draft of(Shape<?> shape, String path) {
            return new Draft(shape, path, new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashSet<>());
        }

        Args args() {
            Args args = Args.NONE;
            for (Map.Entry<String, Object> value : values.entrySet()) {
                args = args.with(value.getKey(), value.getValue());
            }
            return shape.room().isPresent() ? args.with(shape.room().get(), entries) : args;
        }
    }

    private Optional<Object> fields(Shape<?> shape, Fields fields, String path) {
        Draft draft = Draft.of(shape, path);
        List<Field> inline = inlineAmount(shape, fields);
        if (!inline.isEmpty()) {
            String first = shape.inlineParam().orElseThrow();
            Kind kind = shape.param(first).orElseThrow().kind();
            draft.values.put(first, amounts.read(kind, Fields.at(fields.position(), inline), path));
        }
        fields.fields().stream().filter(field -> !inline.contains(field)).forEach(field -> field(draft, field));
        missing(draft, fields);
        return made(shape, draft.args(), fields, path);
    }

    /** An amount that comes first in a shape stands in line: its own fields, with the note, are not parameters. */
    private List<Field> inlineAmount(Shape<?> shape, Fields fields) {
        if (!Vocabulary.isAmountFirst(shape) || fields.names().stream().noneMatch(words::isHead)) {
            return List.of();
        }
        return fields.fields().stream()
                .filter(field -> words.isHead(field.name()) || Vocabulary.isNote(field.name()))
                .toList();
    }

    private void field(Draft draft, Field field) {
        String name = field.name();
        Optional<Param> param = draft.shape.param(name);
        Optional<? extends Shape<?>> entry = draft.shape.room().flatMap(room -> rooms.entry(room, name));
        String own = Paths.join(draft.path, name);
        if (param.isPresent()) {
            own = Paths.param(draft.path, draft.shape.key(), name);
            notes.place(own, field);
            value(param.get().kind(), field.value(), own, draft.path, name)
                    .ifPresent(value -> draft.values.put(name, value));
        } else if (entry.isPresent()) {
            notes.place(own, field);
            item(entry.get(), field.value(), own, field.position()).ifPresent(draft.entries::add);
        } else if (Vocabulary.isOwn(name)) {
            notes.keep(own, field.value());
        } else {
            draft.meant.add(words.unknown(draft.shape, field, draft.path).orElse(""));
        }
    }

    private void missing(Draft draft, Fields fields) {
        for (Param param : draft.shape.params()) {
            String name = param.name();
            if (param.required() && !draft.values.containsKey(name)) {
                boolean told = fields.has(name)
                        || draft.meant.contains(name)
                        || (Vocabulary.isAmountFirst(draft.shape) && !draft.meant.isEmpty());
                if (!told) {
                    notes.error(
                            "study.missing-key",
                            Paths.join(draft.path, name),
                            fields.position(),
                            "A" + Vocabulary.a(draft.shape.key()).substring(1) + " needs " + name + ".",
                            "Write " + name + ": " + param.doc() + ".");
                }
                notes.incomplete(Paths.join(draft.path, name));
                standIn(param).ifPresent(value -> draft.values.put(name, value));
            }
        }
    }

    /** Something harmless in the place of what is missing or faulty, so that the rest of the study can be checked. */
    private Optional<Object> standIn(Param param) {
        return switch (param.kind().form()) {
            case TEXT, ID, REFERENCE -> Optional.of(notes.standIn());
            case LABELS -> Optional.of(Labels.of(notes.standIn()));
            case AMOUNT -> Optional.of(Amount.of(0));
            case CHOICE -> Optional.of(param.kind().words().get(0));
            case NUMBER -> Optional.of(Math.max(param.kind().low(), 1.0));
            case DATE -> Optional.of(LocalDate.of(2000, 1, 1));
            case FLAG, SHAPE, LIST, NAMED -> Optional.empty();
        };
    }

    private Optional<Object> made(Shape<?> shape, Args args, Node node, String path) {
        try {
            return Optional.of(shape.make(args));
        } catch (IllegalArgumentException e) {
            if (notes.isFaulty(path)) {
                // It may well fit once the faults in it are mended.
                return Optional.empty();
            }
            String[] lines = String.valueOf(e.getMessage()).split("\\R", 2);
            notes.error("study.does-not-fit", path, node.position(), lines[0], lines.length > 1 ? lines[1] : "");
        } catch (NoSuchElementException e) {
            notes.error("study.does-not-fit", path, node.position(), "This is no complete " + shape.key() + ".", "");
        }
        return Optional.empty();
    }

    private Optional<Object> value(Kind kind, Node node, String path, String holder, String name) {
        return switch (kind.form()) {
            case AMOUNT -> Optional.of(amounts.read(kind, node, path));
            case LABELS -> labels.read(node, path);
            case SHAPE -> item(kind.shape(), node, path, node.position());
            case LIST -> list(kind.element(), node, path, holder, name);
            case NAMED -> named(kind.element(), node, path, holder);
            default -> scalars.read(kind, node, path);
        };
    }

    private Optional<Object> list(Kind element, Node node, String path, String holder, String name) {
        if (node.asItems().isEmpty() && element.form() != Kind.Form.SHAPE) {
            return value(element, node, path, holder, name).map(List::of);
        }
        if (node.asItems().isEmpty()) {
            notes.error(
                    "study.not-a-list",
                    path,
                    node.position(),
                    "Here stands a list, and this is " + node.kindWord() + ".",
                    "Begin each item with a hyphen.");
            return Optional.empty();
        }
        Items items = node.asItems().get();
        List<Object> read = new ArrayList<>();
        Repeats repeats = new Repeats();
        for (Node item : items.items()) {
            Optional<Object> value = element.form() == Kind.Form.SHAPE
                    ? item(element.shape(), item, repeats.unique(pathOf(item, holder, name)), item.position())
                    : value(element, item, path, holder, name);
            value.ifPresentOrElse(read::add, () -> notes.incomplete(path));
        }
        return Optional.of(read);
    }

    private static String pathOf(Node item, String holder, String name) {
        String id = text(item, "id");
        return Paths.item(holder, name, id.isEmpty() ? between(item) : id, text(item, "from"), text(item, "to"));
    }

    private static String between(Node item) {
        List<String> ends = item.asFields().flatMap(fields -> fields.get("between")).flatMap(Node::asItems).stream()
                .flatMap(items -> items.items().stream())
                .flatMap(end -> end.asScalar().stream())
                .map(Scalar::text)
                .toList();
        return ends.size() == 2 ? Paths.between(ends.get(0), ends.get(1)) : "";
    }

    private static String text(Node item, String name) {
        return item.asFields()
                .flatMap(fields -> fields.get(name))
                .flatMap(Node::asScalar)
                .map(scalar -> scalar.text())
                .orElse("");
    }

    private Optional<Object> named(Kind element, Node node, String path, String holder) {
        if (node.asFields().isEmpty()) {
            notes.error(
                    "study.not-fields",
                    path,
                    node.position(),
                    "Here stand names with their values, and this is " + node.kindWord() + ".",
                    "Write name: value, one a line.");
            return Optional.empty();
        }
        Map<String, Object> read = new LinkedHashMap<>();
        for (Field field : node.asFields().get().fields()) {
            boolean bare = holder.isEmpty() && element.form() == Kind.Form.AMOUNT;
            String own = bare ? field.name() : Paths.join(path, field.name());
            if (Vocabulary.isOwn(field.name())) {
                notes.keep(Paths.join(path, field.name()), field.value());
            } else {
                notes.place(own, field);
                value(element, field.value(), own, path, field.name())
                        .ifPresent(value -> read.put(field.name(), value));
            }
        }
        return Optional.of(read);
    }
}

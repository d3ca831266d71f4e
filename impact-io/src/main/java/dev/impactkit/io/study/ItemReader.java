// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads items of any shape from a tree. What is faulty is told and left out, so that the rest is still looked at.
 */
final class ItemReader {
    private final Rooms rooms;
    private final Notebook notes;
    private final ScalarReader scalars;
    private final AmountReader amounts;

    ItemReader(Rooms rooms, Notebook notes) {
        this.rooms = rooms;
        this.notes = notes;
        this.scalars = new ScalarReader(notes);
        this.amounts = new AmountReader(rooms, notes, scalars);
    }

    /** Reads an item whose path is known. */
    Optional<Object> item(Shape<?> shape, Node node, String path, Position position) {
        notes.place(path, position);
        if (node.asFields().isPresent()) {
            return fields(shape, node.asFields().get(), path);
        }
        if (shape.inlineParam().isPresent() && node.asScalar().isPresent()) {
            String first = shape.inlineParam().get();
            Kind kind = shape.param(first).orElseThrow().kind();
            return value(kind, node, path, path, first)
                    .flatMap(value -> made(shape, Args.of(first, value), node, path));
        }
        notes.error(
                "study.not-fields",
                path,
                node.position(),
                "Here stand the fields of " + a(shape.key()) + ", and this is " + node.kindWord() + ".",
                "Maybe write " + shape.params().get(0).name() + ": ...");
        return Optional.empty();
    }

    private Optional<Object> fields(Shape<?> shape, Fields fields, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Object> entries = new ArrayList<>();
        List<Field> inline = inlineAmount(shape, fields);
        if (!inline.isEmpty()) {
            String first = shape.inlineParam().orElseThrow();
            Kind kind = shape.param(first).orElseThrow().kind();
            amounts.read(kind, Fields.at(fields.position(), inline), path)
                    .ifPresent(amount -> values.put(first, amount));
        }
        for (Field field : fields.fields()) {
            if (!inline.contains(field)) {
                field(shape, field, path, values, entries);
            }
        }
        shape.room().ifPresent(room -> values.put(room, entries));
        missing(shape, fields, path, values);
        Args args = Args.NONE;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            args = args.with(value.getKey(), value.getValue());
        }
        return made(shape, args, fields, path);
    }

    /** An amount that comes first in a shape stands in line: its own fields, with the note, are not parameters. */
    private List<Field> inlineAmount(Shape<?> shape, Fields fields) {
        boolean amountFirst = shape.inlineParam()
                .flatMap(shape::param)
                .map(param -> param.kind().form() == Kind.Form.AMOUNT)
                .orElse(false);
        if (!amountFirst || fields.names().stream().noneMatch(amounts::isHead)) {
            return List.of();
        }
        return fields.fields().stream()
                .filter(field -> amounts.isHead(field.name()) || isNote(field.name()))
                .toList();
    }

    private static boolean isNote(String name) {
        return Note.PARAMS.stream().anyMatch(param -> param.name().equals(name));
    }

    private void field(Shape<?> shape, Field field, String path, Map<String, Object> values, List<Object> entries) {
        String name = field.name();
        Optional<Param> param = shape.param(name);
        Optional<? extends Shape<?>> entry = shape.room().flatMap(room -> rooms.entry(room, name));
        if (param.isPresent()) {
            String own = Paths.param(path, shape.key(), name);
            notes.place(own, field.position());
            value(param.get().kind(), field.value(), own, path, name).ifPresent(value -> values.put(name, value));
        } else if (entry.isPresent()) {
            item(entry.get(), field.value(), Paths.join(path, name), field.position())
                    .ifPresent(entries::add);
        } else if (name.startsWith("x-")) {
            notes.keep(Paths.join(path, name), field.value());
        } else {
            unknown(shape, field, path);
        }
    }

    private void unknown(Shape<?> shape, Field field, String path) {
        String name = field.name();
        if (name.equals("attribution") && shape.room().isPresent()) {
            notes.error(
                    "step.bare-attribution",
                    Paths.join(path, name),
                    field.position(),
                    "\"attribution\" alone can mean the share of others or one's own share.",
                    "Write attribution-to-others (it is deducted) or own-contribution (it is kept).");
            return;
        }
        List<String> known = Stream.concat(
                        shape.params().stream().map(Param::name),
                        shape.room().stream()
                                .flatMap(room -> rooms.entries(room).stream().map(Shape::key)))
                .toList();
        String near = Nearest.hint(name, known);
        notes.error(
                "study.unknown-key",
                Paths.join(path, name),
                field.position(),
                "There is no key " + name + " in " + a(shape.key()) + ".",
                near.isEmpty() ? "It takes " + String.join(", ", known) + "; keys of your own start with x-." : near);
    }

    private void missing(Shape<?> shape, Fields fields, String path, Map<String, Object> values) {
        for (Param param : shape.params()) {
            boolean written = fields.has(param.name());
            if (param.required() && !values.containsKey(param.name())) {
                if (!written) {
                    notes.error(
                            "study.missing-key",
                            Paths.join(path, param.name()),
                            fields.position(),
                            "A" + a(shape.key()).substring(1) + " needs " + param.name() + ".",
                            "Write " + param.name() + ": " + param.doc() + ".");
                }
                standIn(param).ifPresent(value -> values.put(param.name(), value));
            }
        }
    }

    /** Something harmless in the place of what is missing or faulty, so that the rest of the study can be checked. */
    private static Optional<Object> standIn(Param param) {
        return switch (param.kind().form()) {
            case TEXT, ID, REFERENCE -> Optional.of("unknown");
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
            String[] lines = String.valueOf(e.getMessage()).split("\\R", 2);
            notes.error("study.does-not-fit", path, node.position(), lines[0], lines.length > 1 ? lines[1] : "");
        } catch (NoSuchElementException e) {
            notes.error("study.does-not-fit", path, node.position(), "This is no complete " + shape.key() + ".", "");
        }
        return Optional.empty();
    }

    private Optional<Object> value(Kind kind, Node node, String path, String holder, String name) {
        return switch (kind.form()) {
            case AMOUNT -> amounts.read(kind, node, path).map(amount -> amount);
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
        for (Node item : items.items()) {
            Optional<Object> value = element.form() == Kind.Form.SHAPE
                    ? item(element.shape(), item, pathOf(item, holder, name), item.position())
                    : value(element, item, path, holder, name);
            value.ifPresent(read::add);
        }
        return Optional.of(read);
    }

    private static String pathOf(Node item, String holder, String name) {
        return Paths.item(holder, name, text(item, "id"), text(item, "from"), text(item, "to"));
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
            if (field.name().startsWith("x-")) {
                notes.keep(Paths.join(path, field.name()), field.value());
                continue;
            }
            notes.place(own, field.position());
            value(element, field.value(), own, path, field.name()).ifPresent(value -> read.put(field.name(), value));
        }
        return Optional.of(read);
    }

    private static String a(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}

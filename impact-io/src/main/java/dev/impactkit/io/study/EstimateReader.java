// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Shape;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads estimates and measures: their arguments by position, by name, or the one list or number there is. */
final class EstimateReader {
    private final Rooms rooms;
    private final Notebook notes;
    private final ScalarReader scalars;
    private final Vocabulary words;

    EstimateReader(Rooms rooms, Notebook notes, ScalarReader scalars, Vocabulary words) {
        this.rooms = rooms;
        this.notes = notes;
        this.scalars = scalars;
        this.words = words;
    }

    Optional<?> read(Field head, String path) {
        Shape<?> shape = rooms.head(head.name()).orElseThrow();
        Map<String, Node> given = arguments(shape, head, path);
        Args args = Args.NONE;
        boolean whole = !given.isEmpty();
        for (Param param : shape.params()) {
            Node node = given.get(param.name());
            if (node != null) {
                Optional<Object> value = argument(param.kind(), node, path);
                whole &= value.isPresent();
                args = args.with(param.name(), value);
            }
        }
        return whole ? made(shape, args, head, path) : Optional.empty();
    }

    private Optional<Object> argument(Kind kind, Node node, String path) {
        if (kind.form() != Kind.Form.LIST) {
            return scalars.read(kind, node, path);
        }
        List<Object> read = new ArrayList<>();
        List<Node> items = node.asItems().map(Items::items).orElse(List.of(node));
        items.forEach(item -> scalars.read(kind.element(), item, path).ifPresent(read::add));
        return read.size() == items.size() ? Optional.of(read) : Optional.empty();
    }

    private Map<String, Node> arguments(Shape<?> shape, Field head, String path) {
        Node node = head.value();
        if (node.asFields().isPresent()) {
            return byName(shape, node.asFields().get().fields(), head, path);
        }
        List<Param> params = shape.params();
        boolean oneList = params.size() == 1 && params.get(0).kind().form() == Kind.Form.LIST;
        List<Node> items = oneList || node.asItems().isEmpty()
                ? List.of(node)
                : node.asItems().get().items();
        Map<String, Node> given = new LinkedHashMap<>();
        long needed = params.stream().filter(Param::required).count();
        if (items.size() < needed || items.size() > params.size()) {
            arity(shape, items, head, path);
            return given;
        }
        for (int i = 0; i < items.size(); i++) {
            given.put(params.get(i).name(), items.get(i));
        }
        return given;
    }

    private Map<String, Node> byName(Shape<?> shape, List<Field> fields, Field head, String path) {
        Map<String, Node> given = new LinkedHashMap<>();
        boolean strange = false;
        for (Field field : fields) {
            if (shape.param(field.name()).isPresent()) {
                given.put(field.name(), field.value());
            } else if (Vocabulary.isOwn(field.name())) {
                notes.keep(Paths.join(path, field.name()), field.value());
            } else {
                strange = true;
                words.unknownInEstimate(shape, field, path);
            }
        }
        boolean whole = shape.params().stream().allMatch(p -> !p.required() || given.containsKey(p.name()));
        if (!whole && !strange) {
            notes.error(
                    "amount.arity",
                    path,
                    head.value().position(),
                    "The estimate " + shape.key() + " is not complete.",
                    "Write " + shape.written() + ".");
        }
        return whole && !strange ? given : new LinkedHashMap<>();
    }

    private void arity(Shape<?> shape, List<Node> items, Field head, String path) {
        long needed = shape.params().stream().filter(Param::required).count();
        boolean twice =
                items.size() == 2 * needed || items.size() == 2 * shape.params().size();
        String hint = "Write " + shape.written() + ".";
        if (twice && items.stream().allMatch(item -> item.asScalar().isPresent())) {
            String whole = items.get(0).asScalar().map(Scalar::text).orElse("");
            String part = items.get(1).asScalar().map(Scalar::text).orElse("");
            hint = "Maybe decimal commas; write " + whole + "." + part + ".";
        }
        notes.error(
                "amount.arity",
                path,
                head.value().position(),
                "The estimate " + shape.written() + " is given " + items.size()
                        + (items.size() == 1 ? " number." : " numbers."),
                hint);
    }

    private Optional<?> made(Shape<?> shape, Args args, Field head, String path) {
        try {
            return Optional.of(shape.make(args));
        } catch (IllegalArgumentException e) {
            String[] lines = String.valueOf(e.getMessage()).split("\\R", 2);
            notes.error(
                    "amount.does-not-fit", path, head.value().position(), lines[0], lines.length > 1 ? lines[1] : "");
            return Optional.empty();
        }
    }
}

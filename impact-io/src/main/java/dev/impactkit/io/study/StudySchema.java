// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Scalar;
import dev.impactkit.io.tree.TreeWriter;
import dev.impactkit.sroi.SroiStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (draft 2020-12) of a study file, made from the shapes: editors complete and check with it.
 *
 * <p>It says what a file may look like. What fits together, such as ids and currencies, only reading tells.
 */
public final class StudySchema {
    private final Rooms rooms;
    private final SchemaValues values;
    private final Map<String, Node> definitions = new LinkedHashMap<>();

    private StudySchema(Rooms rooms) {
        this.rooms = rooms;
        this.values = new SchemaValues(rooms);
    }

    /**
     * {@return the schema as JSON}
     *
     * @param rooms estimates and steps that may stand in a file
     */
    public static String json(Rooms rooms) {
        return TreeWriter.json(new StudySchema(rooms).root());
    }

    private Node root() {
        Fields study = item(SroiStudy.SHAPE);
        List<Field> properties = new ArrayList<>();
        properties.add(Field.of(
                StudyReader.VERSION,
                Fields.of(text("description", "Version of the file."), Field.of("const", Scalar.of(1)))));
        List<Field> fields = new ArrayList<>(List.of(
                text("$schema", "https://json-schema.org/draft/2020-12/schema"), text("title", "ImpactKit study")));
        for (Field field : study.fields()) {
            if (field.name().equals("properties")) {
                properties.addAll(field.value().asFields().orElseThrow().fields());
                fields.add(Field.of("properties", Fields.of(properties)));
            } else if (field.name().equals("required")) {
                List<Node> names = new ArrayList<>(List.of(Scalar.of(StudyReader.VERSION)));
                names.addAll(field.value().asItems().orElseThrow().items());
                fields.add(Field.of("required", Items.of(names)));
            } else {
                fields.add(field);
            }
        }
        List<Field> all = new ArrayList<>();
        definitions.forEach((name, node) -> all.add(Field.of(name, node)));
        fields.add(Field.of("$defs", Fields.of(values.definitions(all))));
        return Fields.of(fields);
    }

    /** The fields of a shape, with the entries of its room, keys of one's own and no others. */
    private Fields item(Shape<?> shape) {
        List<Field> properties = new ArrayList<>();
        shape.params().forEach(param -> properties.add(property(param)));
        shape.room()
                .ifPresent(room -> rooms.entries(room)
                        .forEach(entry -> properties.add(
                                Field.of(entry.key(), SchemaValues.described(entry.doc(), reference(entry))))));
        List<Scalar> required = shape.params().stream()
                .filter(Param::required)
                .map(p -> Scalar.of(p.name()))
                .toList();
        return SchemaValues.object(shape.doc(), properties, required);
    }

    private Field property(Param param) {
        String doc = param.doc() + (param.fallback().isEmpty() ? "" : "; default: " + param.fallback());
        return Field.of(param.name(), SchemaValues.described(doc, kind(param.kind())));
    }

    private Fields kind(Kind kind) {
        return switch (kind.form()) {
            case SHAPE -> reference(kind.shape());
            case LIST -> list(kind.element());
            case NAMED -> SchemaValues.named(kind(kind.element()));
            default -> values.of(kind);
        };
    }

    /** A list of words or numbers may be written as the one it holds. */
    private Fields list(Kind element) {
        Fields list = Fields.of(text("type", "array"), Field.of("items", kind(element)));
        return element.form() == Kind.Form.SHAPE ? list : SchemaValues.anyOf(List.of(kind(element), list));
    }

    private Fields reference(Shape<?> shape) {
        if (!definitions.containsKey(shape.key())) {
            definitions.put(shape.key(), Scalar.empty());
            definitions.put(shape.key(), written(shape));
        }
        return SchemaValues.reference(shape.key());
    }

    /** An item alone, or short, or with its first amount in line. */
    private Fields written(Shape<?> shape) {
        if (shape.inlineParam().isEmpty()) {
            return item(shape);
        }
        Param first = shape.param(shape.inlineParam().get()).orElseThrow();
        List<Fields> ways = new ArrayList<>(List.of(kind(first.kind()), item(shape)));
        if (Vocabulary.isAmountFirst(shape)) {
            List<Field> others = new ArrayList<>();
            shape.params().stream()
                    .filter(param -> !param.equals(first) && !Note.PARAMS.contains(param))
                    .forEach(param -> others.add(property(param)));
            ways.set(0, values.scalar(first.kind()));
            ways.add(values.amountFields(first.kind(), others));
        }
        return SchemaValues.anyOf(ways);
    }

    static Field text(String name, String value) {
        return Field.of(name, Scalar.of(value));
    }
}

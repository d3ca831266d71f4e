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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of single values: texts, numbers, words, dates, and amounts with all they may be. */
final class SchemaValues {
    private static final String OWN = "^x-";
    private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    /** What a number looks like in a text: with a percent sign, or with a plus that JSON does not know. */
    private static final String NUMBER = "^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*%?\\s*$";

    private final Rooms rooms;
    private final Map<String, Fields> amounts = new LinkedHashMap<>();

    SchemaValues(Rooms rooms) {
        this.rooms = rooms;
    }

    Fields of(Kind kind) {
        return switch (kind.form()) {
            case NUMBER -> number(kind);
            case CHOICE -> Fields.of(Field.of("enum", words(kind.words())));
            case FLAG ->
                Fields.of(Field.of(
                        "enum", Items.of(Scalar.of(true), Scalar.of(false), Scalar.of("yes"), Scalar.of("no"))));
            case DATE -> Fields.of(type("string"), StudySchema.text("pattern", DATE));
            case AMOUNT -> amount(kind);
            case LABELS -> labels();
            // Text is never parsed: what looks like a number is a text there too.
            default -> text();
        };
    }

    private static Fields text() {
        return Fields.of(Field.of("type", words(List.of("string", "number", "boolean"))));
    }

    private static Fields labels() {
        return anyOf(List.of(
                text(),
                Fields.of(
                        type("object"),
                        Field.of("minProperties", Scalar.of(1)),
                        Field.of(
                                "patternProperties",
                                Fields.of(Field.of(LANGUAGE, text()), Field.of(OWN, Scalar.of(true)))),
                        Field.of("additionalProperties", Scalar.of(false)))));
    }

    private static Fields number(Kind kind) {
        List<Field> fields = new ArrayList<>(List.of(type(kind.isWhole() ? "integer" : "number")));
        fields.addAll(bounds(kind.low(), kind.high()));
        return anyOf(List.of(Fields.of(fields), Fields.of(type("string"), StudySchema.text("pattern", NUMBER))));
    }

    private static List<Field> bounds(double low, double high) {
        List<Field> fields = new ArrayList<>();
        if (Double.isFinite(low)) {
            fields.add(Field.of("minimum", Scalar.of(low)));
        }
        if (Double.isFinite(high)) {
            fields.add(Field.of("maximum", Scalar.of(high)));
        }
        return fields;
    }

    /** A number, or a text: a percentage, a time, a formula. */
    Fields scalar(Kind kind) {
        List<Field> fields = new ArrayList<>(List.of(Field.of("type", words(List.of("number", "string")))));
        // A bare number above 1 is no share, whatever a percentage may be.
        fields.addAll(bounds(kind.low(), kind.isShare() ? 1 : kind.high()));
        return Fields.of(fields);
    }

    private Fields amount(Kind kind) {
        String name = "amount" + (kind.isShare() ? "-share" : Double.isFinite(kind.low()) ? "-not-negative" : "");
        if (!amounts.containsKey(name)) {
            amounts.put(name, Fields.of());
            amounts.put(name, anyOf(List.of(scalar(kind), amountFields(kind, List.of()))));
        }
        return reference(name);
    }

    /** One of value, by-year and the estimates, with the keys of a note and of others. */
    Fields amountFields(Kind kind, List<Field> others) {
        List<Field> properties = new ArrayList<>();
        Fields again = amount(kind);
        properties.add(Field.of(Vocabulary.VALUE, again));
        properties.add(Field.of(Vocabulary.BY_YEAR, byYear(again)));
        rooms.heads().forEach(shape -> properties.add(Field.of(shape.key(), reference("estimate-" + shape.key()))));
        List<Node> heads = properties.stream()
                .<Node>map(head -> Fields.of(Field.of("required", words(List.of(head.name())))))
                .toList();
        Note.PARAMS.forEach(param -> properties.add(Field.of(param.name(), described(param.doc(), of(param.kind())))));
        properties.addAll(others);
        return object("A number with its note.", properties, List.of()).with("oneOf", Items.of(heads));
    }

    private static Fields byYear(Fields amount) {
        return Fields.of(
                type("object"),
                Field.of("minProperties", Scalar.of(1)),
                Field.of(
                        "patternProperties", Fields.of(Field.of("^[0-9]{4}$", amount), Field.of(OWN, Scalar.of(true)))),
                Field.of("additionalProperties", Scalar.of(false)));
    }

    /** The definitions of shapes, and behind them those of amounts and estimates. */
    List<Field> definitions(List<Field> shapes) {
        List<Field> all = new ArrayList<>(shapes);
        amounts.forEach((name, node) -> all.add(Field.of(name, node)));
        rooms.heads().forEach(shape -> all.add(Field.of("estimate-" + shape.key(), estimate(shape))));
        return all;
    }

    /** By position, by name, or the one list or number there is. */
    private Fields estimate(Shape<?> shape) {
        List<Param> params = shape.params();
        List<Field> properties = new ArrayList<>();
        List<Node> positions = new ArrayList<>();
        for (Param param : params) {
            boolean list = param.kind().form() == Kind.Form.LIST;
            Fields kind = list ? listOf(of(param.kind().element())) : of(param.kind());
            properties.add(Field.of(param.name(), described(param.doc(), kind)));
            positions.add(kind);
        }
        List<Scalar> required = params.stream()
                .filter(Param::required)
                .map(p -> Scalar.of(p.name()))
                .toList();
        Fields byPosition = Fields.of(
                type("array"),
                Field.of("prefixItems", Items.of(positions)),
                Field.of("items", Scalar.of(false)),
                Field.of("minItems", Scalar.of(required.size())));
        List<Fields> ways = new ArrayList<>(List.of(object(shape.doc(), properties, required)));
        ways.add(byPosition);
        if (required.size() <= 1) {
            ways.add((Fields) positions.get(0));
        }
        return anyOf(ways);
    }

    private static Fields listOf(Fields element) {
        return anyOf(List.of(element, Fields.of(type("array"), Field.of("items", element))));
    }

    static Fields named(Fields element) {
        return Fields.of(
                type("object"),
                Field.of("patternProperties", Fields.of(Field.of(OWN, Scalar.of(true)), Field.of("^(?!x-)", element))));
    }

    static Fields object(String doc, List<Field> properties, List<Scalar> required) {
        List<Field> fields = new ArrayList<>(List.of(StudySchema.text("description", doc), type("object")));
        fields.add(Field.of("properties", Fields.of(properties)));
        fields.add(Field.of("patternProperties", Fields.of(Field.of(OWN, Scalar.of(true)))));
        fields.add(Field.of("additionalProperties", Scalar.of(false)));
        if (!required.isEmpty()) {
            fields.add(Field.of("required", Items.of(required)));
        }
        return Fields.of(fields);
    }

    static Fields described(String doc, Fields schema) {
        List<Field> fields = new ArrayList<>(List.of(StudySchema.text("description", doc)));
        fields.addAll(schema.fields());
        return Fields.of(fields);
    }

    static Fields anyOf(List<Fields> ways) {
        return Fields.of(Field.of("anyOf", Items.of(ways)));
    }

    static Fields reference(String name) {
        return Fields.of(StudySchema.text("$ref", "#/$defs/" + name));
    }

    private static Field type(String name) {
        return StudySchema.text("type", name);
    }

    private static Items words(List<String> words) {
        return Items.of(words.stream().map(Scalar::of).toList());
    }
}

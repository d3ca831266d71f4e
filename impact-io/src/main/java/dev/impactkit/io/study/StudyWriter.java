// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.RoomEntry;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Scalar;
import dev.impactkit.sroi.SroiStudy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a study as a tree: the arguments of each item by the parameters of its shape. */
final class StudyWriter {
    private final Rooms rooms;
    private final Numbers numbers;
    private final AmountWriter amounts;
    private final Extras extras;

    private StudyWriter(Rooms rooms, Numbers numbers, AmountWriter amounts, Extras extras) {
        this.rooms = rooms;
        this.numbers = numbers;
        this.amounts = amounts;
        this.extras = extras;
    }

    static Node write(SroiStudy study, Rooms rooms, Numbers numbers) {
        Extras extras = new Extras(study.extras());
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(StudyReader.VERSION, Scalar.of(1)));
        fields.addAll(new StudyWriter(rooms, numbers, new AmountWriter(rooms, numbers, extras), extras)
                .fields("", SroiStudy.SHAPE, study.args()));
        return Fields.of(fields);
    }

    private List<Field> fields(String path, Shape<?> shape, Args args) {
        List<Field> fields = new ArrayList<>();
        for (Param param : shape.params()) {
            String own = Paths.param(path, shape.key(), param.name());
            Object value = args.values().get(param.name());
            if (own.equals(path) && value instanceof Amount amount) {
                fields.add(Field.of(param.name(), amounts.alone(param.kind(), amount, own)));
            } else if (value != null) {
                fields.add(Field.of(param.name(), node(param.kind(), value, own, path, param.name())));
            } else if (param.kind().form() == Kind.Form.NAMED && extras.within(own)) {
                fields.add(Field.of(param.name(), Fields.of(extras.at(own))));
            }
        }
        shape.room()
                .ifPresent(room -> args.list(room, RoomEntry.class)
                        .forEach(entry ->
                                fields.add(Field.of(entry.key(), entry(room, Paths.join(path, entry.key()), entry)))));
        fields.addAll(extras.at(path));
        return fields;
    }

    private Node node(Kind kind, Object value, String path, String holder, String name) {
        return switch (kind.form()) {
            case TEXT, ID, REFERENCE, CHOICE -> Scalar.of(value.toString());
            case LABELS -> labels((Labels) value, path);
            case NUMBER -> numbers.number(kind, (Double) value);
            case FLAG -> numbers.flag(value.equals(true));
            case DATE -> Scalar.of(((LocalDate) value).toString());
            case AMOUNT -> amounts.node(kind, (Amount) value, path);
            case SHAPE -> shaped(kind.shape(), (Shaped) value, path);
            case LIST -> list(kind.element(), (List<?>) value, path, holder, name);
            case NAMED -> named(kind.element(), (Map<?, ?>) value, path, holder);
        };
    }

    private Node labels(Labels labels, String path) {
        if (labels.plain().isPresent()) {
            return Scalar.of(labels.plain().get());
        }
        List<Field> fields = new ArrayList<>();
        labels.texts().forEach((language, text) -> fields.add(Field.of(language, Scalar.of(text))));
        fields.addAll(extras.at(path));
        return Fields.of(fields);
    }

    /** A list of one word or number is written as that one: {@code for: club}. */
    private Node list(Kind element, List<?> items, String path, String holder, String name) {
        Repeats repeats = new Repeats();
        List<Node> nodes = new ArrayList<>();
        for (Object item : items) {
            nodes.add(
                    item instanceof Shaped shaped
                            ? shaped(element.shape(), shaped, repeats.unique(itemPath(shaped, holder, name)))
                            : node(element, item, path, holder, name));
        }
        return nodes.size() == 1 && element.form() != Kind.Form.SHAPE ? nodes.get(0) : Items.of(nodes);
    }

    private static String itemPath(Shaped item, String holder, String name) {
        Args args = item.args();
        String id = text(args, "id");
        return Paths.item(holder, name, id.isEmpty() ? between(args) : id, text(args, "from"), text(args, "to"));
    }

    private static String between(Args args) {
        List<String> ends = args.list("between", String.class);
        return ends.size() == 2 ? Paths.between(ends.get(0), ends.get(1)) : "";
    }

    private static String text(Args args, String name) {
        return args.values().get(name) instanceof String text ? text : "";
    }

    private Node named(Kind element, Map<?, ?> items, String path, String holder) {
        boolean bare = holder.isEmpty() && element.form() == Kind.Form.AMOUNT;
        List<Field> fields = new ArrayList<>();
        items.forEach((key, value) -> {
            String name = key.toString();
            fields.add(Field.of(name, node(element, value, bare ? name : Paths.join(path, name), path, name)));
        });
        fields.addAll(extras.at(path));
        return Fields.of(fields);
    }

    private Node shaped(Shape<?> shape, Shaped value, String path) {
        Args args = value.args();
        boolean alone =
                args.values().size() == 1 && shape.inlineParam().map(args::has).orElse(false);
        List<Field> all = fields(path, shape, args);
        return alone && all.size() == 1 ? all.get(0).value() : Fields.of(all);
    }

    private boolean isShort(String room, RoomEntry entry) {
        return rooms.entry(room, entry.key())
                .map(shape -> shape.inlineParam().isPresent())
                .orElse(true);
    }

    /** A first parameter that is an amount stands in line, its fields beside the other parameters. */
    private Node entry(String room, String path, RoomEntry entry) {
        Args args = entry.args();
        Param first = entry.params().get(0);
        Optional<Object> head = args.get(first.name(), Object.class);
        if (args.values().size() == 1 && head.isPresent() && isShort(room, entry) && !extras.within(path)) {
            return node(first.kind(), head.get(), path, path, first.name());
        }
        boolean noted = Note.PARAMS.stream().anyMatch(param -> args.has(param.name()));
        // Notes of the entry and of the amount would stand side by side: then the amount keeps its name.
        Optional<Amount> inLine =
                noted ? Optional.empty() : head.filter(Amount.class::isInstance).map(Amount.class::cast);
        List<Field> fields = new ArrayList<>();
        inLine.ifPresent(amount -> fields.addAll(amounts.fields(first.kind(), amount, path)));
        List<Param> params = new ArrayList<>(entry.params());
        params.addAll(Note.PARAMS);
        for (Param param : inLine.isPresent() ? params.subList(1, params.size()) : params) {
            boolean entryItself = param.equals(first) && param.kind().form() == Kind.Form.AMOUNT;
            String own = entryItself ? path : Paths.join(path, param.name());
            args.get(param.name(), Object.class)
                    .ifPresent(value ->
                            fields.add(Field.of(param.name(), node(param.kind(), value, own, path, param.name()))));
        }
        fields.addAll(extras.at(path));
        return Fields.of(fields);
    }
}

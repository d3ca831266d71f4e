// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.RoomEntry;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Scalar;
import dev.impactkit.io.tree.TreeReader;
import dev.impactkit.sroi.SroiStudy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a study as a tree: the arguments of each item by the parameters of its shape. */
final class StudyWriter {
    private final Map<String, String> extras;

    private StudyWriter(Map<String, String> extras) {
        this.extras = extras;
    }

    static Node write(SroiStudy study) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(StudyReader.VERSION, Scalar.of(1)));
        fields.addAll(new StudyWriter(study.extras())
                .fields("", SroiStudy.SHAPE, study.args())
                .fields());
        return Fields.of(fields);
    }

    private Fields fields(String path, Shape<?> shape, Args args) {
        List<Field> fields = new ArrayList<>();
        for (Param param : shape.params()) {
            Object value = args.values().get(param.name());
            if (value != null) {
                String own = Paths.param(path, shape.key(), param.name());
                fields.add(Field.of(param.name(), node(param.kind(), value, own, path, param.name())));
            }
        }
        shape.room()
                .ifPresent(room -> args.list(room, RoomEntry.class)
                        .forEach(entry ->
                                fields.add(Field.of(entry.key(), entry(Paths.join(path, entry.key()), entry)))));
        kept(path, fields);
        return Fields.of(fields);
    }

    /** What others keep under keys of their own goes back where it stood. */
    private void kept(String path, List<Field> fields) {
        extras.forEach((at, json) -> {
            String name = at.substring(at.lastIndexOf('.') + 1);
            if (at.equals(Paths.join(path, name))
                    && fields.stream().noneMatch(f -> f.name().equals(name))) {
                TreeReader.standard().json("", json).root().ifPresent(node -> fields.add(Field.of(name, node)));
            }
        });
    }

    private Node node(Kind kind, Object value, String path, String holder, String name) {
        return switch (kind.form()) {
            case TEXT, ID, REFERENCE, CHOICE -> Scalar.of(value.toString());
            case NUMBER -> Scalar.of((Double) value);
            case FLAG -> Scalar.of(value.equals(true) ? "yes" : "no");
            case DATE -> Scalar.of(((LocalDate) value).toString());
            case AMOUNT -> amount((Amount) value, path);
            case SHAPE -> shaped(kind.shape(), (Shaped) value, path);
            case LIST ->
                Items.of(((List<?>) value)
                        .stream()
                                .map(item ->
                                        node(kind.element(), item, itemPath(item, path, holder, name), holder, name))
                                .toList());
            case NAMED ->
                Fields.of(((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(item ->
                                        named(kind.element(), item.getKey().toString(), item.getValue(), path, holder))
                                .toList());
        };
    }

    private static String itemPath(Object item, String path, String holder, String name) {
        if (item instanceof Shaped shaped) {
            Args args = shaped.args();
            return Paths.item(holder, name, args.text("id"), args.text("from"), args.text("to"));
        }
        return path;
    }

    private Field named(Kind element, String name, Object value, String path, String holder) {
        boolean bare = holder.isEmpty() && element.form() == Kind.Form.AMOUNT;
        return Field.of(name, node(element, value, bare ? name : Paths.join(path, name), path, name));
    }

    private Node shaped(Shape<?> shape, Shaped value, String path) {
        Args args = value.args();
        boolean alone = shape.inlineParam()
                .map(first -> args.has(first) && args.values().size() == 1)
                .orElse(false);
        Fields all = fields(path, shape, args);
        return alone && all.size() == 1 ? all.fields().get(0).value() : all;
    }

    /** A first parameter that is an amount stands in line, its fields beside the other parameters. */
    private Node entry(String path, RoomEntry entry) {
        List<Field> fields = new ArrayList<>();
        Args args = entry.args();
        for (int i = 0; i < entry.params().size(); i++) {
            Param param = entry.params().get(i);
            Object value = args.values().get(param.name());
            if (value == null) {
                continue;
            }
            if (i > 0) {
                fields.add(Field.of(param.name(), node(param.kind(), value, path, path, param.name())));
            } else if (args.values().size() == 1) {
                return node(param.kind(), value, path, path, param.name());
            } else if (value instanceof Amount amount) {
                Node inline = amount(amount, path);
                fields.addAll(
                        inline.asFields().map(Fields::fields).orElseGet(() -> List.of(Field.of("value", inline))));
            } else {
                fields.add(Field.of(param.name(), node(param.kind(), value, path, path, param.name())));
            }
        }
        for (Param param : Note.PARAMS) {
            Object value = args.values().get(param.name());
            if (value != null) {
                fields.add(Field.of(param.name(), node(param.kind(), value, path, path, param.name())));
            }
        }
        kept(path, fields);
        return Fields.of(fields);
    }

    private Node amount(Amount amount, String path) {
        List<Field> fields = new ArrayList<>();
        if (amount instanceof Amount.Given given) {
            fields.add(estimate(given.estimate()));
        } else if (amount instanceof Amount.Computed computed) {
            fields.add(Field.of("value", Scalar.of(computed.formula().text())));
        } else {
            List<Field> years = new ArrayList<>();
            ((Amount.ByYear) amount)
                    .years()
                    .forEach((year, one) ->
                            years.add(Field.of(Integer.toString(year), amount(one, Paths.join(path, "" + year)))));
            fields.add(Field.of("by-year", Fields.of(years)));
        }
        Args note = amount.note().in(Args.NONE);
        for (Param param : Note.PARAMS) {
            Object value = note.values().get(param.name());
            if (value != null) {
                fields.add(Field.of(param.name(), node(param.kind(), value, path, path, param.name())));
            }
        }
        kept(path, fields);
        boolean alone = fields.size() == 1 && fields.get(0).name().equals("value");
        return alone ? fields.get(0).value() : Fields.of(fields);
    }

    private static Field estimate(Estimate estimate) {
        Args args = estimate.args();
        if (estimate.key().equals("fixed")) {
            return Field.of("value", Scalar.of(estimate.best()));
        }
        List<Node> numbers = new ArrayList<>();
        for (Object value : args.values().values()) {
            numbers.add(
                    value instanceof List<?> list
                            ? Items.of(list.stream()
                                    .map(item -> Scalar.of((Double) item))
                                    .toList())
                            : Scalar.of((Double) value));
        }
        boolean byPosition = args.values().keySet().stream()
                .toList()
                .equals(positions(estimate)
                        .subList(
                                0,
                                Math.min(
                                        args.values().size(),
                                        positions(estimate).size())));
        if (numbers.size() == 1) {
            return Field.of(estimate.key(), numbers.get(0));
        }
        return Field.of(estimate.key(), byPosition ? Items.of(numbers) : byName(args, numbers));
    }

    private static List<String> positions(Estimate estimate) {
        return Estimates.standard()
                .shape(estimate.key())
                .map(shape -> shape.params().stream().map(Param::name).toList())
                .orElse(List.of());
    }

    private static Fields byName(Args args, List<Node> numbers) {
        List<Field> fields = new ArrayList<>();
        List<String> names = List.copyOf(args.values().keySet());
        for (int i = 0; i < names.size(); i++) {
            fields.add(Field.of(names.get(i), numbers.get(i)));
        }
        return Fields.of(fields);
    }
}

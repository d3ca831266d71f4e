// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Items;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes amounts: as short as they read back. */
final class AmountWriter {
    private final Rooms rooms;
    private final Numbers numbers;
    private final Extras extras;

    AmountWriter(Rooms rooms, Numbers numbers, Extras extras) {
        this.rooms = rooms;
        this.numbers = numbers;
        this.extras = extras;
    }

    Node node(Kind kind, Amount amount, String path) {
        List<Field> fields = fields(kind, amount, path);
        fields.addAll(extras.at(path));
        return shortest(fields);
    }

    /** The amount an item is called after: what others keep there belongs to the item. */
    Node alone(Kind kind, Amount amount, String path) {
        return shortest(fields(kind, amount, path));
    }

    private static Node shortest(List<Field> fields) {
        boolean alone = fields.size() == 1 && fields.get(0).name().equals(Vocabulary.VALUE);
        return alone ? fields.get(0).value() : Fields.of(fields);
    }

    /** The number and its note; what others keep in it is left to the caller. */
    List<Field> fields(Kind kind, Amount amount, String path) {
        List<Field> fields = new ArrayList<>();
        fields.add(number(kind, amount, path));
        Args note = amount.note().in(Args.NONE);
        for (Param param : Note.PARAMS) {
            Object value = note.values().get(param.name());
            if (value != null) {
                fields.add(Field.of(param.name(), note(param, value)));
            }
        }
        return fields;
    }

    private Node note(Param param, Object value) {
        return switch (param.kind().form()) {
            case NUMBER -> numbers.number(param.kind(), (Double) value);
            case DATE -> Scalar.of(((LocalDate) value).toString());
            default -> Scalar.of(value.toString());
        };
    }

    private Field number(Kind kind, Amount amount, String path) {
        if (amount instanceof Amount.Given given) {
            return estimate(kind, given.estimate());
        }
        if (amount instanceof Amount.Measured measured) {
            return headed(Kind.number(), measured.how().key(), measured.how().args());
        }
        if (amount instanceof Amount.Computed computed) {
            return Field.of(Vocabulary.VALUE, Scalar.of(computed.formula().text()));
        }
        List<Field> years = new ArrayList<>();
        ((Amount.ByYear) amount).years().forEach((year, one) -> {
            String name = Integer.toString(year);
            years.add(Field.of(name, node(kind, one, Paths.join(path, name))));
        });
        return Field.of(Vocabulary.BY_YEAR, Fields.of(years));
    }

    private Field estimate(Kind kind, Estimate estimate) {
        return estimate.key().equals("fixed")
                ? Field.of(Vocabulary.VALUE, numbers.amount(kind, estimate.best()))
                : headed(kind, estimate.key(), estimate.args());
    }

    /** Under its key: by position where that is enough, else by name. */
    private Field headed(Kind kind, String key, Args args) {
        List<Param> params =
                rooms.head(key).<List<Param>>map(shape -> shape.params()).orElse(List.of());
        List<Field> fields = new ArrayList<>();
        Kind unit = kind.isShare() && inUnitOf(args, params) ? kind : Kind.number();
        args.values().forEach((name, value) -> fields.add(Field.of(name, argument(unit, value))));
        List<String> names = fields.stream().map(Field::name).toList();
        List<Node> nodes = fields.stream().map(Field::value).toList();
        boolean lists = nodes.size() > 1 && nodes.stream().anyMatch(Items.class::isInstance);
        boolean words = nodes.size() > 1 && args.values().values().stream().anyMatch(String.class::isInstance);
        boolean byPosition = !lists
                && !words
                && names.size() <= params.size()
                && names.equals(params.subList(0, names.size()).stream()
                        .map(Param::name)
                        .toList());
        if (!byPosition) {
            return Field.of(key, Fields.of(fields));
        }
        return Field.of(key, nodes.size() == 1 ? nodes.get(0) : Items.of(nodes));
    }

    /** Arguments without bounds of their own are in the unit of the amount: low, mode, high. */
    private static boolean inUnitOf(Args args, List<Param> params) {
        return params.stream()
                .filter(param -> args.has(param.name()))
                .allMatch(param -> param.kind().form() == Kind.Form.NUMBER
                        && param.kind().low() == Double.NEGATIVE_INFINITY
                        && param.kind().high() == Double.POSITIVE_INFINITY);
    }

    private Node argument(Kind unit, Object value) {
        if (value instanceof List<?> list) {
            return Items.of(list.stream().map(item -> argument(unit, item)).toList());
        }
        if (value instanceof Double number) {
            return unit.isShare() ? numbers.amount(unit, number) : Scalar.of(number);
        }
        return Scalar.of(value.toString());
    }
}

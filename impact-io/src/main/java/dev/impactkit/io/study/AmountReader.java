// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Shape;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Formula;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Position;
import dev.impactkit.io.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads amounts: a number, a percentage, a time, a formula, an estimate, or any of these by year; with its note. */
final class AmountReader {
    private static final Pattern TIME = Pattern.compile("(.*?)\\s*(years?|months?)");
    private static final String VALUE = "value";
    private static final String BY_YEAR = "by-year";

    private final Rooms rooms;
    private final Notebook notes;
    private final ScalarReader scalars;

    AmountReader(Rooms rooms, Notebook notes, ScalarReader scalars) {
        this.rooms = rooms;
        this.notes = notes;
        this.scalars = scalars;
    }

    /** Whether a key begins an amount: value, by-year, or an estimate. */
    boolean isHead(String key) {
        return key.equals(VALUE)
                || key.equals(BY_YEAR)
                || rooms.estimates().shape(key).isPresent();
    }

    Optional<Amount> read(Kind kind, Node node, String path) {
        if (node.asFields().isPresent()) {
            return fields(kind, node.asFields().get(), path);
        }
        if (node.asScalar().isPresent() && !node.isNull()) {
            return scalar(kind, node.asScalar().get(), path);
        }
        notes.error(
                "amount.wrong-kind",
                path,
                node.position(),
                "Here stands a number, an estimate or a formula, and this is " + node.kindWord() + ".",
                node.isNull() ? "Maybe leave out the key." : "Maybe {triangular: [low, mode, high]}.");
        return Optional.empty();
    }

    private Optional<Amount> scalar(Kind kind, Scalar scalar, String path) {
        OptionalDouble number = kind.isYears() ? time(scalar.text()) : ScalarReader.number(scalar.text());
        if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
            return number(kind, scalar, number.getAsDouble(), path);
        }
        String comma = ScalarReader.commaHint(scalar.text());
        if (scalar.isBoolean() || number.isPresent() || !comma.isEmpty()) {
            notes.error(
                    "amount.not-a-number",
                    path,
                    scalar.position(),
                    "Here stands a number or a formula, and this is \"" + scalar.text() + "\".",
                    comma);
            return Optional.empty();
        }
        Checked<Formula> formula = Formula.parse(scalar.text());
        formula.problems().forEach(problem -> notes.error(problem, path, within(scalar, problem)));
        return formula.value().map(read -> new Amount.Computed(read, Note.NONE));
    }

    /** Where in the file a formula went wrong, as far as it stands on one line as written. */
    private static Position within(Scalar scalar, Problem problem) {
        int offset = problem.where().column() - 1 + (scalar.quoted() ? 1 : 0);
        return new Position(scalar.position().line(), scalar.position().column() + Math.max(0, offset));
    }

    private Optional<Amount> number(Kind kind, Scalar scalar, double value, String path) {
        boolean percent = scalar.text().contains("%");
        if (kind.isShare() && value > 1 && !percent) {
            notes.error(
                    "amount.share-above-one",
                    path,
                    scalar.position(),
                    "A share lies between 0 and 1, and this is " + scalar.text() + ".",
                    value <= 100 ? "Maybe " + scalar.text() + "%." : "");
            return Optional.empty();
        }
        if (value < kind.low() || value > kind.high()) {
            notes.error(
                    "amount.out-of-bounds",
                    path,
                    scalar.position(),
                    kind.isShare()
                            ? "A share lies between 0% and 100%, and this is " + scalar.text() + "."
                            : "Here stands a number not below 0, and this is " + scalar.text() + ".",
                    "");
            return Optional.empty();
        }
        return Optional.of(Amount.of(value));
    }

    /** "18 months" is 1.5; a plain number is years. */
    private static OptionalDouble time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return ScalarReader.number(text);
        }
        OptionalDouble number = ScalarReader.number(matcher.group(1));
        return matcher.group(2).startsWith("month") && number.isPresent()
                ? OptionalDouble.of(number.getAsDouble() / 12)
                : number;
    }

    private Optional<Amount> fields(Kind kind, Fields fields, String path) {
        List<Field> heads =
                fields.fields().stream().filter(field -> isHead(field.name())).toList();
        Note note = note(fields, path);
        if (heads.size() != 1) {
            if (heads.size() > 1 || fields.fields().stream().noneMatch(field -> isUnknown(field.name()))) {
                notes.error(
                        "amount.which",
                        path,
                        fields.position(),
                        heads.isEmpty()
                                ? "Here stands no number: value, by-year or an estimate."
                                : "Here stand two numbers: " + heads.get(0).name() + " and "
                                        + heads.get(1).name() + ".",
                        heads.isEmpty() ? "Maybe {value: ..., source: ...}." : "Keep one.");
            }
            return Optional.empty();
        }
        Field head = heads.get(0);
        return switch (head.name()) {
            case VALUE -> read(kind, head.value(), path).map(amount -> noted(amount, note));
            case BY_YEAR -> byYear(kind, head.value(), path).map(amount -> noted(amount, note));
            default -> estimate(head, path).map(estimate -> new Amount.Given(estimate, note));
        };
    }

    private static Amount noted(Amount amount, Note note) {
        return note.equals(Note.NONE) ? amount : amount.because(note);
    }

    private boolean isUnknown(String name) {
        return !isHead(name)
                && !name.startsWith("x-")
                && Note.PARAMS.stream().noneMatch(param -> param.name().equals(name));
    }

    private Note note(Fields fields, String path) {
        Args args = Args.NONE;
        for (Param param : Note.PARAMS) {
            Optional<Field> field = fields.field(param.name());
            if (field.isPresent()) {
                String own = Paths.join(path, param.name());
                args = args.with(
                        param.name(), scalars.read(param.kind(), field.get().value(), own));
            }
        }
        for (Field field : fields.fields()) {
            if (field.name().startsWith("x-")) {
                notes.keep(Paths.join(path, field.name()), field.value());
            } else if (isUnknown(field.name())) {
                unknown(field, path);
            }
        }
        return Note.of(args);
    }

    private void unknown(Field field, String path) {
        List<String> known = Stream.of(
                        Stream.of(VALUE, BY_YEAR),
                        rooms.estimates().shapes().stream().map(Shape::key),
                        Note.PARAMS.stream().map(Param::name))
                .flatMap(names -> names)
                .toList();
        notes.error(
                "study.unknown-key",
                path,
                field.position(),
                "There is no key " + field.name() + " in an amount.",
                Nearest.hint(field.name(), known));
    }

    private Optional<Amount> byYear(Kind kind, Node node, String path) {
        if (node.asFields().isEmpty() || node.asFields().get().isEmpty()) {
            notes.error(
                    "amount.by-year",
                    path,
                    node.position(),
                    "Here stand years with their amounts.",
                    "Write {2025: 30}.");
            return Optional.empty();
        }
        SortedMap<Integer, Amount> years = new TreeMap<>();
        for (Field field : node.asFields().get().fields()) {
            String own = Paths.join(path, field.name());
            notes.place(own, field.position());
            if (!field.name().matches("[0-9]{4}")) {
                notes.error(
                        "amount.by-year",
                        path,
                        field.position(),
                        "Here stands a calendar year, and this is \"" + field.name() + "\".",
                        "Write {2025: 30}.");
            } else if (field.value()
                    .asFields()
                    .map(fields -> fields.has(BY_YEAR))
                    .orElse(false)) {
                notes.error("amount.by-year", path, field.position(), "A year cannot be by year again.", "");
            } else {
                read(kind, field.value(), own).ifPresent(amount -> years.put(Integer.parseInt(field.name()), amount));
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new Amount.ByYear(years, Note.NONE));
    }

    private Optional<Estimate> estimate(Field head, String path) {
        Shape<? extends Estimate> shape = rooms.estimates().shape(head.name()).orElseThrow();
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
        List<Node> items = node.asItems().map(list -> list.items()).orElse(List.of(node));
        items.forEach(item -> scalars.read(kind.element(), item, path).ifPresent(read::add));
        return read.size() == items.size() ? Optional.of(read) : Optional.empty();
    }

    /** By position, by name, or the one list or number there is. */
    private Map<String, Node> arguments(Shape<?> shape, Field head, String path) {
        List<Param> params = shape.params();
        Map<String, Node> given = new LinkedHashMap<>();
        Node node = head.value();
        boolean oneList = params.size() == 1 && params.get(0).kind().form() == Kind.Form.LIST;
        if (node.asFields().isPresent()) {
            for (Field field : node.asFields().get().fields()) {
                if (shape.param(field.name()).isPresent()) {
                    given.put(field.name(), field.value());
                } else {
                    List<String> known = params.stream().map(Param::name).toList();
                    notes.error(
                            "study.unknown-key",
                            path,
                            field.position(),
                            "There is no key " + field.name() + " in " + shape.key() + ".",
                            "It takes " + String.join(", ", known) + ".");
                }
            }
            return given;
        }
        List<Node> items = oneList || node.asItems().isEmpty()
                ? List.of(node)
                : node.asItems().get().items();
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

    private void arity(Shape<?> shape, List<Node> items, Field head, String path) {
        boolean twice = items.size()
                        == 2 * shape.params().stream().filter(Param::required).count()
                || items.size() == 2 * shape.params().size();
        String hint = "Write " + shape.written() + ".";
        if (twice && items.size() >= 2) {
            String whole = items.get(0).asScalar().map(Scalar::text).orElse("0");
            String part = items.get(1).asScalar().map(Scalar::text).orElse("05");
            hint = "Maybe decimal commas; write " + whole + "." + part + ".";
        }
        notes.error(
                "amount.arity",
                path,
                head.value().position(),
                "The estimate " + shape.written() + " is given " + items.size() + " numbers.",
                hint);
    }

    private Optional<Estimate> made(Shape<? extends Estimate> shape, Args args, Field head, String path) {
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

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Formula;
import dev.impactkit.core.plan.Measurement;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Fields;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Position;
import dev.impactkit.io.tree.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts: a number, a percentage, a time, a formula, an estimate, or any of these by year; with its note. */
final class AmountReader {
    private static final Pattern TIME = Pattern.compile("(.*?)\\s*(years?|months?)");

    private final Notebook notes;
    private final ScalarReader scalars;
    private final Vocabulary words;
    private final EstimateReader estimates;

    AmountReader(Rooms rooms, Notebook notes, ScalarReader scalars, Vocabulary words) {
        this.notes = notes;
        this.scalars = scalars;
        this.words = words;
        this.estimates = new EstimateReader(rooms, notes, scalars, words);
    }

    /** The amount; where it is faulty something harmless, so that what hangs on it can be checked. */
    Amount read(Kind kind, Node node, String path) {
        return amount(kind, node, path).orElseGet(() -> Amount.of(kind.isShare() ? 0 : 1));
    }

    private Optional<Amount> amount(Kind kind, Node node, String path) {
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
        if (scalar.text().chars().anyMatch(c -> c < ' ')) {
            return scalar.position();
        }
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
                    value < kind.low()
                            ? "Maybe leave out the minus."
                            : "Write at most 100%: more than all of it cannot be.");
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
        List<Field> heads = fields.fields().stream()
                .filter(field -> words.isHead(field.name()))
                .toList();
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
            case Vocabulary.VALUE -> amount(kind, head.value(), path).map(amount -> noted(amount, note));
            case Vocabulary.BY_YEAR -> byYear(kind, head.value(), path).map(amount -> noted(amount, note));
            default -> estimates.read(head, path).flatMap(made -> of(made, note));
        };
    }

    private static Optional<Amount> of(Object made, Note note) {
        if (made instanceof Estimate estimate) {
            return Optional.of(new Amount.Given(estimate, note));
        }
        return made instanceof Measurement how ? Optional.of(new Amount.Measured(how, note)) : Optional.empty();
    }

    private static Amount noted(Amount amount, Note note) {
        return note.equals(Note.NONE) ? amount : amount.because(note);
    }

    private boolean isUnknown(String name) {
        return !words.isHead(name) && !Vocabulary.isOwn(name) && !Vocabulary.isNote(name);
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
            if (Vocabulary.isOwn(field.name())) {
                notes.keep(Paths.join(path, field.name()), field.value());
            } else if (isUnknown(field.name())) {
                words.unknownInAmount(field, path);
            }
        }
        return Note.of(args);
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
            notes.place(own, field);
            if (Vocabulary.isOwn(field.name())) {
                notes.keep(own, field.value());
            } else if (!field.name().matches("[0-9]{4}")) {
                notes.error(
                        "amount.by-year",
                        path,
                        field.position(),
                        "Here stands a calendar year, and this is \"" + field.name() + "\".",
                        "Write {2025: 30}.");
            } else if (field.value()
                    .asFields()
                    .map(fields -> fields.has(Vocabulary.BY_YEAR))
                    .orElse(false)) {
                notes.error("amount.by-year", path, field.position(), "A year cannot be by year again.", "");
            } else {
                years.put(Integer.parseInt(field.name()), read(kind, field.value(), own));
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new Amount.ByYear(years, Note.NONE));
    }
}

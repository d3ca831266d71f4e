// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A scale with a few answers to choose from. An answer is recognised by its label in any language or by its code. Immutable;
 * two are equal that are written alike.
 */
public final class OptionScale implements Scale {
    private final Shape<?> shape;
    private final Args args;
    private final MeasurementLevel level;
    private final List<Option> options;
    private final AbsenceWords absences;
    private final Map<String, Reply> byLabel = new LinkedHashMap<>();

    private OptionScale(Shape<?> shape, Args args, MeasurementLevel level, List<Option> options) {
        this.shape = shape;
        this.args = args;
        this.level = level;
        this.options = List.copyOf(options);
        this.absences = AbsenceWords.of(args);
        Require.that(options.size() >= 2, () -> "A scale (" + shape.key() + ") must have at least two answers.");
        options.forEach(option -> option.label().all().forEach(text -> recognise(text, option)));
    }

    private void recognise(String text, Option option) {
        Reply before = byLabel.put(Written.plain(text), Reply.of(option.value()));
        Require.that(
                before == null || before.value() == option.value(),
                () -> "Two answers of a scale (" + shape.key() + ") are called " + text + ".");
    }

    /**
     * {@return a scale of these answers}
     *
     * @param shape its written form
     * @param args that make it from the shape, those of {@link AbsenceWords} among them
     * @param level what may be done with its numbers
     * @param options in the order they are printed
     */
    public static OptionScale of(Shape<?> shape, Args args, MeasurementLevel level, List<Option> options) {
        return new OptionScale(shape, args, level, options);
    }

    @Override
    public MeasurementLevel level() {
        return level;
    }

    @Override
    public double low() {
        return options.stream().mapToDouble(Option::value).min().orElseThrow();
    }

    @Override
    public double high() {
        return options.stream().mapToDouble(Option::value).max().orElseThrow();
    }

    @Override
    public List<Option> options() {
        return options;
    }

    @Override
    public boolean reversed() {
        return args.get(Options.REVERSED.name(), Boolean.class).orElse(false);
    }

    @Override
    public Labels unit() {
        return args.labels("unit");
    }

    @Override
    public Optional<Reply> read(String written) {
        String plain = Written.plain(written);
        return absences.own(plain)
                .or(() -> Optional.ofNullable(byLabel.get(plain)))
                .or(() -> byCode(plain))
                .or(() -> AbsenceWords.usual(plain));
    }

    private Optional<Reply> byCode(String plain) {
        OptionalDouble code = Written.number(plain);
        return code.isEmpty()
                ? Optional.empty()
                : options.stream()
                        .filter(option -> option.code() == code.getAsDouble())
                        .findFirst()
                        .map(option -> Reply.of(option.value()));
    }

    @Override
    public String key() {
        return shape.key();
    }

    @Override
    public List<Param> params() {
        return shape.params();
    }

    @Override
    public Args args() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptionScale that && key().equals(that.key()) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return key().hashCode() * 31 + args.hashCode();
    }

    @Override
    public String toString() {
        return key() + args;
    }
}

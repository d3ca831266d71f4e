// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a user's data: the value where there is one, and every problem found on the way.
 *
 * <p>A value may stand beside warnings and questions; an error leaves no value. User data never throws: only
 * {@link #orThrow()}, which the caller chooses, does.
 *
 * @param <T> the kind of value
 */
public final class Checked<T> {
    private final Optional<T> value;
    private final List<Problem> problems;

    private Checked(Optional<T> value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return the value, unless one of the problems is an error}
     *
     * @param value what was made
     * @param problems everything found, in order
     * @param <T> the kind of value
     */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        boolean failed = problems.stream().anyMatch(Problem::isError);
        return new Checked<>(failed ? Optional.empty() : Optional.of(value), problems);
    }

    /**
     * {@return a value without problems}
     *
     * @param value what was made
     * @param <T> the kind of value
     */
    public static <T> Checked<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * {@return no value}
     *
     * @param problems why not; at least one error
     * @param <T> the kind of value there would have been
     * @throws IllegalArgumentException if no problem is an error
     */
    public static <T> Checked<T> failed(List<Problem> problems) {
        Require.that(
                problems.stream().anyMatch(Problem::isError),
                "Only an error leaves no value; the problems were " + problems + ".");
        return new Checked<>(Optional.empty(), problems);
    }

    /** {@return the value, empty where there was an error} */
    public Optional<T> value() {
        return value;
    }

    /** {@return everything found, in order} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return whether there is a value} */
    public boolean ok() {
        return value.isPresent();
    }

    /**
     * {@return the value}
     *
     * @throws ProblemsException listing every error, if there is none
     */
    public T orThrow() {
        return value.orElseThrow(() ->
                new ProblemsException(problems.stream().filter(Problem::isError).toList()));
    }

    /**
     * {@return the next step's answer, with the problems of both}
     *
     * @param next what to do with the value
     * @param <U> the kind of the next value
     */
    public <U> Checked<U> then(Function<? super T, Checked<U>> next) {
        if (value.isEmpty()) {
            return new Checked<>(Optional.empty(), problems);
        }
        Checked<U> answer = next.apply(value.get());
        List<Problem> both = new ArrayList<>(problems);
        answer.problems.stream().filter(p -> !both.contains(p)).forEach(both::add);
        return new Checked<>(answer.value, both);
    }

    /**
     * {@return the value changed, the problems as they were}
     *
     * @param change what to do with the value
     * @param <U> the kind of the new value
     */
    public <U> Checked<U> map(Function<? super T, ? extends U> change) {
        return new Checked<>(value.map(change), problems);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        value.ifPresent(v -> out.append(v).append(System.lineSeparator()));
        problems.forEach(p -> out.append(p.text()).append(System.lineSeparator()));
        return out.toString().stripTrailing();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Yearly decline of an outcome. With share o and e years of decline, the level is \( (1 - o)^e \) where it is geometric
 * and \( \max(0, 1 - o\,e) \) where it is linear; or the levels are given year by year.
 *
 * @param share lost each year, 0 to 1; empty where levels are given
 * @param form geometric or linear; empty where the convention says it
 * @param from the benefit year it first bites; empty where the convention says it
 * @param levels of the benefit years 1, 2, …, each 0 to 1; empty where a share is given
 * @param note where given levels come from; the note of a share stands with the share
 */
public record DropOff(Optional<Amount> share, Optional<Form> form, Optional<From> from, List<Double> levels, Note note)
        implements Profile {

    /** How a share is lost year after year. */
    public enum Form {
        /** A share of what is left. */
        GEOMETRIC,
        /** A share of the first year's value. */
        LINEAR;

        /** {@return the word in files} */
        public String word() {
            return this == LINEAR ? "linear" : "geometric";
        }

        /**
         * {@return the form of a word}
         *
         * @param word {@code linear} or {@code geometric}
         */
        public static Form of(String word) {
            return word.equals("linear") ? LINEAR : GEOMETRIC;
        }
    }

    /** The benefit year in which the decline first bites. */
    public enum From {
        /** The first benefit year is whole. */
        SECOND_YEAR,
        /** The first benefit year is already reduced. */
        FIRST_YEAR;

        /** {@return the word in files} */
        public String word() {
            return this == FIRST_YEAR ? "first-year" : "second-year";
        }

        /**
         * {@return the start of a word}
         *
         * @param word {@code first-year} or {@code second-year}
         */
        public static From of(String word) {
            return word.equals("first-year") ? FIRST_YEAR : SECOND_YEAR;
        }
    }

    private static final List<Param> PARAMS = List.of(
            Param.optional("share", Kind.share(), "lost each year"),
            Param.optional("form", Kind.choice("geometric", "linear"), "of what is left, or of the first year's value")
                    .or("what the convention says"),
            Param.optional("from", Kind.choice("second-year", "first-year"), "the benefit year it first bites")
                    .or("what the convention says"),
            Param.optional("levels", Kind.list(Kind.number(0, 1)), "of the benefit years 1, 2 and so on"));

    /** The written form. */
    public static final Shape<DropOff> SHAPE = Shape.of(
                    "drop-off", "Yearly decline of an outcome.", DropOff::of, PARAMS.toArray(Param[]::new))
            .noted()
            .inline();

    /** Copies the levels and checks that either a share or levels are given. */
    public DropOff {
        levels = List.copyOf(levels);
        Require.that(
                share.isPresent() == levels.isEmpty(),
                "A drop-off needs either a yearly share or a list of levels." + System.lineSeparator()
                        + "Maybe write 20%, or {levels: [100%, 80%, 50%]}.");
        Require.that(
                levels.isEmpty() || (form.isEmpty() && from.isEmpty()),
                "Given levels say themselves how the outcome declines." + System.lineSeparator()
                        + "Maybe leave out form and from.");
        levels.forEach(level -> Require.between("level of a drop-off", level, 0, 1));
    }

    private static DropOff of(Args a) {
        return new DropOff(
                a.get("share", Amount.class),
                a.get("form", String.class).map(Form::of),
                a.get("from", String.class).map(From::of),
                a.list("levels", Double.class),
                Note.of(a));
    }

    /**
     * {@return a yearly share, its form and start as the convention says}
     *
     * @param share lost each year
     */
    public static DropOff of(Amount share) {
        return new DropOff(Optional.of(share), Optional.empty(), Optional.empty(), List.of(), Note.NONE);
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return PARAMS;
    }

    @Override
    public Expr level(int year, int elapsed, Terms terms) {
        if (!levels.isEmpty()) {
            return Expr.constant(year <= levels.size() ? levels.get(year - 1) : 0);
        }
        Expr lost = terms.amount("share");
        if (form.orElse(terms.habits().form()) == Form.LINEAR) {
            return Expr.max(Expr.ZERO, Expr.ONE.minus(lost.times(Expr.constant(elapsed))));
        }
        Expr level = Expr.ONE;
        for (int i = 0; i < elapsed; i++) {
            level = i == 0 ? Expr.ONE.minus(lost) : level.times(Expr.ONE.minus(lost));
        }
        return level;
    }

    @Override
    public Optional<Expr> yearly(Terms terms) {
        boolean geometric = levels.isEmpty() && form.orElse(terms.habits().form()) == Form.GEOMETRIC;
        return geometric ? Optional.of(Expr.ONE.minus(terms.amount("share"))) : Optional.empty();
    }

    /**
     * {@return whether the first benefit year is already reduced}
     *
     * @param habits of the convention
     */
    public boolean bitesAtOnce(Terms.Habits habits) {
        return levels.isEmpty() && from.orElse(habits.from()) == From.FIRST_YEAR;
    }

    @Override
    public boolean declines() {
        return true;
    }

    @Override
    public int years() {
        return levels.isEmpty() ? Integer.MAX_VALUE : levels.size();
    }

    @Override
    public Function<String, Optional<?>> byName() {
        return name -> name.equals("share") ? share : args().get(name, Object.class);
    }

    @Override
    public Args args() {
        return note.in(Args.of("share", share)
                .with("form", form.map(Form::word))
                .with("from", from.map(From::word))
                .with("levels", levels));
    }
}

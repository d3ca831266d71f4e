// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which amounts, or groups of amounts, make a figure uncertain: Sobol' indices, shares of its variance. The widest first.
 *
 * <p>The first-order index is the share one amount has alone, {@code Var(E[Y | X]) / Var(Y)}: what would go if it were known.
 * The total index adds what it does together with others, {@code 1 - Var(E[Y | all others]) / Var(Y)}. Amounts that
 * go together cannot be told apart and are looked at as one.
 *
 * @param figure path of the figure
 * @param draws how many, from which seed
 * @param source where the indices come from
 * @param without draws left out because the figure has no meaning there (NaN or infinite)
 * @param variance of the figure; 0 where it does not vary and NaN where no draw has a meaning, and then there are no indices
 * @param indices one an amount or group
 * @param alone the sum of the first-order indices; absent where groups share an amount
 */
public record Sobol(
        String figure,
        Draws draws,
        Source source,
        long without,
        double variance,
        List<Index> indices,
        Optional<Share> alone) {

    /** Where indices come from. */
    public enum Source {

        /** Runs of the plan made for it; every uncertain amount is in one of the parts. */
        DESIGN,

        /** Runs of the plan made for it; some uncertain amounts are in none of the parts. */
        DESIGN_IN_PART,

        /** Draws already made, of which only first-order indices can be learned. */
        SAMPLES
    }

    /**
     * Amounts that are looked at as one.
     *
     * @param name of the group
     * @param paths of its amounts
     */
    public record Group(String name, List<String> paths) {

        /** Copies the paths. */
        public Group {
            Require.text("name of the group", name);
            paths = List.copyOf(Require.some("paths of the group", paths));
        }

        /**
         * {@return the uncertain amounts of a plan in groups, in the order of the plan}
         *
         * @param plan the plan
         * @param name the group of a path
         */
        public static List<Group> of(Plan plan, UnaryOperator<String> name) {
            Map<String, List<String>> paths = new LinkedHashMap<>();
            plan.slots().stream()
                    .filter(slot -> !slot.estimate().isFixed())
                    .forEach(slot -> paths.computeIfAbsent(name.apply(slot.path()), key -> new ArrayList<>())
                            .add(slot.path()));
            return paths.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }
    }

    /**
     * A share of the variance. An estimate may lie a little below 0 or above 1; it is not clipped.
     *
     * @param value 1 is all of it
     * @param error its standard error
     */
    public record Share(double value, double error) {}

    /**
     * One amount or group.
     *
     * @param name path of the amount, or name of the group
     * @param first the share it has alone
     * @param total the share it has alone and together with others; absent where it cannot be known
     */
    public record Index(String name, Share first, Optional<Share> total) {
        double size() {
            return total.orElse(first).value();
        }
    }

    /** Sorts the indices. */
    public Sobol {
        indices = indices.stream()
                .sorted(Comparator.comparingDouble(Index::size).reversed().thenComparing(Index::name))
                .toList();
    }

    /**
     * {@return the indices of every uncertain amount a figure rests on, by a design of runs}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @param draws seed and number of the base draws, best a power of two; each amount needs as many runs, of which only
     *     what it reaches is computed
     * @see #of(Plan, String, Draws, List)
     */
    public static Sobol of(Plan plan, String figure, Draws draws) {
        return of(plan, figure, draws, path -> path);
    }

    /**
     * {@return the indices of groups that together are every uncertain amount a figure rests on, by a design of runs}
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @param draws seed and number of the base draws
     * @param group the name of the group of a path
     * @see #of(Plan, String, Draws, List)
     */
    public static Sobol of(Plan plan, String figure, Draws draws, UnaryOperator<String> group) {
        Plan part = plan.only(List.of(figure));
        return SobolDesign.run(part, draws, Group.of(part, group));
    }

    /**
     * {@return the indices of groups of amounts, by a design of runs}
     *
     * <p>Two sets A and B of scrambled Sobol' points, or of independent draws where their 1,000 dimensions are not enough,
     * whatever the method of the draws; then A with the columns of one group from B. First order after Saltelli (2010), total
     * after Jansen (1999), errors by a bootstrap over 64 blocks of draws.
     *
     * @param plan the plan
     * @param figure path of one of its figures
     * @param draws seed and number of the base draws
     * @param groups what is looked at as one; an amount the figure does not rest on has no share
     * @throws IllegalArgumentException if the plan lacks the figure, or an amount of a group
     */
    public static Sobol of(Plan plan, String figure, Draws draws, List<Group> groups) {
        groups.forEach(group -> group.paths()
                .forEach(path -> Require.that(
                        plan.slot(path).isPresent(),
                        () -> "The plan has no amount " + path + " for the group " + group.name() + ".")));
        return SobolDesign.run(plan.only(List.of(figure)), draws, groups);
    }

    /**
     * {@return the first-order indices of some amounts, from draws already made}
     *
     * <p>By equally full slices of each amount: the variance of the means of the figure in the slices, less what it would be
     * if the amount did nothing. Asymptotic errors. Total indices cannot be known from such draws. An amount that goes together
     * with others has their part of its share too; shares may then add up to more than 1.
     *
     * @param samples with a column of the figure and one of each amount
     * @param figure path of the figure
     * @param amounts their paths
     * @throws IllegalArgumentException if a column is missing
     */
    public static Sobol given(Samples samples, String figure, List<String> amounts) {
        return SobolSlices.of(samples, figure, amounts);
    }

    /**
     * {@return an index}
     *
     * @param name path of the amount, or name of the group
     * @throws IllegalArgumentException if there is none
     */
    public Index index(String name) {
        return indices.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no index of " + name + "; there are "
                        + indices.stream().map(Index::name).toList() + "."));
    }

    /** {@return the share that no amount has alone; absent where groups share an amount or leave some out} */
    public Optional<Share> interactions() {
        return source == Source.DESIGN ? left() : Optional.empty();
    }

    Optional<Share> left() {
        return alone.map(sum -> new Share(1 - sum.value(), sum.error()));
    }

    /** {@return the table of all indices} */
    public Table table() {
        return SobolText.table(this);
    }

    /** {@return what it says, in words} */
    public String words() {
        return SobolText.words(this, Numerals.ENGLISH);
    }

    @Override
    public String toString() {
        return indices.isEmpty() ? words() : table() + "\n\n" + words();
    }
}

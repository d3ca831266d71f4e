// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.Args;
import dev.impactkit.core.Note;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of valuation steps, and the words to write them with in code. */
public final class Steps {
    private static final Shape<Deduction> DEADWEIGHT =
            Deduction.taking("deadweight", "The share that would have happened anyway.");
    private static final Shape<Deduction> DISPLACEMENT =
            Deduction.taking("displacement", "The share that moved a harm elsewhere or reduced a benefit elsewhere.");
    private static final Shape<Deduction> ATTRIBUTION =
            Deduction.taking("attribution-to-others", "The share that is due to others.");
    private static final Shape<Deduction> CONTRIBUTION =
            Deduction.keeping("own-contribution", "The share that is due to the programme itself.");
    private static final Shape<Deduction> LEAKAGE =
            Deduction.taking("leakage", "The share that flows out of the target group or area.");
    private static final Shape<Deduction> SUBSTITUTION =
            Deduction.taking("substitution", "The share that merely replaces a similar activity.");

    private static final Steps STANDARD = new Steps(List.of(
            DEADWEIGHT,
            DISPLACEMENT,
            ATTRIBUTION,
            CONTRIBUTION,
            LEAKAGE,
            SUBSTITUTION,
            Multiplier.SHAPE,
            OptimismBias.SHAPE,
            DropOff.SHAPE,
            HalfLife.SHAPE,
            RampUp.SHAPE));

    private final List<Shape<? extends ValuationStep>> shapes;

    private Steps(List<Shape<? extends ValuationStep>> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    /** {@return the steps of the library} */
    public static Steps standard() {
        return STANDARD;
    }

    /**
     * {@return this catalogue with one more step}
     *
     * @param shape of the step
     * @throws IllegalArgumentException if its key is taken
     */
    public Steps with(Shape<? extends ValuationStep> shape) {
        Require.that(shape(shape.key()).isEmpty(), "There is already a step " + shape.key() + ".");
        List<Shape<? extends ValuationStep>> more = new ArrayList<>(shapes);
        more.add(shape);
        return new Steps(more);
    }

    /** {@return the shapes, in the order of the documentation} */
    public List<Shape<? extends ValuationStep>> shapes() {
        return shapes;
    }

    /**
     * {@return the shape of a key}
     *
     * @param key such as {@code deadweight}
     */
    public Optional<Shape<? extends ValuationStep>> shape(String key) {
        return shapes.stream()
                .filter(shape -> shape.key().equals(key))
                .<Shape<? extends ValuationStep>>map(shape -> shape)
                .findFirst();
    }

    /**
     * {@return whether a step is somebody's own, and not one of the library}
     *
     * @param step any step
     */
    public static boolean isOwn(ValuationStep step) {
        return !(step instanceof Deduction
                || step instanceof Multiplier
                || step instanceof OptimismBias
                || step instanceof DropOff
                || step instanceof HalfLife
                || step instanceof RampUp);
    }

    /**
     * {@return the share that would have happened anyway}
     *
     * @param share 0 to 1
     */
    public static Deduction deadweight(Amount share) {
        return deduction(DEADWEIGHT, share);
    }

    /**
     * {@return the share that would have happened anyway}
     *
     * @param share an estimate of it, 0 to 1
     */
    public static Deduction deadweight(Estimate share) {
        return deadweight(Amount.of(share));
    }

    /**
     * {@return the share that would have happened anyway}
     *
     * @param share 0 to 1
     */
    public static Deduction deadweight(double share) {
        return deadweight(Amount.of(share));
    }

    /**
     * {@return the share that moved a harm elsewhere or reduced a benefit elsewhere}
     *
     * @param share 0 to 1
     */
    public static Deduction displacement(Amount share) {
        return deduction(DISPLACEMENT, share);
    }

    /**
     * {@return the share that moved a harm elsewhere or reduced a benefit elsewhere}
     *
     * @param share 0 to 1
     */
    public static Deduction displacement(double share) {
        return displacement(Amount.of(share));
    }

    /**
     * {@return the share that is due to others}
     *
     * @param share 0 to 1
     */
    public static Deduction attributionToOthers(Amount share) {
        return deduction(ATTRIBUTION, share);
    }

    /**
     * {@return the share that is due to others}
     *
     * @param share an estimate of it, 0 to 1
     */
    public static Deduction attributionToOthers(Estimate share) {
        return attributionToOthers(Amount.of(share));
    }

    /**
     * {@return the share that is due to others}
     *
     * @param share 0 to 1
     */
    public static Deduction attributionToOthers(double share) {
        return attributionToOthers(Amount.of(share));
    }

    /**
     * {@return the share that is due to the programme itself; the rest is taken away}
     *
     * @param share 0 to 1
     */
    public static Deduction ownContribution(double share) {
        return deduction(CONTRIBUTION, Amount.of(share));
    }

    /**
     * {@return the share that flows out of the target group or area}
     *
     * @param share 0 to 1
     */
    public static Deduction leakage(double share) {
        return deduction(LEAKAGE, Amount.of(share));
    }

    /**
     * {@return the share that merely replaces a similar activity}
     *
     * @param share 0 to 1
     */
    public static Deduction substitution(double share) {
        return deduction(SUBSTITUTION, Amount.of(share));
    }

    /**
     * {@return second-round effects}
     *
     * @param factor what remains is multiplied by it
     */
    public static Multiplier multiplier(double factor) {
        return new Multiplier(Amount.of(factor));
    }

    /**
     * {@return correction for rosy figures}
     *
     * @param bias how much too rosy they may be
     */
    public static OptimismBias optimismBias(double bias) {
        return new OptimismBias(Optional.of(Amount.of(bias)), 0);
    }

    /**
     * {@return yearly decline, its form and start as the convention says}
     *
     * @param share an estimate of it, 0 to 1
     */
    public static DropOff dropOff(Estimate share) {
        return dropOff(Amount.of(share));
    }

    /**
     * {@return yearly decline, its form and start as the convention says}
     *
     * @param share lost each year, 0 to 1
     */
    public static DropOff dropOff(double share) {
        return DropOff.of(Amount.of(share));
    }

    /**
     * {@return yearly decline, its form and start as the convention says}
     *
     * @param share lost each year, 0 to 1
     */
    public static DropOff dropOff(Amount share) {
        return DropOff.of(share);
    }

    /**
     * {@return decline to a half}
     *
     * @param years after which half of the outcome is left, above 0
     */
    public static HalfLife halfLife(double years) {
        return new HalfLife(Amount.of(years));
    }

    /**
     * {@return growth to the full level}
     *
     * @param years whole years until then, at least 1
     */
    public static RampUp rampUp(int years) {
        return new RampUp(years, List.of(), Note.NONE);
    }

    private static Deduction deduction(Shape<Deduction> shape, Amount share) {
        return shape.make(Args.of("share", share));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Expr;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A share taken away under a name: \( v \leftarrow v\,(1 - s) \) of what remains, or \( s \) of the gross.
 *
 * @param key the word it is known by
 * @param share the share, 0 to 1; where {@code keeps}, the share that stays
 * @param keeps whether the share is what stays, as with one's own contribution
 * @param of what it is a share of; empty where the convention says it
 */
public record Deduction(String key, Amount share, boolean keeps, Optional<Base> of) implements Reduction {

    private static final Param OF = Param.optional(
                    "of",
                    Kind.choice("remaining", "gross"),
                    "what it is a share of: what earlier shares left, or the gross")
            .or("what the convention says");

    private static final List<Param> PARAMS =
            List.of(Param.required("share", Kind.share(), "the share that is taken away"), OF);

    private static final List<Param> KEPT = List.of(Param.required("share", Kind.share(), "the share that stays"), OF);

    /**
     * {@return the shape of a share that is taken away}
     *
     * @param key the word it is known by
     * @param doc one sentence for people
     */
    public static Shape<Deduction> taking(String key, String doc) {
        return shape(key, doc, false);
    }

    /**
     * {@return the shape of a share that stays, the rest being taken away}
     *
     * @param key the word it is known by
     * @param doc one sentence for people
     */
    public static Shape<Deduction> keeping(String key, String doc) {
        return shape(key, doc, true);
    }

    private static Shape<Deduction> shape(String key, String doc, boolean keeps) {
        return Shape.of(
                        key,
                        doc,
                        a -> new Deduction(
                                key,
                                a.need("share", Amount.class),
                                keeps,
                                a.get("of", String.class).map(Base::of)),
                        (keeps ? KEPT : PARAMS).toArray(Param[]::new))
                .inline();
    }

    /** {@return the same share, of the gross} */
    public Deduction ofGross() {
        return new Deduction(key, share, keeps, Optional.of(Base.GROSS));
    }

    /** {@return the same share, of what remains} */
    public Deduction ofRemaining() {
        return new Deduction(key, share, keeps, Optional.of(Base.REMAINING));
    }

    @Override
    public List<Param> params() {
        return keeps ? KEPT : PARAMS;
    }

    @Override
    public Expr share(Terms terms) {
        return keeps ? Expr.ONE.minus(terms.amount("share")) : terms.amount("share");
    }

    @Override
    public Base base(Terms terms) {
        return of.orElse(terms.habits().base());
    }

    @Override
    public Function<String, Optional<?>> byName() {
        return name -> name.equals("share") ? Optional.of(share) : args().get(name, Object.class);
    }

    @Override
    public Args args() {
        return Args.of("share", share).with("of", of.map(Base::word));
    }
}

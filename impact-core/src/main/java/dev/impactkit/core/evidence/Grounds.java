// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Require;
import java.util.OptionalDouble;

/**
 * What stands behind a link or an amount.
 *
 * @param design how one knows
 * @param sources how many independent sources there are
 * @param contradicting how many of them say it is not so
 * @param response the share of those asked who answered, 0 to 1; empty where nobody was asked to answer
 */
public record Grounds(Design design, int sources, int contradicting, OptionalDouble response) {

    /** Checks counts and share. */
    public Grounds {
        Require.that(
                contradicting >= 0 && contradicting <= sources,
                "Of " + sources + " sources " + contradicting + " cannot contradict.");
        response.ifPresent(share -> Require.between("response", share, 0, 1));
    }

    /**
     * {@return grounds nobody contradicts}
     *
     * @param design how one knows
     * @param sources how many independent sources there are
     */
    public static Grounds of(Design design, int sources) {
        return new Grounds(design, sources, 0, OptionalDouble.empty());
    }

    /**
     * {@return what people say of a link}
     *
     * @param design how else one knows; {@link Design#JUDGEMENT} where only people say so
     * @param said of the link
     */
    public static Grounds of(Design design, LinkEvidence.Row said) {
        return new Grounds(design, said.sources(), said.contradict().size(), OptionalDouble.empty());
    }

    /**
     * {@return the same grounds with the share that answered}
     *
     * @param share of those asked, 0 to 1
     */
    public Grounds withResponse(double share) {
        return new Grounds(design, sources, contradicting, OptionalDouble.of(share));
    }

    double conflict() {
        return sources == 0 ? 0 : (double) contradicting / sources;
    }
}

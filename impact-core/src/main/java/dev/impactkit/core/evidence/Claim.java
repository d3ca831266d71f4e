// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Require;
import java.util.Locale;

/**
 * What a statement says of the chain: that an outcome or a link is so, that it is not, or that something changed which
 * nobody asked about.
 *
 * @param about id of an outcome, or a way of the chain, {@code from->to}; empty for a change that has no place there
 * @param says which of the three
 * @param direction {@code better} or {@code worse}; empty where not said
 */
public record Claim(String about, Says says, String direction) {

    /** What is said. */
    public enum Says {
        /** It is so. */
        CONFIRMS,
        /** It is not so. */
        CONTRADICTS,
        /** Something changed that nobody asked about. */
        UNASKED_CHANGE;

        /** {@return the word in files} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Checks that it says something of something. */
    public Claim {
        // "a -> b" and "a->b" are one way.
        about = about.strip().replaceAll("\\s*->\\s*", "->");
        Require.that(
                says == Says.UNASKED_CHANGE || !about.isEmpty(),
                "A statement " + says.word() + " something, and does not say what." + System.lineSeparator()
                        + "Maybe write about: the id of an outcome, or from -> to.");
    }

    /**
     * {@return a claim that it is so}
     *
     * @param about id of an outcome, or a way of the chain, {@code from -> to}
     */
    public static Claim confirms(String about) {
        return new Claim(about, Says.CONFIRMS, "");
    }

    /**
     * {@return a claim that it is not so}
     *
     * @param about id of an outcome, or a way of the chain, {@code from -> to}
     */
    public static Claim contradicts(String about) {
        return new Claim(about, Says.CONTRADICTS, "");
    }

    /**
     * {@return a change nobody asked about}
     *
     * @param direction {@code better} or {@code worse}; empty where not said
     */
    public static Claim unasked(String direction) {
        return new Claim("", Says.UNASKED_CHANGE, direction);
    }

    /** {@return whether it is about a way of the chain and not about one outcome} */
    public boolean isWay() {
        return about.contains("->");
    }

    static Says says(String word) {
        return switch (word) {
            case "confirms" -> Says.CONFIRMS;
            case "contradicts" -> Says.CONTRADICTS;
            case "unasked-change" -> Says.UNASKED_CHANGE;
            default -> throw new IllegalArgumentException("There is no claim that " + word + ".");
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import java.util.Locale;

/** Whether what somebody said may be shown to others than those who work with the study. */
public enum Consent {
    /** With the name. */
    YES,
    /** The words, and not whose they are. */
    ANONYMOUS,
    /** Not at all: it is counted and never shown. */
    NO;

    /** {@return the word in files} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Consent of(String word) {
        return switch (word) {
            case "yes" -> YES;
            case "anonymous" -> ANONYMOUS;
            case "no" -> NO;
            default -> throw new IllegalArgumentException("There is no consent " + word + ".");
        };
    }
}

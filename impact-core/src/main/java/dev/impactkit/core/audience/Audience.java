// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import java.util.Locale;

/** Who will read it. Everybody but those who hold the data sees small groups protected. */
public enum Audience {
    /** Those who hold the data. */
    INTERNAL,
    /** The respondents and other organisations of the same group, who may recognise each other. */
    GROUP,
    /** Anybody. */
    PUBLIC,
    /** Who checks the work, without a right to see what single people said. */
    ASSURER;

    /** {@return the word, such as {@code public}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether small groups must be protected from these readers} */
    public boolean isProtected() {
        return this != INTERNAL;
    }
}

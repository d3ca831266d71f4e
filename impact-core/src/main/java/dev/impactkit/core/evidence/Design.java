// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import java.util.Locale;

/** How one knows that a change comes from what was done. */
public enum Design {
    /** Who took part was drawn by lot. */
    RANDOMISED,
    /** Set against people like those who took part. */
    COMPARISON,
    /** The same people before and after, set against nobody. */
    BEFORE_AFTER,
    /** People who should know say so. */
    JUDGEMENT,
    /** Nothing was done to find out. */
    NONE;

    /** {@return the word, such as {@code before-after}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

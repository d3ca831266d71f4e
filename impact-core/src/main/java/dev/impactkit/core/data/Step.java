// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much is a step: "1 level", "2 points", "0.5". */
final class Step {
    private static final Pattern WRITTEN = Pattern.compile("\\s*([0-9]+(\\.[0-9]+)?)\\s*(levels?|points?|steps?)?\\s*");

    private Step() {}

    static double of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A step is a number of levels or points, not \"" + written + "\".\nMaybe 1 level.");
        }
        return Double.parseDouble(matcher.group(1));
    }
}

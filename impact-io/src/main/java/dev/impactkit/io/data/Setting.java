// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.scale.Scale;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What a table is read with.
 *
 * @param waves ids that are known
 * @param scales of the indicators, by their ids
 * @param asked whether an indicator is asked in a wave
 * @param people of all tables read together
 * @param limits how much is taken
 */
record Setting(
        List<String> waves,
        Function<String, Optional<Scale>> scales,
        BiPredicate<String, String> asked,
        People people,
        DataLimits limits) {}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.Optional;
import java.util.function.Function;

/** A value that can be written down: it answers the arguments its {@link Shape} would make it from again. */
public interface Shaped {

    /** {@return the arguments that make this value, defaults left out} */
    Args args();

    /**
     * {@return its {@link #args()} by name}
     *
     * <p>Where they are often looked through for a few, as for amounts, a value answers those without writing down all.
     */
    default Function<String, Optional<?>> byName() {
        Args args = args();
        return name -> args.get(name, Object.class);
    }
}

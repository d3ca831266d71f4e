// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/** A value that can be written down: it answers the arguments its {@link Shape} would make it from again. */
public interface Shaped {

    /** {@return the arguments that make this value, defaults left out} */
    Args args();
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Param;
import java.util.List;

/** The part of a study that holds what people said. */
public record Evidence() {
    /** Nothing was said. */
    public static final Evidence NONE = new Evidence();

    /** The parameters of the part. */
    public static final List<Param> PARAMS = List.of();

    /**
     * {@return the evidence among the arguments of a study}
     *
     * @param a arguments by the names of {@link #PARAMS}
     */
    public static Evidence of(Args a) {
        return NONE;
    }

    /**
     * {@return the arguments with those of this part}
     *
     * @param args of the study so far
     */
    public Args in(Args args) {
        return args;
    }
}

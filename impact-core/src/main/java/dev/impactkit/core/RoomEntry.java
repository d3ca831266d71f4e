// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.List;

/** An entry of a room that items of a study hold beside their own parameters, under its key. */
public interface RoomEntry extends Shaped {

    /** {@return the word it is known by} */
    String key();

    /** {@return its parameters, those of its shape} */
    List<Param> params();
}

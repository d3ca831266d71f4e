// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/** Something a study knows by an id: a stakeholder, an activity, an indicator, a table. */
public interface Item extends Shaped {

    /** {@return the id it is known by within its study; empty where it has none of its own} */
    String id();
}

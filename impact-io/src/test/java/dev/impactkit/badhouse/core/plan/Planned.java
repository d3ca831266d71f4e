// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core.plan;

import dev.impactkit.badhouse.core.Rooted;

/** Allowed for itself, but the root uses it in turn. */
public class Planned {
    final Rooted rooted = new Rooted();
}

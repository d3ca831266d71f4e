// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import dev.impactkit.badhouse.core.plan.Planned;
import dev.impactkit.badhouse.core.plan.internal.Hidden;

/** The root of a module uses nothing below it, and no internals of another package. */
class Upward {
    final Planned planned = new Planned();
    final Hidden hidden = new Hidden();
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core.scale;

import dev.impactkit.badhouse.core.estimate.Known;

/** A scale uses the root alone. */
class Sideways {
    final Known[] known = {};
}

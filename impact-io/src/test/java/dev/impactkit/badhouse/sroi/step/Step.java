// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.sroi.step;

import dev.impactkit.badhouse.sroi.convention.Chosen;

/** Steps and conventions do not know each other. */
class Step {
    final Chosen chosen = new Chosen();
}

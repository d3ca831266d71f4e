// SPDX-License-Identifier: Apache-2.0
/**
 * How sure we are and what drives the answer: simulation over a plan, and without a draw: tornado, elasticities, switching
 * values ({@link dev.impactkit.core.engine.OneAtATime}), two-way grids and named scenarios.
 *
 * <p>Knows nothing of studies, outcomes or money. Depends on the plan.
 */
@NullMarked
package dev.impactkit.core.engine;

import org.jspecify.annotations.NullMarked;

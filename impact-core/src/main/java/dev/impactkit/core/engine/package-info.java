// SPDX-License-Identifier: Apache-2.0
/**
 * How sure we are and what drives the answer: simulation and one-at-a-time ranges over a plan.
 *
 * <p>Knows nothing of studies, outcomes or money. Depends on the plan.
 */
@NullMarked
package dev.impactkit.core.engine;

import org.jspecify.annotations.NullMarked;

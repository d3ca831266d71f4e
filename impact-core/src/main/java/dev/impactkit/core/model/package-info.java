// SPDX-License-Identifier: Apache-2.0
/**
 * The study without its valuation: who does what, so that what changes for whom, and how the chain is checked.
 *
 * <p>{@link dev.impactkit.core.model.ImpactStudy} holds it; {@link dev.impactkit.core.model.ChainReview} asks about it.
 * Each record says by its {@code SHAPE} how it is written down. Depends on the plan (for amounts) and the root.
 */
@NullMarked
package dev.impactkit.core.model;

import org.jspecify.annotations.NullMarked;

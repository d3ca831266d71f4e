// SPDX-License-Identifier: Apache-2.0
/**
 * What people said and what it is worth as evidence: sources, statements with codes, agreement between coders, rubric
 * judgements, lessons. Qualities stay qualities: nothing here becomes a number of money.
 *
 * <p>Knows no study: links and outcomes are named by their paths.
 */
@NullMarked
package dev.impactkit.core.evidence;

import org.jspecify.annotations.NullMarked;

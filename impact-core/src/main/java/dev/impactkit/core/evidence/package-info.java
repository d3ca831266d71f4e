// SPDX-License-Identifier: Apache-2.0
/**
 * What people said and what it is worth as evidence. Qualities stay qualities: nothing here becomes a number of money.
 *
 * <p>{@link dev.impactkit.core.evidence.Evidence} is the part of a study that holds it: sources, the codebook, statements,
 * rubrics with their judgements, the learning log. What is read from it are values with a table: how often a theme is
 * spoken of ({@link dev.impactkit.core.evidence.CodeCounts}), whether coders agree
 * ({@link dev.impactkit.core.evidence.Codings}), when nothing new came
 * ({@link dev.impactkit.core.evidence.Saturation}), what nobody had asked about
 * ({@link dev.impactkit.core.evidence.UnintendedOutcomes}), which links people confirm
 * ({@link dev.impactkit.core.evidence.LinkEvidence}), what a rubric comes to
 * ({@link dev.impactkit.core.evidence.RubricSynthesis}), how strong evidence is
 * ({@link dev.impactkit.core.evidence.EvidenceGrade}). Everything is counted; words are shown only where
 * {@link dev.impactkit.core.evidence.Evidence#quotes} says so.
 *
 * <p>Knows no study: links and outcomes are named by their paths.
 */
@NullMarked
package dev.impactkit.core.evidence;

import org.jspecify.annotations.NullMarked;

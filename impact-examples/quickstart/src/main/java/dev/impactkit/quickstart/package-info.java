// SPDX-License-Identifier: Apache-2.0
/**
 * The library in eight small programs, each to be read in a few minutes and run as it is:
 *
 * <ol>
 *   <li>{@link dev.impactkit.quickstart.Quick1FirstStudyInCode}: a study written in code, like a value map;
 *   <li>{@link dev.impactkit.quickstart.Quick2NoEuros}: a whole study without a single euro;
 *   <li>{@link dev.impactkit.quickstart.FileToReport}: from a study file to its result;
 *   <li>{@link dev.impactkit.quickstart.Quick4ConventionsSideBySide}: how much of the answer is choice;
 *   <li>{@link dev.impactkit.quickstart.Quick5EmbeddingWithProblemsShown}: inside another program;
 *   <li>{@link dev.impactkit.quickstart.Quick6OwnStep}: a valuation step of one's own;
 *   <li>{@link dev.impactkit.quickstart.Quick7OwnPlan}: a model of one's own, without SROI;
 *   <li>{@link dev.impactkit.quickstart.AskingPeople}: from what people answered to a result.
 * </ol>
 */
@NullMarked
package dev.impactkit.quickstart;

import org.jspecify.annotations.NullMarked;

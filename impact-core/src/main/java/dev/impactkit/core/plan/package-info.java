// SPDX-License-Identifier: Apache-2.0
/**
 * One calculation for everything: an immutable graph of expressions, compiled to a plan, run block by block.
 *
 * <p>{@link dev.impactkit.core.plan.Amount} is what a study holds where a number stands;
 * {@link dev.impactkit.core.plan.Names} turns named amounts into {@link dev.impactkit.core.plan.Expr} nodes;
 * {@link dev.impactkit.core.plan.Plan} compiles the graph; an {@link dev.impactkit.core.plan.Evaluator} runs it on
 * {@link dev.impactkit.core.plan.Inputs}. Best estimate, simulation, tornado and grids differ only in their inputs.
 *
 * <p>Depends on the root package and on the estimates. To add an operation of one's own:
 *
 * <ol>
 *   <li>write a {@link dev.impactkit.core.plan.Kernel};
 *   <li>use it with {@link dev.impactkit.core.plan.Expr#call};
 *   <li>nothing else: figures, explanation, tornado and simulation follow.
 * </ol>
 */
@NullMarked
package dev.impactkit.core.plan;

import org.jspecify.annotations.NullMarked;

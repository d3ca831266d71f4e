// SPDX-License-Identifier: Apache-2.0
/**
 * Social return on investment: a study with values, compiled to a plan, calculated to a result that explains itself.
 *
 * <p>Start here: {@link dev.impactkit.sroi.SroiStudy} holds the study; {@link dev.impactkit.sroi.SroiPlan#compile}
 * checks and compiles it; {@link dev.impactkit.sroi.SroiPlan#calculate()} answers a
 * {@link dev.impactkit.sroi.SroiResult}. Uses the packages {@code step} and {@code convention}, which do not know it.
 */
@NullMarked
package dev.impactkit.sroi;

import org.jspecify.annotations.NullMarked;

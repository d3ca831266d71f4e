// SPDX-License-Identifier: Apache-2.0
/**
 * How an answer is given and read: agreement, yes or no, satisfaction, a rubric. A room: one file and one line in the
 * catalogue add a scale.
 */
@NullMarked
package dev.impactkit.core.scale;

import org.jspecify.annotations.NullMarked;

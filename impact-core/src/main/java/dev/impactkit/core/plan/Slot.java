// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.Note;
import dev.impactkit.core.estimate.Estimate;

/**
 * One number a plan asks its {@link Inputs} for.
 *
 * @param index its place among the slots of the plan, from 0
 * @param path ids joined by dots; the key of its random stream
 * @param estimate what is known of it
 * @param note where it comes from
 */
public record Slot(int index, String path, Estimate estimate, Note note) {}

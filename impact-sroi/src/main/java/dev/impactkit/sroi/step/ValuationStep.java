// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.step;

import dev.impactkit.core.RoomEntry;

/**
 * Something done to the value of an outcome. A row holds at most one of each key.
 *
 * <p>Implement one of {@link Reduction}, {@link Factor}, {@link Correction} and {@link Profile}.
 */
public interface ValuationStep extends RoomEntry {}

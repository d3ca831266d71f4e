// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import dev.impactkit.core.RoomEntry;

/** How an amount is counted in data. What it means is known by whoever has the data; see {@link Amount.Measured}. */
public interface Measurement extends RoomEntry {}

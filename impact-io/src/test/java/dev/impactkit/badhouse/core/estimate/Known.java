// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core.estimate;

/** What a scale has no business with. */
public class Known {}

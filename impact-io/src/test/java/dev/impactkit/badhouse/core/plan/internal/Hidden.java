// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core.plan.internal;

/** For the plan alone. */
public class Hidden {}

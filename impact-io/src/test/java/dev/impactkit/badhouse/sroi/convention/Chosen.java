// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.sroi.convention;

/** What a step has no business with. */
public class Chosen {}

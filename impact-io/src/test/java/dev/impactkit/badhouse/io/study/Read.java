// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.io.study;

/** Stands on the tree. */
public class Read {}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

/** What the packages below may use. */
public class Rooted {}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core.attic;

/** In a package that nobody has drawn. */
class Unmapped {}

// SPDX-License-Identifier: Apache-2.0
/**
 * What every other package speaks in: problems as values, the shape of things people write, money, tables.
 *
 * <p>Depends on nothing. A {@link dev.impactkit.core.Shape} describes once how a value is written down; readers,
 * writers, schema and documentation are generic over it.
 */
@NullMarked
package dev.impactkit.core;

import org.jspecify.annotations.NullMarked;

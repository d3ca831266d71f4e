// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Labels;

/**
 * One of the answers there are to choose from.
 *
 * @param code as it is printed on a form and typed into a table
 * @param value what it counts; the code, unless the scale is reversed or says otherwise
 * @param label in the languages it is known in; none where only the code is printed
 */
public record Option(double code, double value, Labels label) {}

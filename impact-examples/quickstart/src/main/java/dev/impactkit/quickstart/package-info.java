// SPDX-License-Identifier: Apache-2.0
/** From a study file to a report, in one class. */
@NullMarked
package dev.impactkit.quickstart;

import org.jspecify.annotations.NullMarked;

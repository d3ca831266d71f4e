// SPDX-License-Identifier: Apache-2.0
/**
 * What answers of people show: shares and change with their intervals, tests that hold for eight respondents with ties,
 * effect sizes, agreement between judges. Pure functions of numbers and counts; results are records.
 *
 * <p>A missing answer is NaN; it is left out and counted. A result that the data do not give is NaN and prints as a dash.
 * Every p value says how it was found. Depends on the root package only.
 */
@NullMarked
package dev.impactkit.core.statistics;

import org.jspecify.annotations.NullMarked;

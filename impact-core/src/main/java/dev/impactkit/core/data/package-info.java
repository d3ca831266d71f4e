// SPDX-License-Identifier: Apache-2.0
/**
 * What people answered, over waves: data sets of respondents without names, what changed, against whom, and how sure.
 *
 * <p>Knows no files; a reader elsewhere fills a {@link dev.impactkit.core.data.Dataset} as a
 * {@link dev.impactkit.core.data.DataSource} declares it.
 */
@NullMarked
package dev.impactkit.core.data;

import org.jspecify.annotations.NullMarked;

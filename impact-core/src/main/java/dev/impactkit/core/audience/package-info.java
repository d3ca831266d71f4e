// SPDX-License-Identifier: Apache-2.0
/**
 * Who may see which numbers: counts of few people left out for readers who could recognise them
 * ({@link dev.impactkit.core.audience.Audience}), and as many more as keep those from being worked out
 * ({@link dev.impactkit.core.audience.CountTable#protectedFor}).
 */
@NullMarked
package dev.impactkit.core.audience;

import org.jspecify.annotations.NullMarked;

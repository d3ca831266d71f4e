// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.statistics;

/** What a signed-rank test does with those who did not change. */
public enum Zeros {
    /** They are left out before ranking: Wilcoxon's own rule. */
    LEFT_OUT,
    /** They take the lowest ranks, which then count for neither side: Pratt, JASA 54, 1959. */
    RANKED
}

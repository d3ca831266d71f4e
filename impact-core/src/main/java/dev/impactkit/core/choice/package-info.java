// SPDX-License-Identifier: Apache-2.0
/**
 * What to choose and what to find out first: the value of information for a stated decision, alternatives on the same
 * draws, what is worth measuring.
 *
 * <p>A net benefit is a value less a threshold times a cost, both figures of a plan; nothing here knows what they are
 * made of. Depends on the engine.
 *
 * <p>How it works: {@code Points} are draws, or every combination of values where there are few. For each option
 * {@code Additive} splits the net benefit into one {@code Curve} an amount, \( E[NB \mid \varphi] \); what amounts explain
 * that have nothing to do with it is taken out first, which leaves less noise. A {@code Policy} says which option would be
 * taken on which news; what it gains over deciding now is the value of that news.
 */
@NullMarked
package dev.impactkit.core.choice;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import java.util.OptionalDouble;

/**
 * How many came. Three quantities that are never one: how often somebody came, how many different people, how long they
 * stayed.
 *
 * @param participations how often somebody came or entered
 * @param people how many different people that were; somebody who comes again counts once
 * @param again how many of them came more than once
 * @param hours how long they stayed altogether; empty where the list does not say it of every time: a part is no sum
 */
public record Turnout(long participations, int people, int again, OptionalDouble hours) {}

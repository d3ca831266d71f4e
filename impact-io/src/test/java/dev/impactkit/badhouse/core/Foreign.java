// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import tools.jackson.core.JacksonException;

/** Types of others where a user of ours meets them. */
public class Foreign {
    protected final List<ContinuousDistribution> distribution = List.of();

    public Foreign(ImmutableList<String> names) {}

    public ImmutableList<String> list() {
        return ImmutableList.of();
    }

    public Optional<List<ImmutableList<String>>> nested() {
        return Optional.empty();
    }

    public void fails() throws JacksonException {}

    ImmutableList<String> hidden() {
        return ImmutableList.of();
    }

    /** Public inside public. */
    public static class Inner {
        public ContinuousDistribution[] made() {
            return new ContinuousDistribution[0];
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import com.google.common.collect.ForwardingList;
import java.util.List;

/** A parent of others. */
public class ForeignParent extends ForwardingList<String> {
    @Override
    protected List<String> delegate() {
        return List.of();
    }
}

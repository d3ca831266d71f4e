// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.io.tree;

import dev.impactkit.badhouse.io.study.Read;

/** The tree knows nothing of what is read from it. */
class Branch {
    Read read(Object node) {
        return (Read) node;
    }
}

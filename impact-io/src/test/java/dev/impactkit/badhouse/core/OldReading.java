// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import java.io.File;

/** Reading as it was. */
class OldReading {
    boolean there(String path) {
        return new File(path).exists();
    }
}

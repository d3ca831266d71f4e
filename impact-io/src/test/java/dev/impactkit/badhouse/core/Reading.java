// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.json.JsonFactory;

/** Reading is the work of io. */
class Reading {
    boolean there(Path path) {
        return Files.exists(path) && new JsonFactory().canParseAsync();
    }
}

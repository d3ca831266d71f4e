// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the documentation that are made from the shapes: compared, and with -Dregenerate=true written again. */
final class Committed {
    private Committed() {}

    static void isWhatIsMade(String file, String made) throws IOException {
        Path path = Examples.ROOT.resolve(file);
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, made);
        }
        String committed = Files.exists(path) ? Files.readString(path) : "";
        assertEquals(
                made,
                committed,
                () -> file + " is out of date. Run once with -Dregenerate=true, and look at the change.");
    }
}

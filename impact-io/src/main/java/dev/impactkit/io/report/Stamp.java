// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.draw.Draws;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What it takes to get the same figures again.
 *
 * @param fingerprint of the plan
 * @param version of the library
 * @param convention the preset and what the study changes of it; empty where nothing is valued
 * @param draws how many, from which seed; empty where nothing was drawn
 */
public record Stamp(String fingerprint, String version, String convention, Optional<Draws> draws) {

    /** {@return the version of this library, as it was built} */
    public static String libraryVersion() {
        try (InputStream in = Stamp.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file version.txt of the library must be readable.", e);
        }
    }
}

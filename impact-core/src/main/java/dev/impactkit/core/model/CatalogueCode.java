// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;

/**
 * Under which code a catalogue of others knows an indicator: IRIS+ 5.3 PI4060, SDG 8.5.2. The code and where to look, never
 * the definition itself.
 *
 * @param catalogue such as {@code IRIS+}, {@code SDG} or {@code CIDS}
 * @param version of the catalogue; empty where not said
 * @param code in it, as it is written there
 * @param link where to look; empty where not said
 */
public record CatalogueCode(String catalogue, String version, String code, String link) implements Shaped {

    /** The written form. */
    public static final Shape<CatalogueCode> SHAPE = Shape.of(
            "catalogue-code",
            "Under which code a catalogue of others knows an indicator.",
            a -> new CatalogueCode(a.text("catalogue"), a.text("version"), a.text("code"), a.text("link")),
            Param.required("catalogue", Kind.text(), "such as IRIS+, SDG or CIDS"),
            Param.optional("version", Kind.text(), "of the catalogue"),
            Param.required("code", Kind.text(), "in it, such as PI4060 or 8.5.2"),
            Param.optional("link", Kind.text(), "where to look"));

    /** Checks that there is a code. */
    public CatalogueCode {
        Require.text("catalogue", catalogue);
        Require.text("code in a catalogue", code);
    }

    @Override
    public Args args() {
        return Args.of("catalogue", catalogue)
                .with("version", version)
                .with("code", code)
                .with("link", link);
    }

    /** {@return such as {@code IRIS+ 5.3 PI4060}} */
    @Override
    public String toString() {
        return catalogue + (version.isEmpty() ? "" : " " + version) + " " + code;
    }
}

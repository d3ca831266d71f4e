// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a text with a table in it was written.
 *
 * @param separator between cells
 * @param decimal sign of numbers
 * @param encoding of the text
 */
public record Dialect(char separator, char decimal, Charset encoding) {

    /** As a study declares it, beside the file. */
    static final List<Param> PARAMS = List.of(
            Param.optional("separator", Kind.choice("comma", "semicolon", "tab"), "between cells of a CSV file")
                    .or("comma"),
            Param.optional("decimal", Kind.choice("point", "comma"), "decimal sign of numbers")
                    .or("point"),
            Param.optional("encoding", Kind.choice("utf-8", "utf-16", "windows-1252"), "of a CSV file")
                    .or("utf-8"));

    static Dialect of(Args declared) {
        return new Dialect(
                switch (declared.text("separator")) {
                    case "semicolon" -> ';';
                    case "tab" -> '\t';
                    default -> ',';
                },
                declared.text("decimal").equals("comma") ? ',' : '.',
                switch (declared.text("encoding")) {
                    case "utf-16" -> StandardCharsets.UTF_16;
                    case "windows-1252" -> Charset.forName("windows-1252");
                    default -> StandardCharsets.UTF_8;
                });
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text with a table in it was written.
 *
 * @param separator between cells
 * @param decimal sign of numbers
 * @param encoding of the text
 */
public record Dialect(char separator, char decimal, Charset encoding) {

    /**
     * {@return the dialect these words mean}
     *
     * @param separator comma, semicolon or tab
     * @param decimal point or comma
     * @param encoding utf-8, utf-16 or windows-1252
     */
    public static Dialect of(String separator, String decimal, String encoding) {
        return new Dialect(
                switch (separator) {
                    case "semicolon" -> ';';
                    case "tab" -> '\t';
                    default -> ',';
                },
                decimal.equals("comma") ? ',' : '.',
                switch (encoding) {
                    case "utf-16" -> StandardCharsets.UTF_16;
                    case "windows-1252" -> Charset.forName("windows-1252");
                    default -> StandardCharsets.UTF_8;
                });
    }
}

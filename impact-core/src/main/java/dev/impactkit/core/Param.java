// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/**
 * One parameter of a {@link Shape}.
 *
 * @param name as it is written in a file, kebab-case
 * @param kind what may stand there
 * @param required whether it must be given
 * @param fallback what holds where it is left out, in words for people; empty where nothing does
 * @param doc one sentence for people
 */
public record Param(String name, Kind kind, boolean required, String fallback, String doc) {

    /**
     * {@return a parameter that must be given}
     *
     * @param name as it is written in a file
     * @param kind what may stand there
     * @param doc one sentence for people
     */
    public static Param required(String name, Kind kind, String doc) {
        return new Param(name, kind, true, "", doc);
    }

    /**
     * {@return a parameter that may be left out}
     *
     * @param name as it is written in a file
     * @param kind what may stand there
     * @param doc one sentence for people
     */
    public static Param optional(String name, Kind kind, String doc) {
        return new Param(name, kind, false, "", doc);
    }

    /**
     * {@return the same parameter with a default}
     *
     * @param value what holds where it is left out, in words for people
     */
    public Param or(String value) {
        return new Param(name, kind, false, value, doc);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

/** A fault of syntax in our own words, before it becomes a problem. */
record Fault(String code, Position at, String message, String hint) {

    static Fault syntax(Position at, String message, String hint) {
        return new Fault("syntax", at, message, hint);
    }

    Findings.Stop stop(Findings found) {
        return found.stop(code, at, message, hint);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

/** Thrown when a word of the shell cannot go on. The message says why; a trace of calls would only hide it. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped(String message) {
        super(message, null, false, false);
    }
}

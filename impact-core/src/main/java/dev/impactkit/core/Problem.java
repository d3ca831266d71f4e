// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/**
 * One thing that is wrong, doubtful or to be asked about in what a user wrote: what, where, and what to do.
 *
 * @param code stable name of the kind of problem, such as {@code study.unknown-key}; programs may rely on it
 * @param severity how much it weighs
 * @param where the place
 * @param message what is the matter, one sentence naming the value
 * @param hint what to do, usually beginning with "Maybe"; empty where there is nothing to advise
 */
public record Problem(String code, Severity severity, Where where, String message, String hint) {
    private static final String CONTROLS = "[\\p{Cc}\\u2028\\u2029]+";

    /**
     * {@return an error}
     *
     * @param code stable name of the kind of problem
     * @param path ids joined by dots
     * @param message what is the matter
     * @param hint what to do
     */
    public static Problem error(String code, String path, String message, String hint) {
        return new Problem(code, Severity.ERROR, Where.path(path), message, hint);
    }

    /**
     * {@return a warning}
     *
     * @param code stable name of the kind of problem
     * @param path ids joined by dots
     * @param message what is the matter
     * @param hint what to do
     */
    public static Problem warning(String code, String path, String message, String hint) {
        return new Problem(code, Severity.WARNING, Where.path(path), message, hint);
    }

    /**
     * {@return a question that a recorded reason closes}
     *
     * @param code stable name of the kind of problem
     * @param path ids joined by dots
     * @param message what only a person can judge
     * @param hint what to do
     */
    public static Problem question(String code, String path, String message, String hint) {
        return new Problem(code, Severity.QUESTION, Where.path(path), message, hint);
    }

    /**
     * {@return the same problem at another place}
     *
     * @param place the place
     */
    public Problem at(Where place) {
        return new Problem(code, severity, place, message, hint);
    }

    /** {@return whether it stops the calculation} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return all of it as people read it, on one line: what a user wrote may hold line breaks and control characters} */
    public String text() {
        String what = where.text() + ": " + severity.word() + ": " + message;
        return ((hint.isEmpty() ? what : what + " " + hint) + " [" + code + "]").replaceAll(CONTROLS, " ");
    }

    /** By the kind of problem and its place, which few share: long texts are not gone through. */
    @Override
    public int hashCode() {
        return code.hashCode() * 31 + where.path().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}

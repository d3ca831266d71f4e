// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

/** Told how far a long run has come, some hundred times at most; it may stop the run. */
@FunctionalInterface
public interface Progress {

    /**
     * Called now and then from one of the threads at work, never from two at once.
     *
     * @param done draws done
     * @param total draws there will be
     * @return whether to go on; otherwise the run ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean at(long done, long total);
}

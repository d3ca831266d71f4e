// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.Require;
import java.util.concurrent.Executor;

/**
 * Who does the work, and who is told.
 *
 * @param helpers how many threads beside the caller's
 * @param executor what they run on
 * @param progress who is told
 */
record Workers(int helpers, Executor executor, Progress progress) {

    /** The caller alone. */
    static final Workers NONE = new Workers(0, Workers::start, (done, total) -> true);

    private static final int MOST = 1024;

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "impactkit");
        thread.setDaemon(true);
        thread.start();
    }

    Workers threads(int count) {
        Require.between("number of threads", count, 1, MOST);
        return new Workers(count - 1, Workers::start, progress);
    }

    Workers on(Executor other, int count) {
        Require.between("number of threads", count, 1, MOST);
        return new Workers(count, other, progress);
    }

    Workers watchedBy(Progress other) {
        return new Workers(helpers, executor, other);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.badhouse.core;

/** Prints, and remembers. */
class Loud {
    static int count;

    void out() {
        System.out.println(count++);
    }

    void err() {
        System.err.println("no");
    }

    void trace(Exception problem) {
        problem.printStackTrace();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

/** A declared column: its place from 0, and its name. */
record Column(int place, String name) {

    /** As people count. */
    int number() {
        return place + 1;
    }

    String shown() {
        return Shown.atMost(60, name);
    }
}

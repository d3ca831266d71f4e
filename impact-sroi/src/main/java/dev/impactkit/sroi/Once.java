// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What follows from values that never change, worked out when it is first asked for. Threads that ask at the same moment may
 * each work it out; they get the same.
 */
final class Once<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        Optional<T> known = made;
        if (known.isEmpty()) {
            known = Optional.of(maker.get());
            made = known;
        }
        return known.get();
    }
}

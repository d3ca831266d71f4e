// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import java.util.Optional;
import java.util.function.Supplier;

/** What follows from values that never change, worked out when it is first asked for, by one thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> known = made;
        return known.isPresent() ? known.get() : make();
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}

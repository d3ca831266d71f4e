// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import java.util.List;

/** Why a figure has no closed form; caught before anybody outside sees it. */
final class NoClosedForm extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Integer> inTheWay;

    NoClosedForm(String reason) {
        this(reason, List.of());
    }

    /** With the slots that it might have a closed form given the values of. */
    NoClosedForm(String reason, List<Integer> inTheWay) {
        super(reason, null, false, false);
        this.inTheWay = inTheWay;
    }

    List<Integer> inTheWay() {
        return inTheWay;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Problem;
import java.util.Collection;
import java.util.List;

/** What an id may stand for, and what to say where it stands for none of it. */
record References(String what, Collection<String> known) {

    static References to(String what, Collection<String> known) {
        return new References(what, known);
    }

    /** Tells where the id is none of them; an empty one is none and no fault. */
    void check(String path, String id, List<Problem> problems) {
        if (!id.isEmpty() && !known.contains(id)) {
            problems.add(unknown(path, id));
        }
    }

    private Problem unknown(String path, String id) {
        String near = Nearest.hint(id, known);
        String all = known.isEmpty() ? "There is none." : "There are " + String.join(", ", known) + ".";
        return Problem.error(
                "id.unknown", path, "There is no " + what + " called " + id + ".", near.isEmpty() ? all : near);
    }
}

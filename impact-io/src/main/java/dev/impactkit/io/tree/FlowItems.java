// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Items as YAML finds them, with an eye on the commas of brackets.
 *
 * <p>In {@code [max(a, b), c]} YAML sees three items. Here that is a problem, and the text is joined again.
 */
final class FlowItems {
    private final boolean flow;
    private final Findings found;
    private final List<Node> items = new ArrayList<>();
    private Optional<Event> begins = Optional.empty();
    private int beginsAt;
    private int open;

    FlowItems(boolean flow, Findings found) {
        this.flow = flow;
        this.found = found;
    }

    void add(Event event, Node node) {
        items.add(node);
        if (!flow) {
            return;
        }
        if (!(event instanceof ScalarEvent scalar) || !scalar.isPlain()) {
            begins = Optional.empty();
        } else if (begins.isPresent()) {
            goOn(scalar);
        } else if (Commas.unclosed(scalar.getValue()) > 0) {
            begins = Optional.of(event);
            beginsAt = items.size() - 1;
            open = Commas.unclosed(scalar.getValue());
        }
    }

    private void goOn(ScalarEvent scalar) {
        open += Commas.unclosed(scalar.getValue());
        if (open == 0) {
            Scalar joined = Commas.joined("", begins.orElseThrow(), scalar, found);
            items.subList(beginsAt, items.size()).clear();
            items.add(joined);
        }
        if (open <= 0) {
            begins = Optional.empty();
        }
    }

    List<Node> done() {
        return items;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Places and source text of the events of SnakeYAML Engine, all in code points. */
final class Marks {
    private static final String CORE = "tag:yaml.org,2002:";

    private Marks() {}

    static Position at(Optional<Mark> mark) {
        return mark.map(m -> new Position(m.getLine() + 1, m.getColumn() + 1)).orElse(Position.START);
    }

    static Position start(Event event) {
        return at(event.getStartMark());
    }

    static boolean beginsWith(Event event, char first) {
        Mark mark = event.getStartMark().orElseThrow();
        return mark.getPointer() < mark.getBuffer().length && mark.getBuffer()[mark.getPointer()] == first;
    }

    /** {@return the source from the beginning of one event to the end of another, on one line} */
    static String between(Event from, Event to) {
        Mark first = from.getStartMark().orElseThrow();
        Mark last = to.getEndMark().orElseThrow();
        return new String(first.getBuffer(), first.getPointer(), last.getIndex() - first.getIndex())
                .replaceAll("[ \\t]*\\n[ \\t\\n]*", " ");
    }

    /** {@return whether it is the empty value of a key in braces that has no colon after it, as 'b' in {a: 1, b}} */
    static boolean hasNoColon(Event value) {
        if (!(value instanceof ScalarEvent scalar) || !isBareAndEmpty(scalar)) {
            return false;
        }
        Mark mark = value.getStartMark().orElseThrow();
        return mark.getPointer() > 0 && mark.getBuffer()[mark.getPointer() - 1] != ':';
    }

    /** {@return whether a text without quotation marks has a line that looks like an item of a list} */
    static boolean runsIntoList(ScalarEvent text) {
        Mark first = text.getStartMark().orElseThrow();
        Mark last = text.getEndMark().orElseThrow();
        int[] buffer = first.getBuffer();
        int end = first.getPointer() + last.getIndex() - first.getIndex();
        boolean lineStart = false;
        for (int i = first.getPointer(); last.getLine() > first.getLine() && i < end - 1; i++) {
            if (lineStart && buffer[i] == '-' && buffer[i + 1] == ' ') {
                return true;
            }
            lineStart = buffer[i] == '\n' || (lineStart && buffer[i] == ' ');
        }
        return false;
    }

    private static boolean isBareAndEmpty(ScalarEvent scalar) {
        return scalar.isPlain()
                && scalar.getValue().isEmpty()
                && scalar.getTag().isEmpty()
                && scalar.getAnchor().isEmpty();
    }

    /** {@return the tag of an event as people write it} */
    static Optional<String> tag(NodeEvent event) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        return tag.map(t -> t.startsWith(CORE) ? "!!" + t.substring(CORE.length()) : t);
    }
}

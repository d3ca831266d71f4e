// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Fields as YAML finds them, with an eye on the commas of braces.
 *
 * <p>In {@code {quantity: max(a, b)}} YAML sees a key {@code b)} without a value, and says nothing. Here that is a
 * problem, and the text is joined again.
 */
final class FlowFields {
    private static final Pattern NO_SPACE = Pattern.compile("(\\p{L}[\\p{L}\\p{Nd}-]*+):(\\S.*)");

    private final FieldsBuilder fields;
    private final Findings found;
    private String name = "";
    private Node value = Scalar.empty();
    private Optional<Event> begins = Optional.empty();
    private Optional<Event> ends = Optional.empty();

    FlowFields(FieldsBuilder fields, Findings found) {
        this.fields = fields;
        this.found = found;
    }

    void add(String key, Position at, Event event, Node node) {
        join();
        fields.add(key, at, node);
        boolean splittable = event instanceof ScalarEvent scalar && scalar.isPlain() && !node.isNull();
        begins = splittable ? Optional.of(event) : Optional.empty();
        name = key;
        value = node;
    }

    /** Takes an entry that YAML sees as a key without a value. */
    void withoutColon(ScalarEvent key, Position at) {
        found.node(at);
        Matcher glued = NO_SPACE.matcher(key.getValue());
        if (key.isPlain() && glued.matches()) {
            join();
            begins = Optional.empty();
            found.error(
                    "no-space",
                    at,
                    "There is no space after the colon of " + Shown.text(key.getValue()) + ".",
                    "Maybe write " + Shown.brief(glued.group(1) + ": " + glued.group(2)) + ".");
            fields.add(glued.group(1), at, Scalars.plain(glued.group(2), at, found));
        } else if (key.isPlain() && begins.isPresent()) {
            ends = Optional.of(key);
        } else {
            found.error(
                    "no-colon",
                    at,
                    "The entry " + Shown.text(key.getValue()) + " has no colon and no value.",
                    "Maybe write " + YamlText.name(Shown.brief(key.getValue())) + ": and its value.");
            fields.add(key.getValue(), at, new Scalar("", Scalar.Kind.NULL, false, at));
        }
    }

    Fields done() {
        join();
        return fields.done();
    }

    private void join() {
        if (begins.isPresent() && ends.isPresent()) {
            Scalar joined = Commas.joined(YamlText.name(Shown.brief(name)) + ": ", begins.get(), ends.get(), found);
            fields.replace(name, value, joined);
        }
        ends = Optional.empty();
    }
}

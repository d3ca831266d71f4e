// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Series;
import dev.impactkit.core.Shape;
import dev.impactkit.core.plan.Counted;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an attendance list counts: people, each once however often they came; participations; or hours. Three quantities,
 * and none stands for another. A list is no sample, so there is no doubt.
 *
 * @param count {@code people}, {@code participations} or {@code hours}
 * @param activity id of the activity; empty for all together, in which people count once
 * @param list id of the registration list; empty where the study has only one
 */
public record Attended(String count, String activity, String list) implements Measure {

    /** The written form. */
    public static final Shape<Attended> SHAPE = Shape.of(
            "attended",
            "What an attendance list counts: people once each, participations, or hours.",
            a -> new Attended(a.text("count"), a.text("activity"), a.text("list")),
            Param.required("count", Kind.choice("people", "participations", "hours"), "what is counted"),
            Param.optional("activity", Kind.reference(), "to what they came").or("all together"),
            Param.optional("list", Kind.reference(), "the registration list").or("the only one"));

    @Override
    public Checked<Counted> count(Collected data, String path) {
        return data.registrations(list, path).then(lists -> {
            if (!activity.isEmpty() && !lists.activities().contains(activity)) {
                return Checked.failed(List.of(Problem.error(
                        "data.unknown-activity",
                        path,
                        "Nobody came to " + activity + " in " + lists.id() + ".",
                        Nearest.hint(activity, lists.activities()))));
            }
            Turnout turnout = activity.isEmpty() ? lists.turnout() : lists.turnout(activity);
            OptionalDouble value = value(turnout);
            return value.isPresent()
                    ? Checked.of(new Counted(
                            lists.id(), Series.of(value.getAsDouble()), turnout.people(), note(lists, turnout)))
                    : Checked.failed(List.of(Problem.error(
                            "data.no-hours",
                            path,
                            "The list " + lists.id() + " does not know for how long everybody came.",
                            "Name the column under hours, and fill it in.")));
        });
    }

    private OptionalDouble value(Turnout turnout) {
        return switch (count) {
            case "people" -> OptionalDouble.of(turnout.people());
            case "hours" -> turnout.hours();
            default -> OptionalDouble.of((double) turnout.participations());
        };
    }

    private Note note(Registrations lists, Turnout turnout) {
        String file = lists.origin().file() + " (SHA-256 " + lists.origin().hash() + ")";
        String told = count + (activity.isEmpty() ? "" : " of " + activity) + ": " + turnout.people() + " people came "
                + turnout.participations() + " times";
        return new Note(file, told, "", Optional.empty(), 0);
    }

    @Override
    public String key() {
        return SHAPE.key();
    }

    @Override
    public List<Param> params() {
        return SHAPE.params();
    }

    @Override
    public Args args() {
        return Args.of("count", count).with("activity", activity).with("list", list);
    }
}

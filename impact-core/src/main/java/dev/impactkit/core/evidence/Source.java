// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where statements come from: one interview, one group talk, one document. What is counted are sources, not mentions.
 *
 * @param id the name it is known by in the study
 * @param kind interview, focus-group, survey, observation, document or other
 * @param stakeholder whose experience it tells; empty where not said
 * @param who the name to show where there is consent to it; empty where not said
 * @param date when it was; empty where not said
 * @param wave the wave it belongs to; empty where not said
 * @param consent whether it may be quoted; no where nobody said
 */
public record Source(
        String id, String kind, String stakeholder, String who, Optional<LocalDate> date, String wave, Consent consent)
        implements Item {

    /** The written form. */
    public static final Shape<Source> SHAPE = Shape.of(
            "source",
            "Where statements come from.",
            a -> new Source(
                    a.text("id"),
                    a.text("kind"),
                    a.text("stakeholder"),
                    a.text("who"),
                    a.get("date", LocalDate.class),
                    a.text("wave"),
                    Consent.of(a.text("consent", "no"))),
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.required(
                    "kind",
                    Kind.choice("interview", "focus-group", "survey", "observation", "document", "other"),
                    "what it is"),
            Param.optional("stakeholder", Kind.reference(), "whose experience it tells"),
            Param.optional("who", Kind.text(), "the name to show, where there is consent to it"),
            Param.optional("date", Kind.date(), "when it was"),
            Param.optional("wave", Kind.reference(), "the wave it belongs to"),
            Param.optional(
                            "consent",
                            Kind.choice("yes", "anonymous", "no"),
                            "whether it may be quoted: with the name, without, or not at all")
                    .or("no"));

    /** Checks that it has an id and a kind. */
    public Source {
        Require.text("id of a source", id);
        Require.text("kind of the source " + id, kind);
    }

    /**
     * {@return a source that may not be quoted}
     *
     * @param id the name it is known by in the study
     * @param kind interview, focus-group, survey, observation, document or other
     */
    public static Source of(String id, String kind) {
        return new Source(id, kind, "", "", Optional.empty(), "", Consent.NO);
    }

    /**
     * {@return the same source, which may be quoted or not}
     *
     * @param given with the name, without, or not at all
     */
    public Source with(Consent given) {
        return new Source(id, kind, stakeholder, who, date, wave, given);
    }

    /**
     * {@return the same source with the name to show}
     *
     * @param name shown only where there is consent to it
     */
    public Source by(String name) {
        return new Source(id, kind, stakeholder, name, date, wave, consent);
    }

    /**
     * {@return the same source on a day}
     *
     * @param day when it was
     */
    public Source on(LocalDate day) {
        return new Source(id, kind, stakeholder, who, Optional.of(day), wave, consent);
    }

    /** Whose words they are, as far as these readers may know. */
    Optional<String> shownAs(boolean internal) {
        String name = who.isEmpty() ? id : who;
        if (internal || consent == Consent.YES) {
            return Optional.of(name);
        }
        return consent == Consent.ANONYMOUS ? Optional.of("anonymous") : Optional.empty();
    }

    @Override
    public Args args() {
        return Args.of("id", id)
                .with("kind", kind)
                .with("stakeholder", stakeholder)
                .with("who", who)
                .with("date", date)
                .with("wave", wave)
                .unless("consent", consent.word(), "no");
    }
}

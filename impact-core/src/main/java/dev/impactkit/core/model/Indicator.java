// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that shows whether an outcome happens. Outcomes refer to it by its id; what was measured stands with the data.
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param asks the question as it is put, in the languages it is put in; none where nobody is asked
 * @param plainly the same in short words, for who reads with effort; none where not said
 * @param unit in words; empty where not said
 * @param scale that stands with it; empty where it is one of the study, by its id, or none is said
 * @param scaleId of a scale of the study or of the catalogue; empty where none is named
 * @param reliability of its answers, from 0 to 1, such as Cronbach's alpha or the correlation of test and retest; empty where
 *     not known
 * @param aims where it started and where it is to go
 * @param gathering how answers are gathered
 * @param codes under which catalogues of others know it
 * @param requiredBy ids of stakeholders it is owed to
 * @param priorityOf ids of stakeholders who asked for it
 * @param note where this is known from
 */
public record Indicator(
        String id,
        String name,
        Labels asks,
        Labels plainly,
        String unit,
        Optional<Scale> scale,
        String scaleId,
        OptionalDouble reliability,
        Aims aims,
        Gathering gathering,
        List<CatalogueCode> codes,
        List<String> requiredBy,
        List<String> priorityOf,
        Note note)
        implements Item {

    private static final List<Param> DUTIES = List.of(
            Param.optional(
                    "codes",
                    Kind.list(Kind.shape(() -> CatalogueCode.SHAPE)),
                    "under which catalogues of others know it"),
            Param.optional("required-by", Kind.list(Kind.reference()), "the stakeholders it is owed to"),
            Param.optional("priority-of", Kind.list(Kind.reference()), "the stakeholders who asked for it"));

    /** The written form. */
    public static final Shape<Indicator> SHAPE = Shape.of(
                    "indicator",
                    "Something that shows whether an outcome happens.",
                    Indicator::of,
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.optional("name", Kind.text(), "for people").or("the id"),
                    Param.optional("asks", Kind.labels(), "the question as it is put"),
                    Param.optional("plainly", Kind.labels(), "the question in short words"),
                    Param.optional("unit", Kind.text(), "in words"),
                    Param.optional(
                            "scale",
                            Kind.reference(),
                            "a scale of the study, or the bare name of one; else a scale stands beside these keys"),
                    Param.optional(
                            "reliability",
                            Kind.number(0, 1),
                            "of its answers, such as Cronbach's alpha or test and retest; who changed more than their error is"
                                    + " then counted (Jacobson and Truax 1991)"))
            .and(Aims.PARAMS)
            .and(Gathering.PARAMS)
            .and(DUTIES)
            .noted()
            .with(Scales.ROOM);

    /** Checks that it has an id, one scale at most, and a reliability that is one. */
    public Indicator {
        Require.text("id of an indicator", id);
        codes = List.copyOf(codes);
        requiredBy = List.copyOf(requiredBy);
        priorityOf = List.copyOf(priorityOf);
        Require.that(
                scale.isEmpty() || scaleId.isEmpty(),
                () -> "The indicator " + id + " has two scales: one with it, and " + scaleId + ".");
        Require.between("reliability of " + id, reliability.orElse(0), 0, 1);
    }

    /**
     * {@return an indicator of which nothing else is said}
     *
     * @param id the name it is known by in the study
     * @param name for people
     */
    public static Indicator of(String id, String name) {
        return of(Args.of("id", id).with("name", name));
    }

    private static Indicator of(Args a) {
        return new Indicator(
                a.text("id"),
                a.text("name", a.text("id")),
                a.labels("asks"),
                a.labels("plainly"),
                a.text("unit"),
                Scales.inLine(a),
                a.text("scale"),
                a.has("reliability") ? OptionalDouble.of(a.number("reliability")) : OptionalDouble.empty(),
                Aims.of(a),
                Gathering.of(a),
                a.list("codes", CatalogueCode.class),
                a.list("required-by", String.class),
                a.list("priority-of", String.class),
                Note.of(a));
    }

    /**
     * {@return the same asking a question}
     *
     * @param question as it is put
     */
    public Indicator asking(Labels question) {
        return with("asks", question);
    }

    /**
     * {@return the same on a scale}
     *
     * @param own such as {@code Scales.likert()}
     */
    public Indicator on(Scale own) {
        return of(args().replace("scale", "").replace(Scales.ROOM, List.of(own)));
    }

    /**
     * {@return the same in a unit}
     *
     * @param words such as {@code hours a week}
     */
    public Indicator in(String words) {
        return with("unit", words);
    }

    /**
     * {@return the same on a scale of the study}
     *
     * @param shared id of the scale
     */
    public Indicator onShared(String shared) {
        return of(args().replace(Scales.ROOM, List.of()).replace("scale", shared));
    }

    /**
     * {@return the same with how reliable its answers are, so that change beyond their error can be told}
     *
     * @param share from 0 to 1, such as Cronbach's alpha or the correlation of test and retest
     */
    public Indicator reliable(double share) {
        return with("reliability", share);
    }

    /**
     * {@return the same with where it started and where it is to go}
     *
     * @param baseline before the activity
     * @param target that was set
     */
    public Indicator from(double baseline, double target) {
        return with("baseline", Mark.of(baseline)).with("target", Mark.of(target));
    }

    /** {@return the same where lower is better} */
    public Indicator lowerIsBetter() {
        return with("direction", "lower");
    }

    /**
     * {@return the same with one parameter as it is written in a file}
     *
     * @param param name of a parameter of {@link #SHAPE}
     * @param value of its kind
     */
    public Indicator with(String param, Object value) {
        Require.that(SHAPE.param(param).isPresent(), () -> "An indicator has no parameter " + param + ".");
        return SHAPE.make(args().replace(param, value));
    }

    @Override
    public Args args() {
        Args args = Args.of("id", id)
                .unless("name", name, id)
                .with("asks", asks)
                .with("plainly", plainly)
                .with("unit", unit)
                .with("scale", scaleId);
        args = reliability.isPresent() ? args.with("reliability", reliability.getAsDouble()) : args;
        args = gathering
                .in(aims.in(args))
                .with("codes", codes)
                .with("required-by", requiredBy)
                .with("priority-of", priorityOf);
        return note.in(args).with(Scales.ROOM, scale.map(List::of).orElseGet(ArrayList::new));
    }
}

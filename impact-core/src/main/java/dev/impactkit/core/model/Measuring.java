// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.scale.Composite;
import dev.impactkit.core.scale.NamedScale;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import java.util.List;
import java.util.Optional;

/**
 * The part of a study that says what is measured when, and holds what was measured.
 *
 * @param scales that indicators share
 * @param composites numbers made of several indicators
 * @param waves moments at which people are asked, in order of time
 * @param data tables of answers
 * @param registrations lists of who came to what
 */
public record Measuring(
        List<NamedScale> scales,
        List<Composite> composites,
        List<Wave> waves,
        List<DataSource> data,
        List<RegistrationSource> registrations) {
    /** Nothing is measured. */
    public static final Measuring NONE = new Measuring(List.of(), List.of(), List.of(), List.of(), List.of());

    /** The parameters of the part. */
    public static final List<Param> PARAMS = List.of(
            Param.optional("scales", Kind.list(Kind.shape(() -> NamedScale.SHAPE)), "scales that indicators share"),
            Param.optional(
                    "composites", Kind.list(Kind.shape(() -> Composite.SHAPE)), "numbers made of several indicators"),
            Param.optional("waves", Kind.list(Kind.shape(() -> Wave.SHAPE)), "moments at which people are asked"),
            Param.optional("data", Kind.list(Kind.shape(() -> DataSource.SHAPE)), "tables of answers"),
            Param.optional(
                    "registrations",
                    Kind.list(Kind.shape(() -> RegistrationSource.SHAPE)),
                    "lists of who came to what"));

    /** Copies. */
    public Measuring {
        scales = List.copyOf(scales);
        composites = List.copyOf(composites);
        waves = List.copyOf(waves);
        data = List.copyOf(data);
        registrations = List.copyOf(registrations);
    }

    /**
     * {@return the part among the arguments of a study}
     *
     * @param a arguments by the names of {@link #PARAMS}
     */
    public static Measuring of(Args a) {
        return new Measuring(
                a.list("scales", NamedScale.class),
                a.list("composites", Composite.class),
                a.list("waves", Wave.class),
                a.list("data", DataSource.class),
                a.list("registrations", RegistrationSource.class));
    }

    /**
     * {@return a data source}
     *
     * @param id of the source
     */
    public Optional<DataSource> data(String id) {
        return data.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * {@return the scale of an indicator: the one with it, the one of the study it names, or the bare one of the catalogue;
     *     empty where it says none, or one that is not there}
     *
     * @param indicator of the study
     */
    public Optional<Scale> scale(Indicator indicator) {
        String id = indicator.scaleId();
        return indicator
                .scale()
                .or(() -> scales.stream()
                        .filter(shared -> shared.id().equals(id))
                        .findFirst()
                        .flatMap(NamedScale::scale))
                .or(() -> Scales.standard().plain(id));
    }

    /**
     * {@return a composite}
     *
     * @param id of the composite
     */
    public Optional<Composite> composite(String id) {
        return composites.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * {@return a list of registrations}
     *
     * @param id of the list
     */
    public Optional<RegistrationSource> registrations(String id) {
        return registrations.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /**
     * {@return the same with these tables}
     *
     * @param tables of answers, read or not
     * @param lists of who came to what, read or not
     */
    public Measuring with(List<DataSource> tables, List<RegistrationSource> lists) {
        return new Measuring(scales, composites, waves, tables, lists);
    }

    /**
     * {@return the arguments with those of this part}
     *
     * @param args of the study so far
     */
    public Args in(Args args) {
        return args.with("scales", scales)
                .with("composites", composites)
                .with("waves", waves)
                .with("data", data)
                .with("registrations", registrations);
    }
}

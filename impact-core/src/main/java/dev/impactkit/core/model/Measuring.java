// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Wave;
import java.util.List;
import java.util.Optional;

/**
 * The part of a study that says what is measured when, and holds what was measured.
 *
 * @param waves moments at which people are asked, in order of time
 * @param data tables of answers
 */
public record Measuring(List<Wave> waves, List<DataSource> data) {
    /** Nothing is measured. */
    public static final Measuring NONE = new Measuring(List.of(), List.of());

    /** The parameters of the part. */
    public static final List<Param> PARAMS = List.of(
            Param.optional("waves", Kind.list(Kind.shape(() -> Wave.SHAPE)), "moments at which people are asked"),
            Param.optional("data", Kind.list(Kind.shape(() -> DataSource.SHAPE)), "tables of answers"));

    /** Copies. */
    public Measuring {
        waves = List.copyOf(waves);
        data = List.copyOf(data);
    }

    /**
     * {@return the part among the arguments of a study}
     *
     * @param a arguments by the names of {@link #PARAMS}
     */
    public static Measuring of(Args a) {
        return new Measuring(a.list("waves", Wave.class), a.list("data", DataSource.class));
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
     * {@return the arguments with those of this part}
     *
     * @param args of the study so far
     */
    public Args in(Args args) {
        return args.with("waves", waves).with("data", data);
    }
}

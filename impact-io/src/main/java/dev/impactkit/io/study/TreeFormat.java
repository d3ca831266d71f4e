// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Checked;
import dev.impactkit.io.tree.Node;
import dev.impactkit.io.tree.Reading;
import dev.impactkit.sroi.SroiStudy;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A format whose text is a tree: YAML for people, JSON for machines.
 *
 * @param key the word it is known by
 * @param endings of its files
 * @param rooms the catalogues it knows
 * @param numbers how they are written
 * @param parse text to tree
 * @param print tree to text
 */
record TreeFormat(
        String key,
        List<String> endings,
        Rooms rooms,
        Numbers numbers,
        BiFunction<String, byte[], Reading> parse,
        Function<Node, String> print)
        implements StudyFormat {

    @Override
    public Checked<SroiStudy> read(String source, byte[] bytes) {
        return read(source, bytes, Beside.NOTHING);
    }

    @Override
    public Checked<SroiStudy> read(String source, byte[] bytes, Beside beside) {
        return StudyReader.read(parse.apply(source, bytes), rooms, beside);
    }

    @Override
    public String write(SroiStudy study) {
        return print.apply(StudyWriter.write(study, rooms, numbers));
    }
}

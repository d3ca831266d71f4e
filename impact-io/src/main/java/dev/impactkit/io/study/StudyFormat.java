// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.sroi.SroiStudy;
import java.util.ArrayList;
import java.util.List;

/** One way to write a study down. */
public interface StudyFormat {

    /** {@return the word it is known by, such as {@code yaml}} */
    String key();

    /** {@return the endings of its files, without the dot} */
    List<String> endings();

    /**
     * {@return the study, and every problem with its line and column; no study where one is an error}
     *
     * @param source name of the file or stream, for messages
     * @param bytes the whole of it
     */
    Checked<SroiStudy> read(String source, byte[] bytes);

    /**
     * {@return the study with what stands beside it, and every problem of both}
     *
     * @param source name of the file or stream, for messages
     * @param bytes the whole of it
     * @param beside adds it, before the study is checked as a whole
     */
    default Checked<SroiStudy> read(String source, byte[] bytes, Beside beside) {
        return read(source, bytes).then(study -> {
            List<Problem> problems = new ArrayList<>();
            return Checked.of(beside.add(study, problems), problems);
        });
    }

    /**
     * {@return a study as text, which reads back as an equal study}
     *
     * @param study the study
     */
    String write(SroiStudy study);
}

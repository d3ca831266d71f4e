// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.Answers;
import dev.impactkit.core.scale.Absence;
import dev.impactkit.core.scale.Reply;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** The answers to one question at one moment while they are read. */
final class AnswerColumn {
    private static final List<Absence> REASONS = List.of(Absence.values());
    private static final byte MISSING = (byte) REASONS.indexOf(Absence.MISSING);

    private double[] values = {};

    /** Of how many each is a share; as long as the values once one is known. */
    private double[] wholes = {};

    private byte[] absences = {};

    void set(int respondent, Reply reply) {
        if (respondent >= values.length) {
            resize(Math.max(respondent + 1, values.length + values.length / 2 + 16));
        }
        values[respondent] = reply.value();
        if (wholes.length == 0 && !Double.isNaN(reply.whole())) {
            wholes = new double[values.length];
            Arrays.fill(wholes, Double.NaN);
        }
        if (wholes.length > 0) {
            wholes[respondent] = reply.whole();
        }
        absences[respondent] =
                reply.absence().map(why -> (byte) REASONS.indexOf(why)).orElse(MISSING);
    }

    private void resize(int size) {
        int from = Math.min(values.length, size);
        values = Arrays.copyOf(values, size);
        absences = Arrays.copyOf(absences, size);
        Arrays.fill(values, from, size, Double.NaN);
        if (wholes.length > 0) {
            wholes = Arrays.copyOf(wholes, size);
            Arrays.fill(wholes, from, size, Double.NaN);
        }
        Arrays.fill(absences, from, size, MISSING);
    }

    /** For so many respondents; the column is empty afterwards, so that it is not held twice. */
    Answers answers(int size) {
        resize(size);
        byte[] reasons = absences;
        double[] all = values;
        values = new double[0];
        absences = new byte[0];
        double[] parts = wholes;
        wholes = new double[0];
        Answers answers = Answers.of(all, new AbstractList<>() {
            @Override
            public Absence get(int index) {
                return REASONS.get(reasons[index]);
            }

            @Override
            public int size() {
                return reasons.length;
            }
        });
        return parts.length == 0 ? answers : answers.outOf(parts);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Require;
import dev.impactkit.core.scale.Absence;
import dev.impactkit.core.scale.Reply;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What every respondent of a data set answered to one question at one moment, in the order of the respondents. Immutable.
 */
public final class Answers {
    private static final List<Absence> REASONS = List.of(Absence.values());

    private final double[] values;

    /** Which of the reasons; bytes, because a table may have a million rows and dozens of columns. */
    private final byte[] absences;

    private final int answered;

    private Answers(double[] values, List<Absence> absences) {
        this.values = values;
        this.absences = new byte[values.length];
        int at = 0;
        for (Absence absence : absences) {
            this.absences[at] = (byte) (Double.isNaN(values[at]) ? REASONS.indexOf(absence) : 0);
            at++;
        }
        this.answered = (int)
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    /**
     * {@return the answers in this order}
     *
     * @param replies one a respondent
     */
    public static Answers of(List<Reply> replies) {
        return new Answers(
                replies.stream().mapToDouble(Reply::value).toArray(),
                replies.stream()
                        .map(reply -> reply.absence().orElse(Absence.MISSING))
                        .toList());
    }

    /**
     * {@return the answers in this order; what is not a number is missing}
     *
     * @param values one a respondent, finite or not a number; copied
     */
    public static Answers of(double... values) {
        return new Answers(values.clone(), Collections.nCopies(values.length, Absence.MISSING));
    }

    /**
     * {@return the answers in this order}
     *
     * @param values one a respondent, finite or not a number; copied
     * @param absences why there is none where the value is not a number; not looked at elsewhere
     */
    public static Answers of(double[] values, List<Absence> absences) {
        Require.that(values.length == absences.size(), "There must be an absence for each value.");
        return new Answers(values.clone(), absences);
    }

    /** {@return how many respondents there are, whether they answered or not} */
    public int size() {
        return values.length;
    }

    /** {@return how many of them answered} */
    public int answered() {
        return answered;
    }

    /**
     * {@return what a respondent answered, not a number where nothing}
     *
     * @param respondent from 0
     */
    public double at(int respondent) {
        return values[respondent];
    }

    /**
     * {@return why a respondent did not answer; empty where he did}
     *
     * @param respondent from 0
     */
    public Optional<Absence> absence(int respondent) {
        return Double.isNaN(values[respondent]) ? Optional.of(REASONS.get(absences[respondent])) : Optional.empty();
    }

    /**
     * {@return how many did not answer, for one reason}
     *
     * @param why the reason
     */
    public int absent(Absence why) {
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            count += Double.isNaN(values[i]) && REASONS.get(absences[i]) == why ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that
                && Arrays.equals(values, that.values)
                && Arrays.equals(absences, that.absences);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Require;
import dev.impactkit.core.scale.Absence;
import dev.impactkit.core.scale.Percentage;
import dev.impactkit.core.scale.Reply;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What every respondent of a data set answered to one question at one moment, in the order of the respondents. Immutable.
 */
public final class Answers {
    private static final List<Absence> REASONS = List.of(Absence.values());

    private final double[] values;

    /** Which of the reasons; bytes, because a table may have a million rows and dozens of columns. */
    private final byte[] absences;

    /** Of how many each value is a share; none where none is known. */
    private final double[] wholes;

    private final int answered;

    private Answers(double[] values, double[] wholes, List<Absence> absences) {
        this.values = values;
        this.wholes = wholes;
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
        double[] wholes = replies.stream().mapToDouble(Reply::whole).toArray();
        return new Answers(
                replies.stream().mapToDouble(Reply::value).toArray(),
                Arrays.stream(wholes).allMatch(Double::isNaN) ? new double[0] : wholes,
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
        return new Answers(values.clone(), new double[0], Collections.nCopies(values.length, Absence.MISSING));
    }

    /**
     * {@return the answers in this order}
     *
     * @param values one a respondent, finite or not a number; copied
     * @param absences why there is none where the value is not a number; not looked at elsewhere
     */
    public static Answers of(double[] values, List<Absence> absences) {
        Require.that(values.length == absences.size(), "There must be an absence for each value.");
        return new Answers(values.clone(), new double[0], absences);
    }

    /**
     * {@return the same answers, each a share of a whole}
     *
     * @param known of how many, one a respondent; not a number where that is not known; copied
     */
    public Answers outOf(double... known) {
        Require.that(known.length == size(), "There must be a whole for each value.");
        return new Answers(
                values,
                known.clone(),
                IntStream.range(0, size())
                        .mapToObj(i -> REASONS.get(absences[i]))
                        .toList());
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
     * {@return the shares of some respondents rolled up: parts and wholes summed, and not the mean of percentages; empty where
     *     of one who answered the whole is not known, or nobody answered}
     *
     * @param who respondents, from 0
     */
    public Optional<Percentage> rolledUp(IntPredicate who) {
        double parts = 0;
        double all = 0;
        for (int i = 0; i < size(); i++) {
            if (who.test(i) && !Double.isNaN(values[i])) {
                double whole = i < wholes.length ? wholes[i] : Double.NaN;
                parts += values[i] * whole;
                all += whole;
            }
        }
        return all > 0 ? Optional.of(new Percentage(Math.min(parts, all), all)) : Optional.empty();
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
                && Arrays.equals(wholes, that.wholes)
                && Arrays.equals(absences, that.absences);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}

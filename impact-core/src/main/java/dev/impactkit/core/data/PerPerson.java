// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Checked;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.core.plan.Counted;
import java.util.List;
import java.util.Optional;

/**
 * A quantity that is a number of people, or of points, times how many people there are: each respondent has a score, and
 * the quantity is the people of the group times the mean score.
 */
public interface PerPerson extends Measure {

    /**
     * A mean over respondents.
     *
     * @param sign 1 where it is added, -1 where it is taken off
     * @param waves at which a respondent must have answered
     * @param score of a respondent
     */
    record Part(int sign, List<String> waves, Score score) {}

    /** What one respondent counts for. */
    @FunctionalInterface
    interface Score {
        /**
         * {@return the score}
         *
         * @param answers at the waves of the part
         * @param sense 1 where a higher answer is better, -1 where a lower one is
         */
        double of(double[] answers, int sense);
    }

    /**
     * {@return how an amount is counted among people; empty where it is not}
     *
     * @param amount any amount of a study
     */
    static Optional<PerPerson> in(Amount amount) {
        return amount instanceof Amount.Measured measured && measured.how() instanceof PerPerson how
                ? Optional.of(how)
                : Optional.empty();
    }

    /** {@return id of the indicator it looks at} */
    String indicator();

    /** {@return id of the group; empty for our own} */
    String group();

    /** {@return id of the data source; empty where the study has one that asks for the indicator} */
    String data();

    /** {@return the means it is made of} */
    List<Part> parts();

    /**
     * {@return the same counted at another wave, against the same start where it has one}
     *
     * @param wave id of the wave
     */
    PerPerson at(String wave);

    /** {@return whether every score is 0 or 1, so that the mean is a share} */
    boolean isShare();

    /** {@return what is counted, in a few words, such as "improved"} */
    String counted();

    @Override
    default Checked<Counted> count(Collected data, String path) {
        return data.of(this, path).map(Headcount::quantity);
    }
}

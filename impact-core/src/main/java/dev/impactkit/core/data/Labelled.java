// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of a few words for every respondent of a data set: a group, a cluster, how somebody was asked. Immutable.
 */
public final class Labelled {
    private final List<String> words;
    private final int[] which;

    private Labelled(List<String> words, int[] which) {
        this.words = List.copyOf(words);
        this.which = which;
    }

    /**
     * {@return the words in this order}
     *
     * @param words that occur, each once
     * @param which index into the words for each respondent, -1 where nothing is known; copied
     */
    public static Labelled of(List<String> words, int... which) {
        for (int one : which) {
            Require.that(one >= -1 && one < words.size(), "There is no word " + one + " of " + words.size() + ".");
        }
        return new Labelled(words, which.clone());
    }

    /** {@return the words that occur, each once, in the order they were first met or declared} */
    public List<String> words() {
        return words;
    }

    /** {@return how many respondents there are} */
    public int size() {
        return which.length;
    }

    /**
     * {@return the index of the word of a respondent, -1 where nothing is known}
     *
     * @param respondent from 0
     */
    public int which(int respondent) {
        return which[respondent];
    }

    /**
     * {@return the word of a respondent}
     *
     * @param respondent from 0
     */
    public Optional<String> at(int respondent) {
        return which[respondent] < 0 ? Optional.empty() : Optional.of(words.get(which[respondent]));
    }

    /**
     * {@return how many respondents have a word}
     *
     * @param word one of {@link #words()}; any other has none
     */
    public int count(String word) {
        int index = words.indexOf(word);
        int count = 0;
        for (int one : which) {
            count += index >= 0 && one == index ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labelled that && words.equals(that.words) && Arrays.equals(which, that.which);
    }

    @Override
    public int hashCode() {
        return words.hashCode() * 31 + Arrays.hashCode(which);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of respondents over waves. Nobody is named: a respondent is a number from 0, the same in all waves and
 * columns. Immutable.
 */
public final class Dataset {
    /** Label that says which group a respondent belongs to. */
    public static final String GROUP = "group";

    /** Label that says who was sampled together: a class, a team, a house. */
    public static final String CLUSTER = "cluster";

    /**
     * One column: a question at a moment.
     *
     * @param indicator id of the indicator
     * @param wave id of the wave
     */
    public record Asked(String indicator, String wave) {}

    private final String id;
    private final Origin origin;
    private final int size;
    private final Map<Asked, Answers> answers;
    private final Map<Asked, List<String>> texts;
    private final Map<String, Labelled> labels;
    private final int[] people;

    private Dataset(
            String id,
            Origin origin,
            int size,
            Map<Asked, Answers> answers,
            Map<Asked, List<String>> texts,
            Map<String, Labelled> labels,
            int[] people) {
        this.id = id;
        this.origin = origin;
        this.size = size;
        this.answers = answers;
        this.texts = texts;
        this.labels = labels;
        this.people = people;
    }

    /**
     * {@return a data set without answers yet}
     *
     * @param id the name it is known by in the study
     * @param origin where it comes from
     * @param size how many respondents it has
     */
    public static Dataset of(String id, Origin origin, int size) {
        return new Dataset(
                Require.text("id of a data set", id),
                origin,
                size,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new int[0]);
    }

    /**
     * {@return the same with the answers to one question at one moment}
     *
     * @param indicator id of the indicator
     * @param wave id of the wave
     * @param column one answer a respondent
     */
    public Dataset with(String indicator, String wave, Answers column) {
        sized(column.size());
        Map<Asked, Answers> more = new LinkedHashMap<>(answers);
        more.put(new Asked(indicator, wave), column);
        return new Dataset(id, origin, size, more, texts, labels, people);
    }

    /**
     * {@return the same with what people wrote to one question at one moment}
     *
     * @param indicator id of a qualitative indicator
     * @param wave id of the wave
     * @param column one text a respondent, empty where nothing
     */
    public Dataset with(String indicator, String wave, List<String> column) {
        sized(column.size());
        Map<Asked, List<String>> more = new LinkedHashMap<>(texts);
        more.put(new Asked(indicator, wave), List.copyOf(column));
        return new Dataset(id, origin, size, answers, more, labels, people);
    }

    /**
     * {@return the same with one of a few words for each respondent}
     *
     * @param name {@link #GROUP}, {@link #CLUSTER}, {@link #mode mode of a wave} or a trait of the data source
     * @param column one word a respondent
     */
    public Dataset with(String name, Labelled column) {
        sized(column.size());
        Map<String, Labelled> more = new LinkedHashMap<>(labels);
        more.put(name, column);
        return new Dataset(id, origin, size, answers, texts, more, people);
    }

    /**
     * {@return the same with the number each respondent has among all people that were read together, so that answers
     *     and registrations can be told to be of the same person}
     *
     * @param numbers one a respondent, each once; copied
     */
    public Dataset among(int... numbers) {
        sized(numbers.length);
        return new Dataset(id, origin, size, answers, texts, labels, numbers.clone());
    }

    private void sized(int other) {
        Require.that(other == size, () -> "The data set " + id + " has " + size + " respondents, not " + other + ".");
    }

    /**
     * {@return the name of the label that says how people were asked in a wave: self, assisted or proxy}
     *
     * @param wave id of the wave
     */
    public static String mode(String wave) {
        return "mode." + wave;
    }

    /** {@return the name it is known by in the study} */
    public String id() {
        return id;
    }

    /** {@return where it comes from} */
    public Origin origin() {
        return origin;
    }

    /** {@return how many respondents it has in all waves together} */
    public int size() {
        return size;
    }

    /**
     * {@return the number of a respondent among all people that were read together; his own where nothing else was read}
     *
     * @param respondent from 0
     */
    public int person(int respondent) {
        return people.length == 0 ? respondent : people[respondent];
    }

    /** {@return which questions were asked when, in order; those answered in words are in {@link #texts()}} */
    public List<Asked> asked() {
        return new ArrayList<>(answers.keySet());
    }

    /** {@return which questions were answered in words, and when} */
    public List<Asked> texts() {
        return new ArrayList<>(texts.keySet());
    }

    /**
     * {@return the answers to one question at one moment; empty where it was not asked}
     *
     * @param indicator id of the indicator
     * @param wave id of the wave
     */
    public Optional<Answers> answers(String indicator, String wave) {
        return Optional.ofNullable(answers.get(new Asked(indicator, wave)));
    }

    /**
     * {@return what people wrote to one question at one moment, empty text where nothing}
     *
     * @param indicator id of the indicator
     * @param wave id of the wave
     */
    public List<String> texts(String indicator, String wave) {
        return texts.getOrDefault(new Asked(indicator, wave), List.of());
    }

    /** {@return the names of the labels, in order} */
    public List<String> labels() {
        return new ArrayList<>(labels.keySet());
    }

    /**
     * {@return one of a few words for each respondent; empty where the data have no such label}
     *
     * @param name of the label
     */
    public Optional<Labelled> label(String name) {
        return Optional.ofNullable(labels.get(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that
                && id.equals(that.id)
                && origin.equals(that.origin)
                && size == that.size
                && answers.equals(that.answers)
                && texts.equals(that.texts)
                && labels.equals(that.labels)
                && Arrays.equals(people, that.people);
    }

    /** By its name and size, which few share: a million answers are not gone through. */
    @Override
    public int hashCode() {
        return id.hashCode() * 31 + size;
    }

    @Override
    public String toString() {
        return id + ": " + size + " respondents, " + answers.size() + " columns of answers";
    }
}

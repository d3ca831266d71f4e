// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The answers to one question at one moment by a trait. Those of whom the trait is not known stand apart, so that the parts
 * make up the whole.
 *
 * @param trait the label
 * @param parts one for each word, those of whom nothing is known last
 * @param total all who answered
 */
public record Disaggregation(String trait, List<Part> parts, Part total) {
    /** The word of those of whom the trait is not known. */
    public static final String UNKNOWN = "unknown";

    /** Copies. */
    public Disaggregation {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the people.
     *
     * @param word of the trait
     * @param answered how many of them answered
     * @param sum of their answers
     */
    public record Part(String word, int answered, double sum) {
        /** {@return the mean of their answers; empty where nobody answered} */
        public OptionalDouble mean() {
            return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / answered);
        }
    }

    /**
     * {@return the answers by a trait; empty where the question was not asked then or the trait is not in the data}
     *
     * @param data the answers
     * @param indicator id of the indicator
     * @param wave id of the wave
     * @param trait {@link Dataset#GROUP} or a trait of the data source
     */
    public static Optional<Disaggregation> of(Dataset data, String indicator, String wave, String trait) {
        Optional<Answers> answers = data.answers(indicator, wave);
        Optional<Labelled> label = data.label(trait);
        return answers.isEmpty() || label.isEmpty()
                ? Optional.empty()
                : Optional.of(of(trait, answers.get(), label.get()));
    }

    private static Disaggregation of(String trait, Answers answers, Labelled label) {
        int words = label.words().size();
        int[] counts = new int[words + 1];
        double[] sums = new double[words + 1];
        int count = 0;
        double sum = 0;
        for (int i = 0; i < answers.size(); i++) {
            if (!Double.isNaN(answers.at(i))) {
                int place = label.which(i) < 0 ? words : label.which(i);
                counts[place]++;
                sums[place] += answers.at(i);
                count++;
                sum += answers.at(i);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int w = 0; w <= words; w++) {
            if (w < words || counts[w] > 0) {
                parts.add(new Part(w < words ? label.words().get(w) : UNKNOWN, counts[w], sums[w]));
            }
        }
        return new Disaggregation(trait, parts, new Part("total", count, sum));
    }

    /**
     * {@return what does not add up between these parts and a total somebody states, or how many are unknown}
     *
     * @param path of what states the total
     * @param stated how many there should be
     */
    public List<Problem> reconcile(String path, double stated) {
        List<Problem> found = new ArrayList<>();
        int sum = parts.stream().mapToInt(Part::answered).sum();
        if (sum != stated) {
            found.add(Problem.warning(
                    "data.does-not-reconcile",
                    path,
                    "By " + trait + " there are " + sum + ", and " + Numerals.ENGLISH.shortest(stated) + " are stated.",
                    "Maybe some are counted twice, or of some nothing is known."));
        }
        parts.stream()
                .filter(part -> part.word().equals(UNKNOWN))
                .forEach(part -> found.add(Problem.warning(
                        "data.trait-unknown",
                        path,
                        "Of " + part.answered() + " of " + sum + " people " + trait + " is not known.",
                        "They stand apart and belong to none of the others.")));
        return found;
    }

    /** {@return a line for each part and one for the whole} */
    public Table table() {
        Table table = Table.of("", trait, "Answered", "Mean");
        List<Part> all = new ArrayList<>(parts);
        all.add(total);
        for (Part part : all) {
            table = table.row(
                    part.word(),
                    Integer.toString(part.answered()),
                    part.mean().isPresent()
                            ? Numerals.ENGLISH.shortest(part.mean().getAsDouble())
                            : "-");
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}

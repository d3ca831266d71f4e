// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a report as one value: every fixed word and sentence, the words of the catalogues, the marks of
 * numbers. A second language is one more value.
 *
 * @param language its tag, such as {@code en}
 * @param numerals decimal and grouping marks
 * @param texts sentences and words by key, with their gaps: the same keys and gaps as those of {@link #ENGLISH}
 * @param terms the words for keys of steps, conventions, kinds; a key that is not there is written as it is, with spaces
 */
public record Wording(String language, Numerals numerals, Map<String, String> texts, Map<String, String> terms) {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    /** English. */
    public static final Wording ENGLISH = english();

    /** Copies, and checks that every text is there with all its gaps. */
    public Wording {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        for (Word word : Word.values()) {
            String text = texts.getOrDefault(word.key(), "");
            Require.that(
                    !text.isBlank() && gaps(text).equals(gaps(word.english())),
                    "The text " + word.key() + " (" + text + ") must have the gaps of: " + word.english());
        }
    }

    private static Wording english() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Word word : Word.values()) {
            texts.put(word.key(), word.english());
        }
        return new Wording("en", Numerals.ENGLISH, texts, EnglishTerms.all());
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(gap -> gap.group(1)).sorted().toList();
    }

    /** {@return a text with its gaps filled; what fills them is taken as it is} */
    String say(Word word, String... parts) {
        return GAP.matcher(texts.getOrDefault(word.key(), word.english()))
                .replaceAll(gap -> Matcher.quoteReplacement(parts[Integer.parseInt(gap.group(1))]));
    }

    /**
     * {@return the word for a key of a catalogue}
     *
     * @param key such as {@code attribution-to-others}; where it has parts joined by dots, the whole is looked for first
     */
    public String term(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        String known = terms.getOrDefault(key, terms.getOrDefault(last, ""));
        return known.isEmpty() ? last.replace('-', ' ') : known;
    }

    /**
     * {@return a day as people write it}
     *
     * @param day the day
     */
    public String date(LocalDate day) {
        String month = say(Word.MONTHS).split(" ", -1)[day.getMonthValue() - 1];
        return say(Word.DATE, Integer.toString(day.getDayOfMonth()), month, Integer.toString(day.getYear()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text in the languages it is known in, or one text of which the language is not said.
 *
 * @param texts by language tag, such as {@code nl} or {@code nl-BE}, in order; one text under an empty tag where the
 *     language is not said
 */
public record Labels(Map<String, String> texts) {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** No text. */
    public static final Labels NONE = new Labels(new LinkedHashMap<>());

    /** Copies, and checks tags and texts. */
    public Labels {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        texts.forEach((tag, text) -> {
            Require.that(
                    isLanguage(tag) || tag.isEmpty(),
                    () -> "The language (" + tag + ") must be a tag such as nl, fr or nl-BE.");
            Require.text("text in the language " + tag, text);
        });
        Require.that(
                !texts.containsKey("") || texts.size() == 1,
                "A text of which the language is not said cannot stand beside others.");
    }

    /**
     * {@return one text of which the language is not said}
     *
     * @param text empty for none
     */
    public static Labels of(String text) {
        return text.isEmpty() ? NONE : NONE.with("", text);
    }

    /**
     * {@return a text in one language, to go on with {@link #with}}
     *
     * @param language tag such as {@code nl}
     * @param text in that language
     */
    public static Labels in(String language, String text) {
        return NONE.with(language, text);
    }

    /**
     * {@return the same with the text in one more language}
     *
     * @param language tag such as {@code nl}
     * @param text in that language
     */
    public Labels with(String language, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return new Labels(more);
    }

    /** {@return whether there is no text at all} */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** {@return the text, where it is one of which the language is not said} */
    public Optional<String> plain() {
        return Optional.ofNullable(texts.get(""));
    }

    /**
     * {@return whether the text is there in a language, or may be: its language is not said}
     *
     * @param language tag; {@code nl} serves {@code nl-BE}
     */
    public boolean has(String language) {
        return exact(language).isPresent() || plain().isPresent();
    }

    /**
     * {@return the text for somebody who reads a language: in it, in the language it is a variant of, else in English,
     *     else in the first there is; empty where there is none}
     *
     * @param language tag
     */
    public String text(String language) {
        return exact(language)
                .or(() -> exact("en"))
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    private Optional<String> exact(String language) {
        String base = language.contains("-") ? language.substring(0, language.indexOf('-')) : language;
        return Optional.ofNullable(texts.get(language)).or(() -> Optional.ofNullable(texts.get(base)));
    }

    /** {@return every text, whatever its language} */
    public List<String> all() {
        return List.copyOf(texts.values());
    }

    /**
     * {@return whether a word can be the tag of a language}
     *
     * @param word such as {@code nl}
     */
    public static boolean isLanguage(String word) {
        return TAG.matcher(word).matches();
    }

    /** {@return as it is written in a file: the text, or its languages in order} */
    @Override
    public String toString() {
        return plain().orElseGet(texts::toString);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How missing, don't know, not applicable and refused are recognised: by the words of a scale itself, and after its answers
 * by those that are usual in Dutch, English and French.
 */
public final class AbsenceWords {
    /** Only the usual words. */
    public static final AbsenceWords USUAL = new AbsenceWords(new EnumMap<>(Absence.class));

    /** The parameters that every scale has behind its own. */
    public static final List<Param> PARAMS = List.of(
            words(Absence.DONT_KNOW, "what else stands for don't know, such as 8"),
            words(Absence.NOT_APPLICABLE, "what else stands for not applicable"),
            words(Absence.REFUSED, "what else stands for rather not say"),
            words(Absence.MISSING, "what else stands for nothing filled in, such as 99"));

    private static final Map<String, Reply> USUALLY = usually();
    private static final Map<Absence, Labels> PRINTED = printed();

    private final Map<Absence, List<String>> own;
    private final Map<String, Reply> ownReplies = new LinkedHashMap<>();

    private AbsenceWords(Map<Absence, List<String>> own) {
        this.own = own;
        own.forEach((why, words) -> words.forEach(word -> {
            Reply before = ownReplies.putIfAbsent(Written.plain(word), Reply.none(why));
            Require.that(before == null, "The word " + word + " cannot stand for two reasons not to answer.");
        }));
    }

    private static Param words(Absence why, String doc) {
        return Param.optional(why.word(), Kind.list(Kind.text()), doc);
    }

    /**
     * {@return those among the arguments of a scale}
     *
     * @param a arguments by the names of {@link #PARAMS}
     */
    public static AbsenceWords of(Args a) {
        Map<Absence, List<String>> own = new EnumMap<>(Absence.class);
        for (Param param : PARAMS) {
            List<String> words = a.list(param.name(), String.class);
            if (!words.isEmpty()) {
                own.put(Absence.of(param.name()), words);
            }
        }
        return own.isEmpty() ? USUAL : new AbsenceWords(own);
    }

    /**
     * {@return the same with more words}
     *
     * @param why what they stand for
     * @param words as they are written
     */
    public AbsenceWords and(Absence why, String... words) {
        Map<Absence, List<String>> more = new EnumMap<>(Absence.class);
        more.putAll(own);
        List<String> all = new ArrayList<>(own.getOrDefault(why, List.of()));
        all.addAll(List.of(words));
        more.put(why, Collections.unmodifiableList(all));
        return new AbsenceWords(more);
    }

    /**
     * {@return the arguments of a scale and these words}
     *
     * @param args of the scale
     */
    public Args in(Args args) {
        Args all = args;
        for (Param param : PARAMS) {
            all = all.with(param.name(), own.getOrDefault(Absence.of(param.name()), List.of()));
        }
        return all;
    }

    /**
     * {@return the words a form prints for an absence}
     *
     * @param why the absence
     */
    public static Labels label(Absence why) {
        return PRINTED.getOrDefault(why, Labels.NONE);
    }

    /** What the scale itself says: goes before its answers. Blank is missing, always. */
    Optional<Reply> own(String plain) {
        return plain.isEmpty() ? Optional.of(Reply.none(Absence.MISSING)) : Optional.ofNullable(ownReplies.get(plain));
    }

    /** What is usual: goes after the answers of a scale, which may be called the same. */
    static Optional<Reply> usual(String plain) {
        return Optional.ofNullable(USUALLY.get(plain));
    }

    private static Map<Absence, Labels> printed() {
        Map<Absence, Labels> printed = new EnumMap<>(Absence.class);
        printed.put(
                Absence.DONT_KNOW,
                Labels.in("en", "don't know").with("nl", "weet ik niet").with("fr", "je ne sais pas"));
        printed.put(
                Absence.NOT_APPLICABLE,
                Labels.in("en", "does not apply to me")
                        .with("nl", "niet van toepassing")
                        .with("fr", "ne me concerne pas"));
        printed.put(
                Absence.REFUSED,
                Labels.in("en", "rather not say")
                        .with("nl", "zeg ik liever niet")
                        .with("fr", "je préfère ne pas répondre"));
        printed.put(
                Absence.MISSING,
                Labels.in("en", "not filled in").with("nl", "niet ingevuld").with("fr", "non rempli"));
        return printed;
    }

    private static Map<String, Reply> usually() {
        Map<String, Reply> words = new LinkedHashMap<>();
        add(words, Absence.MISSING, "missing", "not filled in", "-", ".", "na", "nan", "null", "#n/a", "blank");
        add(words, Absence.MISSING, "niet ingevuld", "ontbreekt", "leeg", "geen antwoord", "no answer");
        add(words, Absence.MISSING, "manquant", "non rempli", "vide", "sans réponse", "pas de réponse");
        add(words, Absence.DONT_KNOW, "dont-know", "don't know", "dont know", "do not know", "i don't know", "dk", "?");
        add(words, Absence.DONT_KNOW, "weet niet", "weet ik niet", "weet het niet", "ik weet het niet", "geen idee");
        add(words, Absence.DONT_KNOW, "ne sait pas", "ne sais pas", "je ne sais pas", "nsp");
        add(words, Absence.NOT_APPLICABLE, "not-applicable", "not applicable", "n/a", "n.a.", "does not apply");
        add(words, Absence.NOT_APPLICABLE, "does not apply to me", "niet van toepassing", "n.v.t.", "nvt");
        add(words, Absence.NOT_APPLICABLE, "sans objet", "s.o.", "non applicable", "ne me concerne pas");
        add(words, Absence.REFUSED, "refused", "prefer not to say", "rather not say", "i'd rather not say");
        add(words, Absence.REFUSED, "geweigerd", "wil niet zeggen", "wil ik niet zeggen", "zeg ik liever niet");
        add(words, Absence.REFUSED, "liever niet zeggen", "refus", "refusé", "préfère ne pas répondre");
        add(words, Absence.REFUSED, "je préfère ne pas répondre", "ne souhaite pas répondre");
        return Collections.unmodifiableMap(words);
    }

    private static void add(Map<String, Reply> to, Absence why, String... words) {
        for (String word : words) {
            to.put(Written.plain(word), Reply.none(why));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AbsenceWords that && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return own.hashCode();
    }

    /** {@return the words of the scale itself, by what they stand for} */
    @Override
    public String toString() {
        return own.toString();
    }
}

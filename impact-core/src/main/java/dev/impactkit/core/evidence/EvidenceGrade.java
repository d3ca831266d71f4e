// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Note;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How strong the evidence of a link or an amount is, 1 (strongest) to 6 (weakest), by rules declared beforehand. Each rule
 * that applies says the best grade there can be; the weakest of them decides, and is told.
 *
 * <p>The grade is printed beside a figure and changes none. Who wants a figure corrected writes that step into the study:
 * {@code optimism-bias: {by-grade: 4}} beside an outcome, which lowers its benefits by the percentage that belongs to the
 * grade and stands in the waterfall as a line of its own.
 *
 * @param grounds what was graded
 * @param grade 1 to 6
 * @param applied the rules that applied, in order
 */
public record EvidenceGrade(Grounds grounds, int grade, List<Rule> applied) {
    private static final List<String> WORDS = List.of("strong", "strong", "moderate", "moderate", "weak", "none");

    /**
     * One rule.
     *
     * @param says what it says, for people
     * @param holds whether it applies to some grounds
     * @param atBest the best grade there can be then, 1 to 6
     */
    public record Rule(String says, Predicate<Grounds> holds, int atBest) {
        /** Checks the grade. */
        public Rule {
            Require.between("grade of the rule " + says, atBest, 1, 6);
        }
    }

    /** Copies, and checks the grade. */
    public EvidenceGrade {
        applied = List.copyOf(applied);
        Require.between("grade", grade, 1, 6);
    }

    /**
     * {@return the rules of this library: a reading of ours, to be replaced by one's own}
     *
     * <p>Design: drawn by lot 1, comparison group 2, before and after 4, judgement 5, none 6. Sources: none 6, one 5, two
     * 4. Response: below 70 % 3, below 50 % 4, below 30 % 5. Sources that contradict: any 3, a quarter 4, half 5.
     */
    public static List<Rule> standard() {
        List<Rule> rules = new ArrayList<>();
        rules.add(design("people were drawn by lot", Design.RANDOMISED, 1));
        rules.add(design("set against a comparison group", Design.COMPARISON, 2));
        rules.add(design("before and after, set against nobody", Design.BEFORE_AFTER, 4));
        rules.add(design("people who should know say so", Design.JUDGEMENT, 5));
        rules.add(design("nothing was done to find out", Design.NONE, 6));
        rules.add(new Rule("no source", grounds -> grounds.sources() == 0, 6));
        rules.add(new Rule("one source only", grounds -> grounds.sources() == 1, 5));
        rules.add(new Rule("two sources only", grounds -> grounds.sources() == 2, 4));
        rules.add(new Rule("less than 30% answered", grounds -> answered(grounds, 0, 0.3), 5));
        rules.add(new Rule("less than 50% answered", grounds -> answered(grounds, 0.3, 0.5), 4));
        rules.add(new Rule("less than 70% answered", grounds -> answered(grounds, 0.5, 0.7), 3));
        rules.add(new Rule("half of the sources or more contradict it", grounds -> grounds.conflict() >= 0.5, 5));
        rules.add(
                new Rule("a quarter of the sources or more contradict it", grounds -> conflict(grounds, 0.25, 0.5), 4));
        rules.add(new Rule("a source contradicts it", grounds -> conflict(grounds, Double.MIN_VALUE, 0.25), 3));
        return List.copyOf(rules);
    }

    private static Rule design(String says, Design design, int atBest) {
        return new Rule(says, grounds -> grounds.design() == design, atBest);
    }

    private static boolean answered(Grounds grounds, double from, double below) {
        return grounds.response().isPresent() && within(grounds.response().getAsDouble(), from, below);
    }

    private static boolean conflict(Grounds grounds, double from, double below) {
        return within(grounds.conflict(), from, below);
    }

    private static boolean within(double share, double from, double below) {
        return share >= from && share < below;
    }

    /**
     * {@return the grade by the rules of this library}
     *
     * @param grounds what stands behind it
     */
    public static EvidenceGrade of(Grounds grounds) {
        return of(grounds, standard());
    }

    /**
     * {@return the grade by one's own rules; 6 where none applies}
     *
     * @param grounds what stands behind it
     * @param rules declared beforehand
     */
    public static EvidenceGrade of(Grounds grounds, List<Rule> rules) {
        List<Rule> applied =
                rules.stream().filter(rule -> rule.holds().test(grounds)).toList();
        return new EvidenceGrade(
                grounds, applied.stream().mapToInt(Rule::atBest).max().orElse(6), applied);
    }

    /** {@return the rule that decided: the first of those that allow no better grade; empty where none applied} */
    public Optional<Rule> decided() {
        return applied.stream().filter(rule -> rule.atBest() == grade).findFirst();
    }

    /** {@return the word for a link of the chain: strong, moderate, weak or none} */
    public String word() {
        return wordOf(grade);
    }

    /**
     * {@return the word of a grade}
     *
     * @param grade 1 to 6
     */
    public static String wordOf(int grade) {
        return WORDS.get((int) Require.between("grade", grade, 1, 6) - 1);
    }

    /**
     * {@return the grade a word for a link stands for, the weakest that is called so: caution never helps}
     *
     * @param word strong, moderate, weak or none
     * @throws IllegalArgumentException for any other word
     */
    public static int ofWord(String word) {
        Require.that(WORDS.contains(word), () -> "There is no strength of evidence " + word + " among " + WORDS + ".");
        return WORDS.lastIndexOf(word) + 1;
    }

    /**
     * {@return a note with this grade}
     *
     * @param note where an amount or a link is known from
     */
    public Note in(Note note) {
        return new Note(note.source(), note.reason(), note.decidedBy(), note.on(), grade);
    }

    /** {@return the rules that applied, with the best grade each allows} */
    public Table table() {
        Table table = Table.of(toString(), "rule", "at best");
        for (Rule rule : applied) {
            table = table.row(rule.says(), Integer.toString(rule.atBest()));
        }
        return table;
    }

    /** {@return the grade and what decided it, as it stands beside a figure} */
    @Override
    public String toString() {
        return "evidence grade " + Numerals.ENGLISH.fixed(grade, 0) + ": "
                + decided().map(Rule::says).orElse("no rule applies");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Labels;
import dev.impactkit.core.data.Wave;
import dev.impactkit.core.model.ImpactStudy;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.scale.Composite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The questions of a study on paper, as Markdown: every indicator that asks something, with its answers and with don't know
 * and rather not say, by composite. What is not there in the language stands in another, and is marked.
 */
public final class Questionnaire {
    private static final String LINE = "\\_\\_\\_\\_\\_\\_\\_\\_";

    private final ImpactStudy study;
    private final String language;
    private final String wave;
    private final boolean plain;

    private Questionnaire(ImpactStudy study, String language, String wave, boolean plain) {
        this.study = study;
        this.language = language;
        this.wave = wave;
        this.plain = plain;
    }

    /**
     * {@return the questions of all waves}
     *
     * @param study the study
     * @param language tag such as {@code nl}; the fixed sentences are there in Dutch, English and French
     */
    public static Questionnaire of(ImpactStudy study, String language) {
        return new Questionnaire(study, language, "", false);
    }

    /**
     * {@return only the questions of one wave}
     *
     * @param asked id of the wave
     */
    public Questionnaire at(String asked) {
        return new Questionnaire(study, language, asked, plain);
    }

    /** {@return the same in short sentences, with places for pictograms} */
    public Questionnaire plainly() {
        return new Questionnaire(study, language, wave, true);
    }

    /** {@return the questionnaire as Markdown} */
    @Override
    public String toString() {
        List<Indicator> questions = questions();
        List<String> blocks = new ArrayList<>(intro(questions));
        List<Indicator> left = new ArrayList<>(questions);
        int number = 1;
        for (Composite composite : study.measuring().composites()) {
            List<Indicator> items = composite.items().stream()
                    .flatMap(id -> left.stream().filter(one -> one.id().equals(id)))
                    .toList();
            number = group(blocks, composite.name(), items, number);
            left.removeAll(items);
        }
        boolean others = left.size() < questions.size();
        group(blocks, others ? FormWord.OTHERS.in(language) : "", left, number);
        blocks.add(questions.isEmpty() ? FormWord.NONE.in(language) : say(FormWord.THANKS, FormWord.PLAIN_THANKS));
        return String.join("\n\n", blocks) + "\n";
    }

    private List<Indicator> questions() {
        return study.indicators().stream()
                .filter(one -> !one.asks().isEmpty() || (plain && !one.plainly().isEmpty()))
                .filter(one -> wave.isEmpty() || one.gathering().isAskedIn(wave))
                .toList();
    }

    private List<String> intro(List<Indicator> questions) {
        String askers = questions.stream()
                .map(one -> one.gathering().askedBy())
                .filter(who -> !who.isEmpty())
                .distinct()
                .map(MarkdownReport::escaped)
                .collect(Collectors.joining(", "));
        List<String> intro = new ArrayList<>();
        intro.add("# " + FormWord.TITLE.in(language, MarkdownReport.escaped(study.name())));
        moment().ifPresent(name -> intro.add(FormWord.MOMENT.in(language, MarkdownReport.escaped(name))));
        intro.add(say(FormWord.ASKER, FormWord.PLAIN_ASKER, askers.isEmpty() ? LINE : askers));
        intro.add(say(FormWord.VOLUNTARY, FormWord.PLAIN_VOLUNTARY));
        intro.add(say(FormWord.PSEUDONYM, FormWord.PLAIN_PSEUDONYM));
        intro.add(FormWord.CODE.in(language, LINE) + " · " + FormWord.DATE.in(language, LINE));
        return intro;
    }

    private Optional<String> moment() {
        return study.measuring().waves().stream()
                .filter(one -> one.id().equals(wave))
                .findFirst()
                .map(Wave::name);
    }

    private int group(List<String> blocks, String heading, List<Indicator> items, int first) {
        if (!heading.isEmpty() && !items.isEmpty()) {
            blocks.add("## " + MarkdownReport.escaped(heading));
        }
        AnswerForm form = new AnswerForm(language, plain);
        int number = first;
        for (Indicator item : items) {
            if (plain) {
                blocks.add(AnswerForm.place(FormWord.PICTOGRAM.in(language, item.id())));
            }
            blocks.add(form.bold(number + "\\. ", asked(item)));
            blocks.add(form.answers(item, study.measuring().scale(item)));
            number++;
        }
        return number;
    }

    /** Short words go before long ones, and the language before both. */
    private Labels asked(Indicator item) {
        Labels shorter = plain ? item.plainly() : Labels.NONE;
        boolean taken =
                !shorter.isEmpty() && (shorter.has(language) || !item.asks().has(language));
        return taken ? shorter : item.asks();
    }

    private String say(FormWord usual, FormWord shorter, String... parts) {
        return (plain ? shorter : usual).in(language, parts);
    }
}

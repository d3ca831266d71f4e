// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

/** What it comes to: the range first, both ways, and what it is not. */
final class AnswerPart {
    private final Subject subject;
    private final RangePart range;

    AnswerPart(Subject subject) {
        this.subject = subject;
        this.range = new RangePart(subject);
    }

    Section section() {
        Section section = subject.section(Word.ANSWER);
        section = subject.study().isValued() ? ratio(section) : section.say(subject.say(Word.NO_MONEY));
        return range.isEmpty()
                ? caution(section.say(subject.say(Word.CERTAIN)))
                : range.tables(caution(range.meaning(range.twice(section))));
    }

    private Section ratio(Section section) {
        if (subject.result().ratio().isEmpty()) {
            double investment = subject.result().investment().orElse(0);
            return section.say(subject.say(Word.NO_RATIO, subject.money(investment)));
        }
        String currency = subject.study().currency();
        String best = subject.ratio(subject.result().ratio().getAsDouble());
        return section.say(range.spread("ratio")
                .map(spread -> subject.say(
                        Word.RATIO_RANGE,
                        currency,
                        subject.ratio(spread.quantile(0.05)),
                        subject.ratio(spread.quantile(0.95)),
                        best))
                .orElse(subject.say(Word.RATIO_SINGLE, currency, best)));
    }

    private Section caution(Section section) {
        return subject.result().ratio().isPresent() ? section.say(subject.say(Word.RATIO_CAUTION)) : section;
    }
}

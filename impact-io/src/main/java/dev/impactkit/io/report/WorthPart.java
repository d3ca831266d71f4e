// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.sroi.Payback;
import dev.impactkit.sroi.SroiResult;
import java.util.OptionalDouble;

/** The three headlines and the main figures. */
final class WorthPart {
    private final Subject subject;
    private final SroiResult result;

    WorthPart(Subject subject) {
        this.subject = subject;
        this.result = subject.result();
    }

    Section section() {
        Section section = subject.section(Word.WORTH);
        return subject.study().isValued() ? section.with(headlines()).with(main()) : section;
    }

    private Sheet headlines() {
        return subject.sheet(Word.HEADLINES, Word.TO_WHOM, Word.VALUE)
                .row(Cell.of(subject.say(Word.PEOPLE)), subject.figure("to-people", Style.MONEY))
                .row(Cell.of(subject.say(Word.PUBLIC_BUDGETS)), subject.figure("to-public-budgets", Style.MONEY))
                .row(Cell.of(subject.say(Word.TOTAL)), Cell.of(result.pv(), Style.MONEY));
    }

    private Sheet main() {
        String currency = subject.study().currency();
        Sheet sheet = subject.sheet(Word.MAIN, Word.FIGURE, Word.VALUE);
        sheet = known(sheet, subject.say(Word.RATIO, currency), result.ratio(), Style.RATIO);
        sheet = known(sheet, subject.say(Word.NET_RATIO, currency), result.netRatio(), Style.RATIO);
        sheet = known(sheet, subject.say(Word.PRESENT_VALUE), result.pv(), Style.MONEY);
        sheet = known(sheet, subject.say(Word.INVESTMENT), result.investment(), Style.MONEY);
        sheet = known(sheet, subject.say(Word.NPV), result.npv(), Style.MONEY);
        if (result.investment().orElse(0) > 0) {
            Payback payback = result.payback();
            sheet = sheet.row(Cell.of(subject.say(Word.PAYBACK)), months(payback.months()))
                    .row(Cell.of(subject.say(Word.PAYBACK_DISCOUNTED)), months(payback.discounted()));
        }
        if (result.cashable() != 0) {
            sheet = known(sheet, subject.say(Word.CASHABLE), OptionalDouble.of(result.cashable()), Style.MONEY);
            sheet = known(sheet, subject.say(Word.PROXY_SHARE), result.proxyValuedShare(), Style.SHARE);
        }
        return known(sheet, subject.say(Word.WEIGHTED), result.weighted(), Style.MONEY);
    }

    /** A figure without meaning is left out. */
    private static Sheet known(Sheet sheet, String label, OptionalDouble value, Style style) {
        return value.isPresent() ? sheet.row(Cell.of(label), Cell.of(value, style)) : sheet;
    }

    private Cell months(OptionalDouble months) {
        return months.isPresent() ? Cell.of(months, Style.MONTHS) : Cell.of(subject.say(Word.NEVER));
    }
}

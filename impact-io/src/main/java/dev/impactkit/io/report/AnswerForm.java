// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Labels;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.model.Indicator;
import dev.impactkit.core.scale.Absence;
import dev.impactkit.core.scale.AbsenceWords;
import dev.impactkit.core.scale.MeasurementLevel;
import dev.impactkit.core.scale.Option;
import dev.impactkit.core.scale.PercentageScale;
import dev.impactkit.core.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answers of one question as they are printed: boxes to tick, or a line to write on. */
final class AnswerForm {
    private static final String BOX = "☐ ";
    private static final String LINE = "\\_\\_\\_\\_\\_\\_";
    private static final String LONG_LINE = LINE.repeat(8);

    private final String language;
    private final boolean plain;

    AnswerForm(String language, boolean plain) {
        this.language = language;
        this.plain = plain;
    }

    /** The text in the language; where it is not there, another and a mark. */
    String text(Labels labels) {
        return MarkdownReport.escaped(labels.text(language)) + mark(labels);
    }

    /** The same in bold, behind a number; the mark is not. */
    String bold(String number, Labels labels) {
        return "**" + number + MarkdownReport.escaped(labels.text(language)) + "**" + mark(labels);
    }

    private String mark(Labels labels) {
        return labels.has(language) || labels.isEmpty() ? "" : " *(" + FormWord.FALLBACK.in(language) + ")*";
    }

    /** A place to paste something in. */
    static String place(String what) {
        return "\\[" + MarkdownReport.escaped(what) + "\\]";
    }

    String answers(Indicator item, Optional<Scale> scale) {
        List<String> lines = new ArrayList<>();
        List<Option> options = scale.map(Scale::options).orElse(List.of());
        boolean inOneLine =
                options.stream().filter(one -> one.label().isEmpty()).count() * 2 > options.size();
        if (options.isEmpty()) {
            lines.add("- " + open(item, scale));
        } else if (inOneLine) {
            lines.add("- " + ends(options));
            lines.add("- " + options.stream().map(one -> BOX + code(one)).collect(Collectors.joining("   ")));
        } else {
            options.forEach(one ->
                    lines.add("- " + BOX + pictogram() + (one.label().isEmpty() ? code(one) : text(one.label()))));
        }
        absences(scale).forEach(why -> lines.add("- " + BOX + pictogram() + text(AbsenceWords.label(why))));
        return String.join("\n", lines);
    }

    private String pictogram() {
        return plain ? "\\[ \\] " : "";
    }

    private static String code(Option option) {
        return Numerals.exact(option.code());
    }

    /** What the named ones of many numbers are called. */
    private String ends(List<Option> options) {
        return options.stream()
                .filter(one -> !one.label().isEmpty())
                .map(one -> code(one) + " = " + text(one.label()))
                .collect(Collectors.joining(" · "));
    }

    private String open(Indicator item, Optional<Scale> scale) {
        if (scale.isPresent() && scale.get() instanceof PercentageScale share) {
            return FormWord.OF.in(language, LINE + named(share.numerator()), LINE + named(share.denominator()));
        }
        boolean words =
                scale.filter(one -> one.level() == MeasurementLevel.QUALITATIVE).isPresent();
        Labels unit = scale.map(Scale::unit).filter(one -> !one.isEmpty()).orElse(Labels.of(item.unit()));
        return words ? LONG_LINE : (LINE + " " + text(unit)).strip();
    }

    private String named(Labels labels) {
        return labels.isEmpty() ? "" : " " + text(labels);
    }

    /** Not applicable only where the scale itself has a word for it. */
    private static List<Absence> absences(Optional<Scale> scale) {
        boolean applies = scale.filter(one -> one.args().has(Absence.NOT_APPLICABLE.word()))
                .isEmpty();
        return applies
                ? List.of(Absence.DONT_KNOW, Absence.REFUSED)
                : List.of(Absence.NOT_APPLICABLE, Absence.DONT_KNOW, Absence.REFUSED);
    }
}

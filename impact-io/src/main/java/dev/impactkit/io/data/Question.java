// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Nearest;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.scale.Absence;
import dev.impactkit.core.scale.MeasurementLevel;
import dev.impactkit.core.scale.Option;
import dev.impactkit.core.scale.Reply;
import dev.impactkit.core.scale.Scale;
import dev.impactkit.core.scale.Scales;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One indicator as it stands in cells: by its scale, or as a plain number. */
final class Question {
    private static final int LONGEST = 200;
    private static final int FEW = 7;
    private static final int REMEMBERED = 1000;

    /** Knows the words for no answer. */
    private static final Scale ABSENT = Scales.number("answers");

    private static final Reply MISSING = Reply.none(Absence.MISSING);

    private final String indicator;
    private final Optional<Scale> scale;
    private final Decimals decimals;

    /** The same few answers come again and again. */
    private final Map<String, Optional<Reply>> read = new LinkedHashMap<>();

    Question(String indicator, Optional<Scale> scale, Decimals decimals) {
        this.indicator = indicator;
        this.scale = scale;
        this.decimals = decimals;
    }

    String indicator() {
        return indicator;
    }

    boolean isInWords() {
        return scale.filter(one -> one.level() == MeasurementLevel.QUALITATIVE).isPresent();
    }

    /** What a cell says; where that is nothing, the problem is told and the answer is missing. */
    Reply read(Cell cell, Column column, CellReader cells) {
        if (cell.isBlank()) {
            return MISSING;
        }
        Optional<Reply> reply = cell.text().length() > LONGEST ? Optional.empty() : reply(cell);
        if (reply.isEmpty()) {
            cells.bad("not-an-answer", column, "holds " + what(cell), hint(cell));
        }
        return reply.orElse(MISSING);
    }

    private Optional<Reply> reply(Cell cell) {
        if (cell.sort() == Cell.Sort.DATE) {
            return Optional.empty();
        }
        String written = decimals.plain(cell);
        Optional<Reply> known = read.get(written);
        if (known != null) {
            return known;
        }
        Optional<Reply> reply = scale.isPresent() ? scale.get().read(written) : number(cell);
        if (read.size() < REMEMBERED && reply.isPresent()) {
            read.put(written, reply);
        }
        return reply;
    }

    private Optional<Reply> number(Cell cell) {
        OptionalDouble number = decimals.read(cell);
        if (number.isPresent()) {
            return Optional.of(Reply.of(number.getAsDouble()));
        }
        return ABSENT.read(cell.text()).filter(reply -> reply.absence().isPresent());
    }

    private String what(Cell cell) {
        String shown = Shown.quoted(cell.text());
        return cell.sort() == Cell.Sort.DATE
                ? "a date, " + shown + ", where an answer is expected."
                : shown
                        + (scale.isPresent()
                                ? ", which is none of the answers of " + indicator + "."
                                : ", which is no number.");
    }

    private String hint(Cell cell) {
        if (cell.sort() == Cell.Sort.DATE) {
            return "Maybe the spreadsheet took an answer such as 1-5 for a date.";
        }
        String text = cell.text();
        String comma = decimals.hint(text);
        if (scale.isEmpty() || !comma.isEmpty()) {
            return comma.isEmpty() ? "Leave the cell empty where there is no answer." : comma;
        }
        List<String> answers = answers(scale.get());
        // No number is meant by another.
        boolean word = text.length() <= LONGEST && decimals.read(cell).isEmpty();
        Optional<String> near = word ? Nearest.of(text, answers) : Optional.empty();
        return near.map(one -> "Maybe " + one + ".").orElseGet(() -> choice(scale.get(), answers));
    }

    /** Every label in every language, and the codes. */
    private static List<String> answers(Scale scale) {
        List<String> answers = new ArrayList<>();
        for (Option option : scale.options()) {
            answers.addAll(option.label().all());
            answers.add(Numerals.exact(option.code()));
        }
        return answers.stream().distinct().toList();
    }

    private static String choice(Scale scale, List<String> answers) {
        if (!answers.isEmpty() && scale.options().size() <= FEW) {
            return Shown.atMost(LONGEST, "The answers are " + String.join(", ", answers)) + ".";
        }
        return Double.isFinite(scale.low()) && Double.isFinite(scale.high())
                ? "Answers go from " + Numerals.exact(scale.low()) + " to " + Numerals.exact(scale.high()) + "."
                : "";
    }
}

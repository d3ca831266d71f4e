// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void numbersStandToTheRightAndWordsToTheLeft() {
        Table table = Table.of("Result", "figure", "value")
                .row("ratio", "1.93")
                .row("net present value", "39,366.93")
                .row("payback", "-");
        assertEquals("""
                Result
                figure                 value
                ----------------------------
                ratio                   1.93
                net present value  39,366.93
                payback                    -""", table.toString());
    }

    @Test
    void aTableWithoutHeaderOrRowsStillPrints() {
        assertEquals("-------\na  long", Table.of("", "", "").row("a", "long").toString());
        assertEquals("a  b\n----", Table.of("", "a", "b").toString());
        assertEquals("only a title", Table.of("only a title").toString());
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        Table table = Table.of("", "a", "b");
        assertThrows(IllegalArgumentException.class, () -> table.row("1"));
    }

    @Test
    void theWidestColumnOfWordsIsWrappedAndNumbersStayWhole() {
        String words = "who takes part stays at home for longer ".repeat(4).strip();
        String text = Table.of("", "outcome", "note", "value")
                .row(words, words, "1,234,567,890.00")
                .toString();
        assertFits(text);
        assertTrue(text.contains("1,234,567,890.00"));
        assertEquals(8, count(text, "longer"));
    }

    @Test
    void aWordLongerThanTheTableIsBroken() {
        String text = Table.of("", "path").row("x".repeat(250)).toString();
        assertFits(text);
        assertEquals(250, count(text, "x"));
    }

    @Test
    void manyColumnsStandInBlocksThatEachBeginWithTheFirst() {
        String[] header = IntStream.range(0, 30)
                .mapToObj(i -> i == 0 ? "outcome" : "year " + i)
                .toArray(String[]::new);
        String[] cells = IntStream.range(0, 30)
                .mapToObj(i -> i == 0 ? "falls" : "1,000,0" + (10 + i))
                .toArray(String[]::new);
        String text = Table.of("By year", header).row(cells).toString();
        assertFits(text);
        Arrays.stream(cells).skip(1).forEach(cell -> assertEquals(1, count(text, cell), cell));
        assertTrue(count(text, "falls") > 1);
        assertEquals(count(text, "falls"), count(text, "outcome"));
    }

    @Test
    void leadingBlanksAreAnIndentEvenWhereTheyLeaveNoRoom() {
        assertTrue(Table.of("", "line", "x").row("  part", "1").toString().contains("\n  part"));
        String text = Table.of("", "line").row(" ".repeat(120) + "word").toString();
        assertFits(text);
        assertTrue(text.contains("word"));
    }

    @Test
    void lettersAreCountedByCodePointAndLinesStayLines() {
        String text = Table.of("", "who", "n")
                .row("\uD83D\uDC75\uD83D\uDC74", "1")
                .row("a\nb", "2")
                .toString();
        assertEquals(
                List.of("who  n", "------", "\uD83D\uDC75\uD83D\uDC74   1", "a b  2"),
                text.lines().toList());
    }

    @Test
    void aLongTitleWraps() {
        assertFits(Table.of("a long title ".repeat(20), "x").row("1").toString());
    }

    @Test
    void whatLooksLikeANumber() {
        assertTrue(column("1", "-2.50", "", "3%", "-", "never", "14 months", "1\u202f000,5")
                .isNumeric(0));
        assertFalse(column("1", "EUR 2").isNumeric(0));
        assertFalse(column("1", "a").isNumeric(0));
    }

    @Property(tries = 500, seed = "20261123")
    void noLineIsEverWiderThanAHundredColumns(@ForAll("tables") Table table) {
        assertFits(table.toString());
    }

    @Property(tries = 300, seed = "20261123")
    void noLetterIsLost(@ForAll("tables") Table table) {
        long wanted = table.rows().stream()
                .flatMap(List::stream)
                .mapToLong(cell -> count(cell, "é"))
                .sum();
        assertTrue(count(table.toString(), "é") >= wanted);
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("aé \n1,.-%\u202f\t")
                .ofMaxLength(60)
                .map(s -> s + (s.length() % 7 == 0 ? "w".repeat(2 * s.length()) + "\uD83D\uDC75" : ""));
        return Arbitraries.integers()
                .between(0, 40)
                .flatMap(columns -> cell.list()
                        .ofSize(columns)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(rows -> new Table("t", rows.get(0), rows.subList(1, rows.size()))));
    }

    private static Table column(String... cells) {
        return new Table(
                "",
                List.of("n"),
                Arrays.stream(cells).map(Collections::singletonList).toList());
    }

    private static void assertFits(String text) {
        assertEquals(
                "",
                text.lines()
                        .filter(line -> line.codePointCount(0, line.length()) > 100)
                        .collect(Collectors.joining("\n")));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}

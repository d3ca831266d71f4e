// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CountTableTest {
    private static final CountTable TABLE = new CountTable(
            List.of("women", "men"),
            List.of("improved", "same", "worse"),
            List.of(List.of(20, 9, 3), List.of(15, 8, 7)));

    @Test
    void thoseWhoHoldTheDataSeeEverything() {
        assertEquals("""
                       improved  same  worse  total
                -----------------------------------
                women        20     9      3     32
                men          15     8      7     30
                total        35    17     10     62""", TABLE.protectedFor(Audience.INTERNAL).toString());
    }

    @Test
    void aSmallCellTakesThreeOthersWithIt() {
        // Three women got worse. Hidden alone it would follow from its row; with its row, from its column.
        assertEquals("""
                A dash stands for a number that is left out to protect small groups.
                       improved  same  worse  total
                -----------------------------------
                women        20     -      -     32
                men          15     -      -     30
                total        35    17     10     62""", TABLE.protectedFor(Audience.PUBLIC).toString());
    }

    @Test
    void everybodyElseIsProtectedInTheSameWay() {
        assertEquals(TABLE.protectedFor(Audience.PUBLIC), TABLE.protectedFor(Audience.GROUP));
        assertEquals(TABLE.protectedFor(Audience.PUBLIC), TABLE.protectedFor(Audience.ASSURER));
    }

    @Test
    void largeCountsAreShown() {
        CountTable large = new CountTable(List.of("a", "b"), List.of("x", "y"), List.of(List.of(5, 6), List.of(7, 8)));
        assertEquals(0, large.protectedFor(Audience.PUBLIC).leftOut());
    }

    @Test
    void whatAllOfAGroupSaidIsNotShown() {
        CountTable all = new CountTable(
                List.of("a", "b", "c"), List.of("yes", "no"), List.of(List.of(12, 0), List.of(7, 8), List.of(9, 30)));
        ProtectedTable shown = all.protectedFor(Audience.PUBLIC);
        assertEquals(OptionalInt.empty(), shown.counts().get(0).get(0));
        assertEquals(OptionalInt.empty(), shown.counts().get(0).get(1));
        assertEquals(
                List.of(OptionalInt.of(9), OptionalInt.of(30)), shown.counts().get(2));
        assertEquals(OptionalInt.of(12), shown.rowTotals().get(0));
    }

    @Test
    void aListOfAnswersIsProtectedToo() {
        CountTable answers = CountTable.of("people", List.of("better", "same", "worse"), List.of(14, 6, 2));
        assertEquals("""
                A dash stands for a number that is left out to protect small groups.
                        people
                --------------
                better      14
                same         -
                worse        -
                total       22""", answers.protectedFor(Audience.PUBLIC).toString());
    }

    @Test
    void ofAFewPeopleNothingIsShown() {
        CountTable few = CountTable.of("people", List.of("better", "same"), List.of(3, 1));
        ProtectedTable shown = few.protectedFor(Audience.PUBLIC);
        assertEquals(2, shown.leftOut());
        assertEquals(OptionalInt.empty(), shown.columnTotals().get(0));
        CountTable one = CountTable.of("people", List.of("better"), List.of(4));
        assertEquals(1, one.protectedFor(Audience.PUBLIC).leftOut());
        assertEquals(OptionalInt.empty(), one.protectedFor(Audience.PUBLIC).total());
    }

    @Test
    void tablesOfTheSamePeopleLeaveOutTheSameTotals() {
        CountTable small = new CountTable(
                List.of("women", "men", "others"),
                List.of("yes", "no"),
                List.of(List.of(20, 12), List.of(15, 15), List.of(2, 2)));
        CountTable other = new CountTable(
                List.of("women", "men", "others"),
                List.of("often", "sometimes", "never"),
                List.of(List.of(10, 12, 10), List.of(14, 8, 8), List.of(0, 3, 1)));
        List<ProtectedTable> both = CountTable.protectedFor(List.of(small, other), Audience.PUBLIC, 5);
        assertEquals(both.get(0).rowTotals(), both.get(1).rowTotals());
        assertEquals(both.get(0).total(), both.get(1).total());
        assertEquals(OptionalInt.empty(), both.get(0).rowTotals().get(2));
    }

    @Test
    void aTableMustHaveACountForEachRowAndColumn() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CountTable(List.of("a"), List.of("x", "y"), List.of(List.of(1))));
        assertThrows(IllegalArgumentException.class, () -> CountTable.of("people", List.of("a"), List.of(-1)));
        assertThrows(IllegalArgumentException.class, () -> TABLE.protectedFor(Audience.PUBLIC, 1));
        assertTrue(TABLE.total() == 62);
    }
}

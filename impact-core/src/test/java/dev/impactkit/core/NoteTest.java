// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static final Note FULL =
            new Note("calls 2009", "the later wave", "manager", Optional.of(LocalDate.of(2009, 5, 1)), 3);

    @Test
    void aNoteGoesIntoArgumentsAndComesBack() {
        assertEquals(FULL, Note.of(FULL.in(Args.of("id", "x"))));
        assertEquals(Args.of("id", "x"), Note.NONE.in(Args.of("id", "x")));
        assertEquals(Note.NONE, Note.of(Args.of("id", "x")));
    }

    @Test
    void aNumberIsTracedByASourceOrAReason() {
        assertTrue(Note.source("calls").traceable());
        assertTrue(Note.reason("as last year", "board").traceable());
        assertFalse(Note.reason(" ", "board").traceable());
        assertFalse(Note.NONE.traceable());
    }

    @Test
    void theTextSaysWhatIsKnownAndNoMore() {
        assertEquals(
                "calls 2009; because the later wave; decided by manager; on 2009-05-01; evidence grade 3", FULL.text());
        assertEquals(
                "because as last year; decided by board",
                Note.reason("as last year", "board").text());
        assertEquals("", Note.NONE.text());
    }

    @Test
    void gradesGoFromOneToSix() {
        assertThrows(IllegalArgumentException.class, () -> new Note("", "", "", Optional.empty(), 7));
        assertThrows(IllegalArgumentException.class, () -> new Note("", "", "", Optional.empty(), -1));
    }
}

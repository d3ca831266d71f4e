// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text in several languages falls back and says so. */
class LabelsTest {
    private static final Labels YES = Labels.in("nl", "ja").with("fr", "oui").with("en", "yes");

    @Test
    void aVariantIsServedByItsLanguage() {
        assertEquals("ja", YES.text("nl"));
        assertEquals("ja", YES.text("nl-BE"));
        assertEquals("jawel", YES.with("nl-BE", "jawel").text("nl-BE"));
        assertTrue(YES.has("fr-BE"));
    }

    @Test
    void whatIsNotThereFallsBackToEnglishAndThenToTheFirst() {
        assertEquals("yes", YES.text("de"));
        assertFalse(YES.has("de"));
        assertEquals("ja", Labels.in("nl", "ja").with("fr", "oui").text("de"));
        assertEquals("", Labels.NONE.text("de"));
        assertFalse(Labels.NONE.has("de"));
    }

    @Test
    void oneTextAloneServesEveryLanguage() {
        Labels plain = Labels.of("ja");
        assertEquals("ja", plain.text("fr"));
        assertTrue(plain.has("fr"));
        assertEquals(Optional.of("ja"), plain.plain());
        assertEquals(Optional.empty(), YES.plain());
        assertEquals(List.of("ja", "oui", "yes"), YES.all());
    }

    @Test
    void whatIsNoLanguageOrNoTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> YES.with("Dutch", "ja"));
        assertThrows(IllegalArgumentException.class, () -> YES.with("de", " "));
        assertThrows(IllegalArgumentException.class, () -> Labels.of("ja").with("nl", "ja"));
        assertTrue(Labels.isLanguage("fr-CA"));
        assertFalse(Labels.isLanguage("x-own"));
        assertFalse(Labels.isLanguage(""));
    }

    @Test
    void noTextIsNoArgument() {
        assertEquals(Labels.NONE, Labels.of(""));
        assertEquals(Args.NONE, Args.of("label", Labels.NONE));
        assertEquals(YES, Args.of("label", YES).labels("label"));
        assertEquals(Labels.NONE, Args.NONE.labels("label"));
    }
}

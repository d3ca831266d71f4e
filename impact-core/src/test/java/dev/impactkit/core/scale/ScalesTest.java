// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue, the words of code, and what does not fit together. */
class ScalesTest {

    @Test
    void oneMoreScaleStandsBehindTheOthersAndReplacesItsLike() {
        Shape<OptionScale> faces = faces("faces", ":-(", ":-)");
        Scales more = Scales.standard().with(faces);
        assertEquals(Scales.standard().shapes().size() + 1, more.shapes().size());
        assertEquals(Optional.of(faces), more.shape("faces"));
        assertEquals(Optional.empty(), Scales.standard().shape("faces"));
        Scale scale = faces.make(Args.NONE);
        assertEquals(Optional.of(Reply.of(2)), scale.read(":-)"));
        Shape<OptionScale> again = faces("faces", "sad", "glad");
        assertEquals(more.shapes().size(), more.with(again).shapes().size());
        assertEquals(Optional.of(again), more.with(again).shape("faces"));
    }

    private static Shape<OptionScale> faces(String key, String low, String high) {
        List<Option> options = List.of(new Option(1, 1, Labels.of(low)), new Option(2, 2, Labels.of(high)));
        Shape<?>[] own = new Shape<?>[1];
        Shape<OptionScale> shape = Shape.of(
                key,
                "Faces.",
                a -> OptionScale.of(own[0], a, MeasurementLevel.ORDINAL, options),
                Param.optional("size", Kind.text(), "of the faces"));
        own[0] = shape;
        return shape;
    }

    @Test
    void aBareKeyStandsForAScaleThatNeedsNothingMore() {
        assertEquals(Optional.of(Scales.satisfaction()), Scales.standard().plain("satisfaction"));
        assertEquals(Optional.empty(), Scales.standard().plain("nominal"));
        assertEquals(Optional.empty(), Scales.standard().plain("happiness"));
    }

    @Test
    void aReversedQuestionCountsTurned() {
        OptionScale plain = Scales.likert("low", "middle", "high");
        OptionScale turned = Scales.reversed(plain);
        assertTrue(turned.reversed());
        assertFalse(plain.reversed());
        assertEquals(Optional.of(Reply.of(3)), turned.read("low"));
        assertEquals(Optional.of(Reply.of(2)), turned.read("middle"));
        assertEquals("low", turned.options().get(0).label().text("en"));
        assertEquals(1, turned.options().get(0).code());
        assertThrows(IllegalArgumentException.class, () -> Scales.reversed(Scales.satisfaction()));
    }

    @Test
    void aWordFromCodeIsWhatTheFileWouldSay() {
        assertEquals(Optional.of(Reply.of(4)), Scales.likert().read("agree"));
        assertEquals(Optional.of(Reply.of(1)), Scales.yesNo().read("oui"));
        assertEquals(Optional.of(Reply.of(2)), Scales.ladder("bottom", "top").read("top"));
        assertEquals(11, Scales.ladder().options().size());
        assertEquals(Optional.of(Reply.of(3)), Scales.frequency().read("soms"));
        assertEquals(Optional.of(Reply.of(1)), Scales.nominal("a", "b").read("a"));
        assertEquals(Optional.empty(), Scales.number("euro").read("-1"));
        assertEquals("euro", Scales.number("euro").unit().text("nl"));
        assertEquals(
                Optional.of(Reply.of(new Percentage(1, 2))),
                Scales.percentage("a", "b").read("1/2"));
        assertEquals(Optional.empty(), Scales.qualitative().read("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"only one", "same | Same ", "a | b | a"})
    void answersThatCannotBeToldApartAreRefused(String labels) {
        assertThrows(IllegalArgumentException.class, () -> Scales.likert(labels.split("\\|")));
    }

    @Test
    void aWordCannotStandForTwoReasonsNotToAnswer() {
        Args args = Args.of("refused", List.of("9")).with("dont-know", List.of("9"));
        Shape<? extends Scale> shape = Scales.standard().shape("likert").orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> shape.make(args));
        Scale sound = shape.make(Args.of("refused", List.of("9", "-9")));
        assertEquals(Optional.of(Reply.none(Absence.REFUSED)), sound.read("-9"));
    }

    @Test
    void twoScalesInLineAreOneTooMany() {
        Args args = Args.of(Scales.ROOM, List.of(Scales.yesNo(), Scales.likert()));
        assertEquals(Optional.empty(), Scales.inLine(Args.NONE));
        assertThrows(IllegalArgumentException.class, () -> Scales.inLine(args));
    }

    @Test
    void timesThatDoNotRiseOrDoNotMatchAreRefused() {
        Shape<? extends Scale> shape = Scales.standard().shape("frequency").orElseThrow();
        Args labels = Args.of("labels", List.of(Labels.of("never"), Labels.of("daily")));
        assertThrows(IllegalArgumentException.class, () -> shape.make(labels.with("times", List.of(0.0))));
        assertThrows(IllegalArgumentException.class, () -> shape.make(labels.with("times", List.of(365.0, 0.0))));
        assertEquals(365, shape.make(labels.with("times", List.of(0.0, 365.0))).high());
    }

    @Test
    void aReplyIsAValueWordsOrAnAbsence() {
        assertThrows(IllegalArgumentException.class, () -> Reply.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Reply.of(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> Reply.words(" "));
        assertThrows(IllegalArgumentException.class, () -> new Reply(1, Double.NaN, "one", Optional.empty()));
        assertFalse(Reply.words("well").hasValue());
        assertTrue(Reply.of(0).hasValue());
    }

    @Test
    void theFormPrintsEveryReasonNotToAnswerInThreeLanguagesAndReadsItBack() {
        for (Absence why : Absence.values()) {
            Labels label = AbsenceWords.label(why);
            assertEquals(List.of("en", "nl", "fr"), List.copyOf(label.texts().keySet()));
            label.all()
                    .forEach(text -> assertEquals(
                            Optional.of(Reply.none(why)), Scales.likert().read(text), text));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scale promises, on every data file of the room. */
class ScaleContractTest {

    static List<ScaleCase> cases() {
        return ScaleCase.all();
    }

    @Test
    void everyEntryOfTheCatalogueHasADataFile() {
        Set<String> covered = cases().stream().map(one -> one.text("key")).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Scales.standard().shapes().stream()
                        .map(Shape::key)
                        .filter(key -> !covered.contains(key))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersMeanWhatTheFileSays(ScaleCase given) {
        Scale scale = given.scale();
        given.replies()
                .forEach((written, meaning) ->
                        assertEquals(meaning(meaning, written), scale.read(written), () -> given + ": " + written));
        assertTrue(given.replies().size() >= 3);
    }

    private static Optional<Reply> meaning(String meaning, String written) {
        if (meaning.equals("none")) {
            return Optional.empty();
        }
        if (meaning.equals("words")) {
            return Optional.of(Reply.words(written));
        }
        if (meaning.contains(" of ")) {
            String[] parts = meaning.split(" of ");
            return Optional.of(Reply.of(new Percentage(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]))));
        }
        return Optional.of(
                Character.isLetter(meaning.charAt(0))
                        ? Reply.none(Absence.of(meaning))
                        : Reply.of(Double.parseDouble(meaning)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void levelBoundsAndAnswersAreThoseOfTheFile(ScaleCase given) {
        Scale scale = given.scale();
        assertEquals(given.text("level"), scale.level().word());
        assertEquals(given.number("low"), scale.low());
        assertEquals(given.number("high"), scale.high());
        assertEquals(given.number("options"), scale.options().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyAnswerThatIsPrintedIsRead(ScaleCase given) {
        Scale scale = given.scale();
        for (Option option : scale.options()) {
            option.label().all().forEach(text -> assertEquals(Optional.of(Reply.of(option.value())), scale.read(text)));
            assertTrue(option.value() >= scale.low() && option.value() <= scale.high());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theShapeMakesTheSameValueFromItsArguments(ScaleCase given) {
        Scale scale = given.scale();
        assertEquals(scale, given.shape().make(scale.args()));
        assertEquals(scale.hashCode(), given.shape().make(scale.args()).hashCode());
        assertEquals(given.text("key"), scale.key());
        assertEquals(given.shape().params(), scale.params());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWrittenReasonNotToAnswerIsItsOwn(ScaleCase given) {
        Args args = given.args().replace("refused", List.of("zwijgt")).replace("not-applicable", List.of("kinderloos"));
        Scale scale = given.shape().make(args);
        assertEquals(Optional.of(Reply.none(Absence.REFUSED)), scale.read(" Zwijgt "));
        assertEquals(Optional.of(Reply.none(Absence.NOT_APPLICABLE)), scale.read("kinderloos"));
        assertEquals(Optional.of(Reply.none(Absence.MISSING)), scale.read(" \t"));
        assertEquals(scale, given.shape().make(scale.args()));
    }
}

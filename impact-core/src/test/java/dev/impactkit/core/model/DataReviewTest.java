// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.Answers;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import dev.impactkit.core.data.Disaggregation;
import dev.impactkit.core.data.Labelled;
import dev.impactkit.core.data.NonResponse;
import dev.impactkit.core.data.Origin;
import dev.impactkit.core.data.Response;
import dev.impactkit.core.data.Wave;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataReviewTest {
    private static final double NONE = Double.NaN;

    /** Five people, of whom three answered twice, one once, one never. */
    private static final Dataset DATA = Dataset.of("survey", Origin.CODE, 5)
            .with("mood", "t0", Answers.of(1, 2, 3, 4, NONE))
            .with("mood", "t1", Answers.of(2, 3, 4, NONE, NONE))
            .with(Dataset.GROUP, Labelled.of(List.of("ours", "others"), 0, 0, 1, 1, 0))
            .with("gender", Labelled.of(List.of("f", "m"), 0, 1, -1, 0, 1));

    private static Map<String, Double> people(double ours) {
        Map<String, Double> people = new LinkedHashMap<>();
        people.put("ours", ours);
        people.put("others", 2.0);
        return people;
    }

    private static List<String> found(DataSource source) {
        ImpactStudy study = ImpactStudy.of(Args.of("study", "x")
                .with("indicators", List.of(Indicator.of("mood", "Mood")))
                .with("waves", List.of(new Wave("t0", "t0", Optional.empty()), new Wave("t1", "t1", Optional.empty())))
                .with("data", List.of(source)));
        return DataReview.of(study).stream().map(Problem::code).toList();
    }

    @Test
    void whoAnsweredIsCountedByGroupAndWave() {
        Response response = Response.of(DataSource.of(DATA).ofPeople(people(4)));
        assertEquals(4, response.lines().size());
        Response.Line first = response.lines().get(0);
        assertEquals("ours", first.group());
        assertEquals(2, first.answered());
        assertEquals(OptionalDouble.of(0.5), first.rate());
        assertEquals(0, first.gone());
        assertEquals(1, response.lines().get(2).gone());
        assertTrue(response.toString().lines().allMatch(line -> line.length() <= 100), response::toString);
    }

    /** One question is asked at first and last, another each time: the next wave is the one held next. */
    @Test
    void whoIsGoneIsLookedForInTheNextWaveOfTheStudy() {
        Dataset data = Dataset.of("survey", Origin.CODE, 2)
                .with("mood", "t0", Answers.of(1, 2))
                .with("mood", "t2", Answers.of(1, 2))
                .with("work", "t1", Answers.of(1, NONE));
        List<Wave> waves = Stream.of("t0", "t1", "t2")
                .map(id -> new Wave(id, id, Optional.empty()))
                .toList();
        Response response = Response.of(DataSource.of(data), waves);
        assertEquals(
                List.of("t0", "t1", "t2"),
                response.lines().stream().map(Response.Line::wave).toList());
        assertEquals(
                List.of(1, 0, 0),
                response.lines().stream().map(Response.Line::gone).toList());
    }

    @Test
    void moreAnswersThanPeopleAreAWarning() {
        List<String> found = found(DataSource.of(DATA).ofPeople(people(1)).assuming(NonResponse.LIKE_RESPONDENTS));
        assertTrue(found.contains("data.more-than-people"), found::toString);
    }

    @Test
    void whoBelongsToNoGroupIsNotLeftOutInSilence() {
        Dataset open = DATA.with(Dataset.GROUP, Labelled.of(List.of("ours", "others"), 0, 0, 1, 1, -1));
        List<String> found = found(DataSource.of(open).ofPeople(people(2)).assuming(NonResponse.LIKE_RESPONDENTS));
        assertTrue(found.contains("data.no-group"), found::toString);
    }

    @Test
    void fewClustersAreAWarning() {
        List<String> names = IntStream.range(0, 10).mapToObj(i -> "c" + i).toList();
        Map<String, Double> twenty = new LinkedHashMap<>();
        twenty.put("", 20.0);
        for (int clusters : new int[] {1, 9, 10}) {
            Dataset data = Dataset.of("survey", Origin.CODE, 20)
                    .with("mood", "t0", Answers.of(new double[20]))
                    .with(
                            Dataset.CLUSTER,
                            Labelled.of(
                                    names,
                                    IntStream.range(0, 20)
                                            .map(i -> i % clusters)
                                            .toArray()));
            assertEquals(
                    clusters < 10 ? List.of("data.few-clusters") : List.of(),
                    found(DataSource.of(data).ofPeople(twenty)),
                    clusters + " clusters");
        }
    }

    @Test
    void whatIsNotSaidOfThoseWhoDidNotAnswerIsAsked() {
        assertEquals(
                List.of("data.groups-not-declared", "data.no-people", "data.non-response"), found(DataSource.of(DATA)));
    }

    @Test
    void fewAnswersAreAWarningBelowSeventyOfAHundred() {
        Dataset ten = Dataset.of("survey", Origin.CODE, 10)
                .with("mood", "t0", Answers.of(1, 1, 1, 1, 1, 1, 1, NONE, NONE, NONE));
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("", 10.0);
        assertEquals(List.of(), found(DataSource.of(ten).ofPeople(all).assuming(NonResponse.NO_CHANGE)));
        all.put("", 11.0);
        assertEquals(
                List.of("data.low-response"),
                found(DataSource.of(ten).ofPeople(all).assuming(NonResponse.NO_CHANGE)));
    }

    @Test
    void whoWasAskedInAnotherWayIsAWarning() {
        Dataset asked = DATA.with(Dataset.mode("t0"), Labelled.of(List.of("self"), 0, 0, 0, 0, -1))
                .with(Dataset.mode("t1"), Labelled.of(List.of("self", "proxy"), 0, 1, 0, -1, -1));
        assertEquals(1, Response.askedOtherwise(asked, "t0", "t1"));
        List<String> found = found(DataSource.of(asked).ofPeople(people(3)).assuming(NonResponse.BOUNDS));
        assertTrue(found.containsAll(List.of("data.asked-otherwise", "data.mixed-modes")), found::toString);
    }

    @Test
    void columnsAndWavesTheStudyDoesNotKnowAreWarnings() {
        Dataset other = Dataset.of("survey", Origin.CODE, 1).with("moods", "t9", Answers.of(1));
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("", 1.0);
        assertEquals(
                List.of("data.unknown-indicator", "data.undeclared-wave"),
                found(DataSource.of(other).ofPeople(all)));
    }

    @Test
    void thoseOfWhomATraitIsUnknownStandApartAndThePartsMakeUpTheWhole() {
        Disaggregation by = Disaggregation.of(DATA, "mood", "t0", "gender").orElseThrow();
        assertEquals(
                List.of("f", "m", "unknown"),
                by.parts().stream().map(Disaggregation.Part::word).toList());
        assertEquals(
                List.of(2, 1, 1),
                by.parts().stream().map(Disaggregation.Part::answered).toList());
        assertEquals(OptionalDouble.of(2.5), by.parts().get(0).mean());
        assertEquals(4, by.total().answered());
        assertEquals(10, by.total().sum());
        assertEquals(
                List.of("data.trait-unknown"),
                by.reconcile("x", 4).stream().map(Problem::code).toList());
        assertEquals(
                List.of("data.does-not-reconcile", "data.trait-unknown"),
                by.reconcile("x", 5).stream().map(Problem::code).toList());
    }

    @Test
    void aTraitThatIsNotKnownOfEverybodyIsAWarning() {
        DataSource source = DataSource.of(DATA).ofPeople(people(3)).assuming(NonResponse.NO_CHANGE);
        assertFalse(found(source).contains("data.trait-unknown"));
        Map<String, String> traits = new LinkedHashMap<>();
        traits.put("gender", "gender");
        assertTrue(found(DataSource.of(source.args().with("traits", traits))).contains("data.trait-unknown"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Param;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import dev.impactkit.core.data.Comparison;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Amount;
import dev.impactkit.sroi.step.Steps;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a value answers by name is what it writes down, also where it takes a shorter way. */
class ByNameTest {

    @Provide
    Arbitrary<SroiStudy> studies() {
        return RandomStudies.studies();
    }

    @Property(tries = 100)
    void aValueAnswersByNameWhatItWritesDown(@ForAll("studies") SroiStudy study) {
        assertSame(SroiStudy.SHAPE, study);
        study.outcomes().forEach(ByNameTest::assertSame);
        study.inputs().forEach(input -> assertSame(Investment.SHAPE, input));
    }

    @Test
    void itDoesWhereAllOrNothingIsSaid() {
        Proxy bare = Proxy.eur(3).perYear();
        Proxy full = Proxy.SHAPE.make(bare.as("worth")
                .args()
                .with("cashable", Amount.of(Estimates.uniform(0, 1)))
                .with("cashable-after", 2.0));
        ValuedOutcome named = ValuedOutcome.named("row").of("people");
        assertSame(named);
        assertSame(named.valuedAt(bare).valuedAt(full).against("others").lasting(Amount.of(2)));
        assertSame(ValuedOutcome.SHAPE.make(named.args().with("alternatives", List.of(full))));
        assertSame(ValuedOutcome.of(named.outcome().comparedWith(Comparison.against("others"))));
    }

    private static void assertSame(ValuedOutcome row) {
        assertSame(ValuedOutcome.SHAPE, row);
        Stream.concat(row.values().stream(), row.alternatives().stream())
                .forEach(value -> assertSame(Proxy.SHAPE, value));
        for (ValuationStep step : row.steps()) {
            assertSame(Steps.standard().shape(step.key()).orElseThrow(), step);
        }
    }

    private static void assertSame(Shape<?> shape, Shaped value) {
        Stream<String> names = shape.params().stream().map(Param::name);
        Stream.concat(names, shape.room().stream()).forEach(name -> {
            Optional<Object> written = value.args().get(name, Object.class);
            assertEquals(written, value.byName().apply(name), () -> shape.key() + "." + name);
        });
    }
}

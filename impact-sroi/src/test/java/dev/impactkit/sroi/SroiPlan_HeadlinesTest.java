// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Args;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Inputs;
import dev.impactkit.sroi.step.Factor;
import dev.impactkit.sroi.step.Terms;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Headlines are calculated apart, everything else when it is asked for; nobody can tell. */
class SroiPlan_HeadlinesTest {

    @Provide
    Arbitrary<SroiStudy> studies() {
        return RandomStudies.studies();
    }

    @Property(tries = 100)
    void headlinesHaveTheBitsOfTheSameAmongAllFigures(@ForAll("studies") SroiStudy study) {
        SroiPlan plan = SroiPlan.compile(study).orThrow();
        SroiResult headlines = plan.calculate();
        SroiResult all = plan.calculate(Inputs.best(plan.plan()));
        assertEquals(all.ratio(), headlines.ratio());
        assertEquals(all.netRatio(), headlines.netRatio());
        assertEquals(all.pv(), headlines.pv());
        assertEquals(all.npv(), headlines.npv());
        assertEquals(all.investment(), headlines.investment());
        assertEquals(all.values(), headlines.values());
    }

    /** The years are levels times factors, one by one; the present value is their polynomial. */
    @Property(tries = 100)
    void theYearsAddUpToThePresentValue(@ForAll("studies") SroiStudy study) {
        SroiResult result = SroiPlan.compile(study).orThrow().calculate();
        double size = result.byOutcome().lines().stream()
                .mapToDouble(line -> Math.abs(line.value()))
                .sum();
        assertEquals(result.pv().orElseThrow(), result.byYearDiscounted().sum(), Studies.LAST_BITS * size);
    }

    @Example
    void theFingerprintDoesNotDependOnWhatWasAskedFirst() {
        SroiStudy study = Studies.of(Studies.row().lastingYears(3));
        SroiPlan first = SroiPlan.compile(study).orThrow();
        SroiPlan last = SroiPlan.compile(study).orThrow();
        String fingerprint = first.calculate().fingerprint();
        last.calculate().byYear();
        last.calculate().waterfall("work");
        assertEquals(fingerprint, last.calculate().fingerprint());
    }

    /** A step of one's own may call its node what another figure is called, even one that is built later. */
    @Example
    void aClashWithAFigureBuiltLaterIsFoundByCompile() {
        SroiStudy study = Studies.of(Studies.row().less(new Doubled("work.line.gross")));
        List<Problem> problems = SroiPlan.compile(study).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.code().equals("plan.two-nodes")), problems.toString());
    }

    @Example
    void aStepOfOnesOwnThatClashesWithNothingIsCalculated() {
        SroiStudy study = Studies.of(Studies.row().less(new Doubled("work.doubled")));
        assertEquals(2000, SroiPlan.compile(study).orThrow().calculate().pv().orElseThrow());
    }

    /** Somebody's own factor of two, under a name of its own. */
    private record Doubled(String name) implements Factor {
        @Override
        public Expr factor(Terms terms) {
            return Expr.constant(2).named(name);
        }

        @Override
        public String key() {
            return "doubled";
        }

        @Override
        public List<Param> params() {
            return List.of();
        }

        @Override
        public Args args() {
            return Args.NONE;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import static dev.impactkit.core.engine.SobolTest.assertCovers;
import static dev.impactkit.core.engine.SobolTest.total;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Note;
import dev.impactkit.core.draw.Correlation;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.engine.Sobol.Group;
import dev.impactkit.core.engine.Sobol.Index;
import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Plan;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indices of amounts that go together. */
class Sobol_TogetherTest {
    private static final Draws DRAWS = Draws.of(1 << 13);

    /** x + y + z of variance 1 each; the normal numbers of x and y have r = 2 sin(pi/6 * rank). */
    @Test
    void amountsThatGoTogetherAreLookedAtAsOne() {
        double r = 2 * StrictMath.sin(Math.PI / 6 * 0.5);
        Sobol sobol = Sobol.of(plan("x", "y", "z"), "sum", DRAWS);
        assertEquals(List.of("x + y", "z"), names(sobol));
        assertEquals(3 + 2 * r, sobol.variance(), 0.05);
        assertCovers((2 + 2 * r) / (3 + 2 * r), sobol.index("x + y").first());
        assertCovers((2 + 2 * r) / (3 + 2 * r), total(sobol.index("x + y")));
        assertCovers(1 / (3 + 2 * r), sobol.index("z").first());
        assertCovers(0, sobol.interactions().orElseThrow());
    }

    @Test
    void aGroupTakesInWhatItsAmountsGoWith() {
        Sobol sobol = Sobol.of(plan("x", "y", "z"), "sum", DRAWS, List.of(new Group("mine", List.of("x"))));
        assertEquals(List.of("mine + y"), names(sobol));
    }

    @Test
    void groupsWithinWhichAmountsGoTogetherStayAsTheyAre() {
        List<Group> groups = List.of(new Group("pair", List.of("x", "y")), new Group("rest", List.of("z")));
        assertEquals(groups, SobolGroups.joined(groups, List.of(link("x", "y"))));
    }

    @Test
    void correlationsJoinGroupsInAnyOrder() {
        List<Group> groups =
                List.of(new Group("a", List.of("a")), new Group("d", List.of("d")), new Group("e", List.of("e")));
        List<Group> joined =
                SobolGroups.joined(groups, List.of(link("c", "d"), link("b", "c"), link("a", "b"), link("f", "g")));
        assertEquals(
                List.of(new Group("e", List.of("e")), new Group("a + d + c + b", List.of("a", "d", "c", "b"))), joined);
    }

    private static List<String> names(Sobol sobol) {
        return sobol.indices().stream().map(Index::name).toList();
    }

    /** The first two go together. */
    private static Plan plan(String... paths) {
        List<Expr> terms = List.of(paths).stream()
                .map(path -> Expr.draw(path, Estimates.normal(0, 1)))
                .toList();
        return Plan.of(Collections.singletonMap("sum", Expr.sum(terms)), List.of(link(paths[0], paths[1])))
                .orThrow();
    }

    private static Correlation link(String one, String other) {
        return new Correlation("", one, other, 0.5, Note.NONE);
    }
}

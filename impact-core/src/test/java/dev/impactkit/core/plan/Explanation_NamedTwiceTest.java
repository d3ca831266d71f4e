// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.estimate.Estimates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Explanation_NamedTwiceTest {

    @Test
    void aValueNamedTwiceByOnePathStillShowsItsParts() {
        Expr quantity = Expr.draw("quantity", Estimates.fixed(30));
        Expr kept = Expr.draw("kept", Estimates.fixed(0.8));
        Map<String, Expr> figures = new LinkedHashMap<>();
        figures.put("net", quantity.times(kept).named("net").named("net"));

        Explanation net = Plan.of(figures).orThrow().explain("net");

        assertEquals(
                List.of("quantity", "kept"),
                net.parts().stream().map(Explanation::path).toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static dev.impactkit.core.data.Panel.IMPROVED;
import static dev.impactkit.core.data.Panel.R;
import static dev.impactkit.core.data.Panel.collected;
import static dev.impactkit.core.data.Panel.panel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NetEffectTest {
    @Test
    void aNetEffectIsSignedAndNotPulledUpWhereThereIsNone() {
        NetEffect net =
                NetEffect.of(collected(panel(8, 20, 8, 20)), IMPROVED, "others").orThrow();
        assertEquals(0, net.best());
        double sd = 20 * Math.sqrt(2 * (8.5 * 12.5) / (21 * 21 * 22.0));
        assertEquals(0, net.mean(), 4 * sd / Math.sqrt(R));
        assertTrue(net.quantile(0.05) < 0 && net.quantile(0.95) > 0);
        assertEquals(1, net.deadweight().orElseThrow());
    }

    @Test
    void deadweightIsShownOnlyWhereOneCanSpeakOfAShare() {
        assertEquals(
                0.5,
                NetEffect.of(collected(panel(10, 20, 5, 20)), IMPROVED, "others")
                        .orThrow()
                        .deadweight()
                        .orElseThrow());
        assertTrue(NetEffect.of(collected(panel(5, 20, 10, 20)), IMPROVED, "others")
                .orThrow()
                .deadweight()
                .isEmpty());
        assertTrue(NetEffect.of(collected(panel(0, 20, 0, 20)), IMPROVED, "others")
                .orThrow()
                .deadweight()
                .isEmpty());
    }
}

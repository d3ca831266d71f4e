// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Order;

/** Replays its folders of inputs; with {@code JAZZER_FUZZ=1} it looks for more. */
@Order(Integer.MAX_VALUE)
class TreeFuzzTest {

    @FuzzTest
    void anyBytesAreReadAsYaml(byte[] bytes) {
        Reading reading = TreeReader.standard().yaml("x", bytes);
        Told.isSound(reading);
        reading.checked().value().ifPresent(TreeFuzzTest::readsBack);
    }

    @FuzzTest
    void anyBytesAreReadAsJson(byte[] bytes) {
        Reading reading = TreeReader.standard().json("x", bytes);
        Told.isSound(reading);
        reading.checked().value().ifPresent(TreeFuzzTest::readsBack);
    }

    private static void readsBack(Node root) {
        Reading yaml = TreeReader.standard().yaml("y", TreeWriter.yaml(root));
        assertEquals(root.bare(), yaml.checked().orThrow().bare());
        Reading json = TreeReader.standard().json("j", TreeWriter.json(root));
        assertEquals(root.bare(), json.checked().orThrow().bare());
    }
}

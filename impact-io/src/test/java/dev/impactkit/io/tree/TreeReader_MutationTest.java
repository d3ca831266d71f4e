// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents with random damage, always the same: nothing throws, every problem has a place. */
class TreeReader_MutationTest {
    private static final int MUTATIONS = 10_000;

    private static final List<String> YAML = List.of(
            """
            impactkit: 1
            study: Wheels-to-Meals   # comment
            quantities:
              retention: {pert: [55%, 65%, 80%], source: "follow-up \\u00e9 calls", by: 'it''s'}
            outcomes:
              - id: fewer-falls
                quantity: max(a, b) * 2
                note: |
                  one
                   two
                text: >-
                  folded
                  text
              - {id: less, effect: negative, quantity: 275, q: {x: [1, {y: 2}]}}
            """,
            "%YAML 1.2\n---\n&a a: !!str b\n? c\n: *a\n<<: {d: e}\n[f]: .inf\n...\n---\n😀: \"\\x41\\U0001F600\"\n",
            "- - - a\n    - b\n  - c: d\n    e:\n    - f\n    -\n- ~\n- 'x\n\n  y'\n- \"a\\\n  b\"\n- plain\n  more\n");

    private static final List<String> JSON = List.of(
            "{\"a\": [1, -2.5e3, true, null, {\"b\": \"x\\n\\u00e9😀\"}], \"c\": {\"d\": []}, \"a\": NaN}",
            "[\n  {\"id\": \"residents\", \"size\": 30},\n  {\"id\": \"volunteers\", \"name\": \"Retired\"}\n]\n");

    private static final String MARKS = " \t\n\r:,-?#&*!|>'\"%@`[]{}()\\~.<=019aeE/\u0000\u0085\ufeff";

    @Test
    void damagedYamlNeverThrows() {
        Random random = new Random(20261123);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = damaged(YAML.get(i % YAML.size()), random);
            Told.isSound(TreeReader.standard().yaml("x", damaged));
        }
    }

    @Test
    void damagedJsonNeverThrows() {
        Random random = new Random(20261124);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = damaged(JSON.get(i % JSON.size()), random);
            Told.isSound(TreeReader.standard().json("x", damaged));
        }
    }

    private static byte[] damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(out.length() + 1);
            int to = Math.min(out.length(), at + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 1 -> out.delete(at, to);
                case 2 -> out.insert(random.nextInt(out.length() + 1), out.substring(at, to));
                default -> out.replace(at, to, String.valueOf(MARKS.charAt(random.nextInt(MARKS.length()))));
            }
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedTest {
    private final Named named = new Named(4);

    @Test
    void growsAndKeepsTheOrderInWhichPathsCame() {
        List<String> paths = IntStream.range(0, 1000).mapToObj(i -> "path." + i).toList();
        paths.forEach(path -> named.put(path, 7 * path.length()));
        assertEquals(paths, named.paths());
        paths.forEach(path -> assertEquals(7 * path.length(), named.node(path)));
    }

    @Test
    void thePathStaysWithTheNodeItHadFirst() {
        assertEquals(3, named.put("a", 3));
        assertEquals(3, named.put("a", 5));
        assertEquals(3, named.node("a"));
        assertEquals(List.of("a"), named.paths());
    }

    @Test
    void pathsOfOneHashAreApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        named.put("Aa", 1);
        named.put("BB", 2);
        assertEquals(1, named.node("Aa"));
        assertEquals(2, named.node("BB"));
        assertEquals(-1, named.node("C#"));
    }

    @Test
    void whatNobodyNamedHasNoNode() {
        assertEquals(-1, named.node("a"));
        assertEquals(List.of(), named.paths());
    }
}

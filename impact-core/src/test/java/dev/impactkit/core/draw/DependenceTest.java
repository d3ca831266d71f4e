// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What correlated streams draw. */
class DependenceTest {
    private static final int N = 100_000;

    /** A chain of two, a group of three judged together, and one amount by itself. */
    private static final String[] PATHS = {"z", "a", "b", "c", "d", "e", "f"};

    private static final List<Correlation> LINKS = links();

    private static List<Correlation> links() {
        List<Correlation> links =
                new ArrayList<>(List.of(Correlation.of("z", "a", 0.8), Correlation.of("b", "a", -0.3)));
        links.addAll(JudgedTogether.of("guesses", "e", "c", "d").links());
        return links;
    }

    /** Kolmogorov's distance times the root of n exceeds 1.95 once in a thousand. */
    @Test
    void eachAmountKeepsItsOwnDistribution() {
        Map<String, Stream> streams = Drawn.streams(LINKS, PATHS);
        for (String path : PATHS) {
            double[] sorted = Drawn.uniforms(streams.get(path), N);
            Arrays.sort(sorted);
            double distance = 0;
            for (int i = 0; i < N; i++) {
                distance = Math.max(distance, Math.max((i + 1.0) / N - sorted[i], sorted[i] - (double) i / N));
            }
            assertTrue(distance * Math.sqrt(N) < 1.95, path + " " + distance);
        }
    }

    /** A rank correlation of n draws has an error of at most 1 / sqrt(n): four of them. */
    @Test
    void eachPairReachesItsRankCorrelation() {
        Map<String, Stream> streams = Drawn.streams(LINKS, PATHS);
        assertRank(0.8, streams, "z", "a");
        assertRank(-0.3, streams, "a", "b");
        assertRank(0, streams, "z", "b");
        assertRank(0.5, streams, "c", "d");
        assertRank(0.5, streams, "c", "e");
        assertRank(0.5, streams, "d", "e");
        assertRank(0, streams, "a", "c");
        assertRank(0, streams, "f", "a");
    }

    private static void assertRank(double expected, Map<String, Stream> streams, String one, String other) {
        double rank = Drawn.rankCorrelation(Drawn.uniforms(streams.get(one), N), Drawn.uniforms(streams.get(other), N));
        assertEquals(expected, rank, 4 / Math.sqrt(N), one + " and " + other);
    }

    /** Sheppard 1899: both of two normal numbers are below their medians in 1/4 + asin(r) / (2 pi) of all cases. */
    @Test
    void bothLieBelowTheirMediansAsOftenAsNormalNumbersDo() {
        Map<String, Stream> streams = Drawn.streams(LINKS, PATHS);
        double[] z = Drawn.uniforms(streams.get("z"), N);
        double[] a = Drawn.uniforms(streams.get("a"), N);
        double both = 0;
        for (int i = 0; i < N; i++) {
            both += z[i] < 0.5 && a[i] < 0.5 ? 1 : 0;
        }
        double expected = 0.25 + Math.asin(2 * Math.sin(Math.PI * 0.8 / 6)) / (2 * Math.PI);
        assertEquals(expected, both / N, 4 * Math.sqrt(expected * (1 - expected) / N));
    }

    @Test
    void theBitsDoNotDependOnTheCutOfBlocks() {
        for (Stream stream : Drawn.streams(LINKS, PATHS).values()) {
            long[] whole = Drawn.bits(stream, 1000);
            for (int width : new int[] {1, 7, 256}) {
                long[] cut = new long[1000];
                for (int first = 0; first < 1000; first += width) {
                    int n = Math.min(width, 1000 - first);
                    System.arraycopy(Drawn.bits(stream, first, n), 0, cut, first, n);
                }
                assertArrayEquals(whole, cut);
            }
        }
    }

    @Test
    void theBitsDoNotDependOnTheOrderOfLinksOrPaths() {
        List<Correlation> turned = LINKS.stream()
                .sorted((x, y) -> y.toString().compareTo(x.toString()))
                .map(link -> Correlation.of(link.other(), link.one(), link.rank()))
                .toList();
        Map<String, Stream> as = Drawn.streams(LINKS, PATHS);
        Map<String, Stream> other = Drawn.streams(turned, "f", "e", "d", "c", "b", "a", "z");
        for (String path : PATHS) {
            assertArrayEquals(Drawn.bits(as.get(path), 100), Drawn.bits(other.get(path), 100), path);
        }
    }

    @Test
    void theFirstMemberOfAGroupAndWhatIsInNoneKeepTheirStreams() {
        Map<String, Stream> independent = Map.of("a", Drawn.keyed("a"), "b", Drawn.keyed("b"), "c", Drawn.keyed("c"));
        Dependence dependence = Dependence.of(Drawn.continuous("a", "b", "c"), List.of(Correlation.of("b", "a", 0.5)))
                .orThrow();
        Map<String, Stream> mixed = dependence.on(independent);
        assertSame(independent.get("a"), mixed.get("a"));
        assertSame(independent.get("c"), mixed.get("c"));
        assertFalse(Arrays.equals(Drawn.bits(independent.get("b"), 10), Drawn.bits(mixed.get("b"), 10)));
    }

    @Test
    void withoutLinksNothingGoesTogether() {
        assertTrue(Dependence.of(Drawn.continuous("a"), List.of()).orThrow().isNone());
        assertTrue(Dependence.NONE.isNone());
    }

    @Test
    void theSamePairStatedTwiceAlikeIsOne() {
        assertTrue(Dependence.of(
                        Drawn.continuous("a", "b"),
                        List.of(Correlation.of("a", "b", 0.4), Correlation.of("b", "a", 0.4)))
                .ok());
    }
}

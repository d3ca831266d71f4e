// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the data files named case-… repeat the whole of analytic-distribution-quantiles.json. */
class PublishedQuantilesTest {

    private static final Pattern NUMBER = Pattern.compile(":\\s*(-?\\d+(\\.\\d+)?)");

    @Test
    void everyNumberOfTheCaseFileIsHeldAgainstUs() throws IOException {
        String json = Files.readString(EstimateCase.folder().resolve("analytic-distribution-quantiles.json"));
        String expected = json.substring(json.indexOf("\"expected\""), json.indexOf("\"rounding\""));
        Set<Double> published = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(expected);
        while (matcher.find()) {
            published.add(Double.valueOf(matcher.group(1)));
        }
        Set<Double> held = new TreeSet<>();
        for (EstimateCase given : EstimateCase.all()) {
            if (given.name().startsWith("case-")) {
                given.file().stringPropertyNames().stream()
                        .filter(name -> !name.equals("key") && !name.equals("rounding"))
                        .flatMapToDouble(name -> Arrays.stream(given.numbers(name)))
                        .forEach(held::add);
            }
        }
        assertTrue(published.size() > 90, "only " + published.size() + " numbers found");
        published.removeAll(held);
        assertEquals(Set.of(), published);
    }
}

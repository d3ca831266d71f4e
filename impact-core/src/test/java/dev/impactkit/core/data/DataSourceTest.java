// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataSourceTest {
    private static DataSource source(Map<String, String> groups, Map<String, Double> people) {
        return DataSource.of(Args.of("id", "survey")
                .with("file", "survey.csv")
                .with("columns", Map.of("mood", "mood"))
                .with("groups", groups)
                .with("people", people));
    }

    @Test
    void withoutGroupsOneNumberIsThatOfEverybody() {
        assertEquals(
                Map.of("", 60.0), source(Map.of(), Map.of("everybody", 60.0)).people());
        assertEquals(Map.of("", 60.0), source(Map.of(), Map.of("", 60.0)).people());
    }

    @Test
    void withGroupsEachNumberIsThatOfItsGroup() {
        assertEquals(
                Map.of("ours", 60.0),
                source(Map.of("ours", "1", "others", "2"), Map.of("ours", 60.0)).people());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser does not tell of a workbook: which sheets are tables, and where their cells are merged. */
final class WorkbookParts {
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}([0-9]{1,7}):[A-Z]{1,3}[0-9]{1,7}");

    /** By the id of a sheet its part; empty where that holds no table. */
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private final Map<String, Merged> merged = new LinkedHashMap<>();

    /** Merged cells of a sheet: how many ranges there are, the first one and the row it begins in. */
    record Merged(String range, int row, int count) {}

    /** A workbook refers to one of its parts. */
    void refers(String id, String type, String target) {
        String path = target.startsWith("/") ? target.substring(1) : target;
        sheets.put(id, type.endsWith("/worksheet") ? path : "");
    }

    /** In a part, cells are merged. */
    void merges(String part, String range) {
        Matcher match = RANGE.matcher(range);
        if (match.matches()) {
            Merged one = new Merged(range, Integer.parseInt(match.group(1)), 1);
            merged.merge(part, one, (first, more) -> new Merged(first.range(), first.row(), first.count() + 1));
        }
    }

    /** Whether the sheet of that id has rows of cells: there are sheets with nothing but a chart. */
    boolean isTable(String id) {
        return !"".equals(sheets.get(id));
    }

    /** Where cells of the sheet of that id are merged. */
    Optional<Merged> merged(String id) {
        String target = sheets.getOrDefault(id, "");
        return merged.entrySet().stream()
                .filter(each -> !target.isEmpty() && each.getKey().endsWith(target))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

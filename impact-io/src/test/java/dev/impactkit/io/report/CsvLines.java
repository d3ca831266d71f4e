// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 for the tests, written from the grammar: it refuses what the grammar does not allow. */
final class CsvLines {
    private final String text;
    private int at;

    private CsvLines(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        CsvLines lines = new CsvLines(text);
        List<List<String>> all = new ArrayList<>();
        while (lines.at < text.length()) {
            all.add(lines.record());
        }
        return all;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>(List.of(field()));
        while (text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalStateException("No end of line at " + at);
        }
        at += 2;
        return fields;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (text.charAt(at) != '"') {
            while (",\r".indexOf(text.charAt(at)) < 0) {
                if ("\"\n".indexOf(text.charAt(at)) >= 0) {
                    throw new IllegalStateException("A bare quotation mark or line end at " + at);
                }
                field.append(text.charAt(at++));
            }
            return field.toString();
        }
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            field.append(text.charAt(at++));
        }
        at++;
        return field.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Numerals;
import dev.impactkit.core.Param;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Shape;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on the study file: its tables are those of the shapes, and its example is a sound study. */
class StudyFileTablesTest {
    private static final String PAGE = "docs/study-file.md";
    private static final String MADE = "regenerate=true. -->\n";

    @Test
    void theTablesAreThoseOfTheShapes() throws IOException {
        String page = Files.readString(Examples.ROOT.resolve(PAGE));
        assertTrue(page.contains(MADE));
        Committed.isWhatIsMade(PAGE, page.substring(0, page.indexOf(MADE)) + MADE + tables());
    }

    @Test
    void theExampleIsReadAndCalculated() throws IOException {
        String page = Files.readString(Examples.ROOT.resolve(PAGE));
        String yaml = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n") + 1);
        Checked<SroiStudy> read =
                StudyFormats.standard().format("yaml").read(PAGE, yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(), read.problems().stream().filter(Problem::isError).toList());
        assertTrue(
                SroiPlan.compile(read.orThrow()).orThrow().calculate().ratio().isPresent());
        assertEquals(
                "\"T-7\"",
                read.orThrow().extras().get("less-free-time.x-our-code").strip());
    }

    private static String tables() {
        Rooms rooms = Rooms.standard();
        Map<String, Shape<?>> shapes = new LinkedHashMap<>();
        collect(SroiStudy.SHAPE, shapes);
        StringBuilder out = new StringBuilder("\n## Items\n");
        shapes.values().forEach(shape -> table(shape, out));
        out.append(
                "\n## Steps\n\nThey stand beside the keys of an outcome; corrections beside those of an input too.\n");
        rooms.steps().shapes().forEach(shape -> table(shape, out));
        out.append("\n## Scales\n\nOne stands beside the keys of an indicator or of a named scale.\n");
        rooms.scales().shapes().forEach(shape -> table(shape, out));
        out.append("\n## Estimates\n\nThey stand in the place of a number, by position or by name.\n");
        rooms.heads().forEach(shape -> table(shape, out));
        return out.toString();
    }

    private static void collect(Shape<?> shape, Map<String, Shape<?>> into) {
        if (into.putIfAbsent(shape.key(), shape) == null) {
            shape.params().stream()
                    .map(Param::kind)
                    .map(kind -> kind.form() == Kind.Form.LIST ? kind.element() : kind)
                    .filter(kind -> kind.form() == Kind.Form.SHAPE)
                    .forEach(kind -> collect(kind.shape(), into));
        }
    }

    private static void table(Shape<?> shape, StringBuilder out) {
        out.append("\n### ").append(shape.key()).append("\n\n").append(shape.doc());
        shape.inlineParam().ifPresent(first -> out.append(" `").append(first).append("` may stand alone."));
        out.append("\n\n| key | what stands there | default | meaning |\n|---|---|---|---|\n");
        for (Param param : shape.params()) {
            out.append("| `")
                    .append(param.name())
                    .append("` | ")
                    .append(kind(param.kind()))
                    .append(" | ");
            out.append(param.required() ? "must be given" : param.fallback()).append(" | ");
            out.append(param.doc()).append(" |\n");
        }
    }

    private static String kind(Kind kind) {
        return switch (kind.form()) {
            case TEXT -> "text";
            case LABELS -> "text, or texts by language";
            case ID -> "id";
            case REFERENCE -> "id of another item";
            case NUMBER -> (kind.isWhole() ? "whole number" : "number") + bounds(kind);
            case CHOICE -> "`" + String.join("`, `", kind.words()) + "`";
            case FLAG -> "`yes`, `no`";
            case DATE -> "date";
            case AMOUNT -> (kind.isShare() ? "share" : kind.isYears() ? "time" : "amount") + bounds(kind);
            case SHAPE -> "[" + kind.shape().key() + "](#" + kind.shape().key() + ")";
            case LIST -> "list: " + kind(kind.element());
            case NAMED -> "by name: " + kind(kind.element());
        };
    }

    private static String bounds(Kind kind) {
        boolean low = Double.isFinite(kind.low());
        boolean high = Double.isFinite(kind.high()) && kind.high() < Integer.MAX_VALUE;
        String from = low ? ", from " + Numerals.exact(kind.low()) : "";
        return from + (high ? (low ? " to " : ", to ") + Numerals.exact(kind.high()) : "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Order;

/** Replays its folders of inputs; with {@code JAZZER_FUZZ=1} it looks for more. Any bytes are read without throwing. */
@Order(Integer.MAX_VALUE)
class DataFuzzTest {
    private static final DataFormats FORMATS = DataFormats.standard().keyed(new byte[16]);

    @FuzzTest
    void anyBytesAreReadAsCsv(byte[] bytes) {
        for (String encoding : List.of("utf-8", "utf-16", "windows-1252")) {
            isSound("survey.csv", Tables.longer().with("encoding", encoding).with("group", "group"), bytes);
        }
        isSound("survey.csv", Tables.wide().with("decimal", "comma").with("separator", "semicolon"), bytes);
    }

    @FuzzTest
    void anyBytesAreReadAsXlsx(byte[] bytes) {
        isSound("survey.xlsx", Tables.wide(), bytes);
    }

    @FuzzTest
    void anySheetIsReadAsXlsx(byte[] bytes) {
        byte[] book = Workbooks.plain()
                .with("xl/worksheets/sheet1.xml", out -> out.write(bytes))
                .bytes();
        isSound("survey.xlsx", Tables.longer(), book);
    }

    private static void isSound(String name, Args source, byte[] bytes) {
        Checked<Dataset> read = FORMATS.read(name, bytes, DataSource.of(source), id -> Optional.empty());
        for (Problem problem : read.problems()) {
            assertTrue(problem.code().startsWith("data.") && !problem.message().isBlank(), problem::text);
            assertTrue(problem.text().indexOf('\n') < 0 && problem.text().length() < 2000, problem::text);
        }
        assertEquals(read.ok(), read.problems().stream().noneMatch(Problem::isError));
        read.value()
                .ifPresent(data -> data.asked()
                        .forEach(asked -> assertEquals(
                                data.size(),
                                data.answers(asked.indicator(), asked.wave())
                                        .orElseThrow()
                                        .size())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static dev.impactkit.io.data.Tables.csv;
import static dev.impactkit.io.data.Tables.map;
import static dev.impactkit.io.data.Tables.only;
import static dev.impactkit.io.data.Tables.told;
import static dev.impactkit.io.data.Tables.wide;
import static dev.impactkit.io.data.Tables.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.data.Dataset;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFormats_EncodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "id,town,mood 2024,mood 2025\na,Liège,1,2\nb,“Köln”,3,4\n";
    private static final Args SOURCE = wide().with("traits", map("town", "town"));

    private static Checked<Dataset> read(String encoding, byte[] bytes) {
        return csv(SOURCE.with("encoding", encoding), bytes);
    }

    private static byte[] marked(byte[] text, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int each : mark) {
            out.write(each);
        }
        out.writeBytes(text);
        return out.toByteArray();
    }

    private static void isRead(Checked<Dataset> read) {
        assertEquals(List.of(), told(read));
        assertEquals(List.of("Liège", "“Köln”"), words(read.orThrow(), "town"));
    }

    @Test
    void whatIsDeclaredIsReadWithOrWithoutAMark() {
        isRead(read("utf-8", TEXT.getBytes(StandardCharsets.UTF_8)));
        isRead(read("utf-8", marked(TEXT.getBytes(StandardCharsets.UTF_8), 0xef, 0xbb, 0xbf)));
        isRead(read("windows-1252", TEXT.getBytes(WINDOWS)));
        isRead(read("utf-16", marked(TEXT.getBytes(StandardCharsets.UTF_16LE), 0xff, 0xfe)));
        isRead(read("utf-16", marked(TEXT.getBytes(StandardCharsets.UTF_16BE), 0xfe, 0xff)));
        isRead(read("utf-16", TEXT.getBytes(StandardCharsets.UTF_16LE)));
        isRead(read("utf-16", TEXT.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void bytesThatDoNotFitAreToldWithTheirRowAndTheEncodingThatFits() {
        Checked<Dataset> read = read("utf-8", TEXT.getBytes(WINDOWS));
        assertEquals(List.of("data.encoding 2:2", "data.encoding 3:2", "data.encoding 2:1"), told(read));
        assertEquals("Maybe encoding: windows-1252.", read.problems().get(2).hint());
        assertEquals(List.of("-", "-"), words(read.orThrow(), "town"));
        assertEquals(List.of("1", "3"), Tables.answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void bytesThatFitAndMeanSomethingElseAreDoubted() {
        Checked<Dataset> read = read("windows-1252", TEXT.getBytes(StandardCharsets.UTF_8));
        // The closing quotation mark has a byte that windows-1252 does not know.
        assertEquals(
                "Maybe encoding: utf-8.",
                read.problems().get(read.problems().size() - 1).hint());
        String plain = "id,town,mood 2024,mood 2025\na,Liège,1,2\n";
        assertEquals(
                "Maybe encoding: utf-8.",
                only(read("windows-1252", plain.getBytes(StandardCharsets.UTF_8)))
                        .hint());
    }

    @Test
    void theCodeOfAPersonThatCannotBeReadIsNobody() {
        byte[] bytes = "id,town,mood 2024,mood 2025\nJos\u00e9,x,1,2\nJos\u00e8,y,3,4\n".getBytes(WINDOWS);
        assertEquals(0, read("utf-8", bytes).orThrow().size());
    }

    @Test
    void utf16ThatIsNotDeclaredIsAdvised() {
        Checked<Dataset> read = read("utf-8", TEXT.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("data.encoding 1:0", "data.encoding 2:1"), told(read));
        assertEquals("Maybe encoding: utf-16.", read.problems().get(1).hint());
    }

    @Test
    void aCharacterAcrossTwoChunksIsOneCharacter() {
        StringBuilder rows = new StringBuilder("id,town,mood 2024,mood 2025\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append(i).append(",é€𝄞,1,2\n");
        }
        Checked<Dataset> read = read("utf-8", rows.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), told(read));
        assertEquals(20_000, read.orThrow().label("town").orElseThrow().count("é€𝄞"));
    }
}

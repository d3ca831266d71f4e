// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import static dev.impactkit.io.data.Tables.answers;
import static dev.impactkit.io.data.Tables.csv;
import static dev.impactkit.io.data.Tables.longer;
import static dev.impactkit.io.data.Tables.map;
import static dev.impactkit.io.data.Tables.only;
import static dev.impactkit.io.data.Tables.told;
import static dev.impactkit.io.data.Tables.wide;
import static dev.impactkit.io.data.Tables.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFormats_CsvTest {

    @Test
    void aWideTableHasARowARespondent() {
        Dataset data = csv(wide(), "id,mood 2024,mood 2025\na,1,2\nb,3,\n").orThrow();
        assertEquals(2, data.size());
        assertEquals(List.of("1", "3"), answers(data, "mood", "t0"));
        assertEquals(List.of("2", "-"), answers(data, "mood", "t1"));
        assertEquals(0, data.origin().faulty());
        assertEquals(2, data.origin().rows());
    }

    @Test
    void aLongTableHasARowARespondentAndWave() {
        Dataset data =
                csv(longer(), "id,when,mood\nb,2025,4\na,2024,1\nb,2024,3\n").orThrow();
        assertEquals(2, data.size());
        assertEquals(List.of("3", "1"), answers(data, "mood", "t0"));
        assertEquals(List.of("4", "-"), answers(data, "mood", "t1"));
    }

    @Test
    void theHashIsThatOfTheBytes() {
        // printf 'id,mood 2024,mood 2025\na,1,2\n' | sha256sum
        Dataset data = csv(wide(), "id,mood 2024,mood 2025\na,1,2\n").orThrow();
        assertEquals(
                "2f259b9917732b135f0b1b80c2ae4be9004474e44635761510976445b46f9ed3",
                data.origin().hash());
    }

    @Test
    void aBadCellIsToldWithItsPlaceAndTheRestOfTheRowStays() {
        Checked<Dataset> read = csv(wide(), "id,mood 2024,mood 2025\na,good,2\nb,3,4\n");
        Problem problem = only(read);
        assertEquals("data.not-an-answer 2:2", told(read).get(0));
        assertEquals(
                "survey.csv:2:2 (survey): warning: Column mood 2024 holds \"good\", which is no number."
                        + " Leave the cell empty where there is no answer. [data.not-an-answer]",
                problem.text());
        Dataset data = read.orThrow();
        assertEquals(List.of("-", "3"), answers(data, "mood", "t0"));
        assertEquals(List.of("2", "4"), answers(data, "mood", "t1"));
        assertEquals(1, data.origin().faulty());
    }

    @Test
    void semicolonsAndDecimalCommasAreRead() {
        Dataset data = csv(
                        wide().with("separator", "semicolon").with("decimal", "comma"),
                        "id;mood 2024;mood 2025\r\na;1,5;12%\r\n")
                .orThrow();
        assertEquals(List.of("1.5"), answers(data, "mood", "t0"));
        assertEquals(List.of("0.12"), answers(data, "mood", "t1"));
    }

    @Test
    void aDecimalCommaThatIsNotDeclaredIsAdvised() {
        Checked<Dataset> read = csv(wide().with("separator", "tab"), "id\tmood 2024\tmood 2025\na\t1,5\t2\n");
        assertEquals("Maybe decimal: comma.", only(read).hint());
    }

    @Test
    void quotedCellsMayHoldSeparatorsAndLinesAndProblemsNameTheLineTheRowBeginsOn() {
        Checked<Dataset> read = csv(wide(), "id,note,mood 2024,mood 2025\na,\"one,\ntwo\",1,2\nb,\"\"\"\",x,4\n");
        assertEquals(List.of("data.not-an-answer 4:3"), told(read));
        assertEquals(List.of("1", "-"), answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void onlyDeclaredColumnsAreKept() {
        Dataset data = csv(wide(), "name,id,mood 2024,mood 2025,secret\nAnn,a,1,2,#REF!\n")
                .orThrow();
        assertEquals(List.of(new Dataset.Asked("mood", "t0"), new Dataset.Asked("mood", "t1")), data.asked());
        assertTrue(data.labels().isEmpty());
    }

    @Test
    void aRowWithoutRespondentIsLeftOut() {
        Checked<Dataset> read = csv(wide(), "id,mood 2024,mood 2025\n,1,2\nb,3,4\n");
        assertEquals(List.of("data.no-respondent 2:1"), told(read));
        assertEquals(List.of("3"), answers(read.orThrow(), "mood", "t0"));
    }

    @Test
    void aSecondRowOfARespondentInAWaveIsLeftOutAndHisCodeIsNotShown() {
        Checked<Dataset> read = csv(longer(), "id,when,mood\nAnneke,2024,1\nAnneke,2024,5\nAnneke,2025,2\n");
        assertEquals(List.of("data.duplicate-respondent 3:1"), told(read));
        assertFalse(only(read).text().contains("Anneke"));
        assertEquals(List.of("1"), answers(read.orThrow(), "mood", "t0"));
        assertEquals(List.of("2"), answers(read.orThrow(), "mood", "t1"));
    }

    @Test
    void anUnknownWaveIsToldWithTheNearest() {
        Checked<Dataset> read = csv(longer(), "id,when,mood\na,2026,1\nb,2024,2\n");
        assertEquals(List.of("data.unknown-wave 2:2", "data.no-row-in-wave 0:0"), told(read));
        assertEquals("Maybe 2024.", read.problems().get(0).hint());
        assertEquals(1, read.orThrow().size());
    }

    @Test
    void withoutCodesEachRowIsSomebodyElse() {
        Dataset data = csv(longer().replace("respondent", ""), "when,mood\n2024,1\n2024,2\n2025,3\n")
                .orThrow();
        assertEquals(List.of("1", "2", "-"), answers(data, "mood", "t0"));
        assertEquals(List.of("-", "-", "3"), answers(data, "mood", "t1"));
    }

    @Test
    void groupsAreReadAsTheyAreWrittenAndOursComesFirst() {
        Checked<Dataset> read = csv(
                wide().with("group", "arm").with("groups", map("ours", "1", "waiting", "0")),
                "id,arm,mood 2024,mood 2025\na,0,1,1\nb,1,1,1\nc,2,1,1\nd,,1,1\n");
        assertEquals(List.of("data.unknown-word 4:2"), told(read));
        assertEquals(List.of("waiting", "ours", "-", "-"), words(read.orThrow(), Dataset.GROUP));
        assertEquals(
                List.of("ours", "waiting"),
                read.orThrow().label(Dataset.GROUP).orElseThrow().words());
    }

    @Test
    void aGroupThatChangesBetweenRowsIsTold() {
        Checked<Dataset> read = csv(longer().with("group", "arm"), "id,when,arm,mood\na,2024,x,1\na,2025,y,2\n");
        assertEquals(List.of("data.two-words 3:3"), told(read));
        assertEquals(List.of("x"), words(read.orThrow(), Dataset.GROUP));
    }

    @Test
    void howPeopleWereAskedIsKeptByWave() {
        Dataset data = csv(
                        longer().with("mode", "how").with("modes", map("self", "zelf", "proxy", "ander")),
                        "id,when,how,mood\na,2024,zelf,1\na,2025,ander,2\n")
                .orThrow();
        assertEquals(List.of("self"), words(data, Dataset.mode("t0")));
        assertEquals(List.of("proxy"), words(data, Dataset.mode("t1")));
        Dataset wide = csv(wide().with("mode", "how"), "id,how,mood 2024,mood 2025\na,assisted,1,2\n")
                .orThrow();
        assertEquals(List.of("assisted"), words(wide, Dataset.mode("t0")));
        assertEquals(List.of("assisted"), words(wide, Dataset.mode("t1")));
    }

    @Test
    void clustersAreNumberedAndTraitsKeepTheirWords() {
        Dataset data = csv(
                        wide().with("cluster", "house").with("traits", map("gender", "sex")),
                        "id,house,sex,mood 2024,mood 2025\na,Peeters,f,1,1\nb,Maes,m,1,1\nc,Peeters,,1,1\n")
                .orThrow();
        assertEquals(List.of("1", "2", "1"), words(data, Dataset.CLUSTER));
        assertEquals(List.of("f", "m", "-"), words(data, "gender"));
    }

    @Test
    void aRowThatIsTooWideIsLeftOutAndOneThatIsTooShortIsFilled() {
        Checked<Dataset> read = csv(wide(), "id,mood 2024,mood 2025\na,1,2,3\nb,4\nc,5,6,,\n,,\n");
        assertEquals(List.of("data.ragged 2:1", "data.ragged 3:1"), told(read));
        assertEquals(List.of("4", "5"), answers(read.orThrow(), "mood", "t0"));
        assertEquals(List.of("-", "6"), answers(read.orThrow(), "mood", "t1"));
    }

    @Test
    void noMoreProblemsAreToldThanTheLimitAndTheRestIsCounted() {
        StringBuilder rows = new StringBuilder("id,mood 2024,mood 2025\n");
        for (int i = 0; i < 1500; i++) {
            rows.append(i).append(",x,1\n");
        }
        Checked<Dataset> read = csv(wide(), rows.toString());
        assertEquals(1001, read.problems().size());
        Problem last = read.problems().get(1000);
        assertEquals("data.too-many-problems", last.code());
        assertTrue(last.message().contains("500"), last::text);
        assertEquals(1002, last.where().line());
        assertEquals(1500, read.orThrow().origin().faulty());
    }
}

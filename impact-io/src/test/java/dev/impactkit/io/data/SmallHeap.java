// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.data.DataSource;
import dev.impactkit.core.data.Dataset;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Files that mean harm, read in a program of its own with little memory: prints a line for each file. */
final class SmallHeap {
    private SmallHeap() {}

    /** A file and how it is laid out. */
    private record Case(String name, Args source, Path file) {}

    public static void main(String[] folder) throws IOException {
        Path dir = Path.of(folder[0]);
        for (Case each : hostile(dir)) {
            long begun = System.nanoTime();
            Checked<Dataset> read =
                    DataFormats.standard().read(each.file, DataSource.of(each.source), id -> Optional.empty());
            long millis = (System.nanoTime() - begun) / 1_000_000;
            String codes =
                    read.problems().stream().map(p -> p.code()).distinct().collect(Collectors.joining(","));
            System.out.println(each.name + ";" + millis + ";"
                    + read.value().map(Dataset::size).orElse(-1) + ";" + codes);
        }
    }

    private static Iterable<Case> hostile(Path dir) throws IOException {
        List<Case> all = new ArrayList<>();
        Args wide = Tables.wide();
        String header = Workbooks.texts(1, "id", "mood 2024", "mood 2025");
        all.add(csv(dir, wide, "open-quote", out -> {
            out.write("id,mood 2024,mood 2025\na,\"".getBytes(StandardCharsets.UTF_8));
            many(out, "never closed,\n", 1_000_000);
        }));
        all.add(csv(dir, wide, "million-columns", out -> many(out, "column,", 1_000_000)));
        all.add(csv(dir, wide, "no-line-breaks", out -> many(out, "x", 50_000_000)));
        all.add(csv(dir, wide, "ragged", out -> {
            out.write("id,mood 2024,mood 2025\n".getBytes(StandardCharsets.UTF_8));
            many(out, "a\nb,1,2,3,4,5\n", 400_000);
        }));
        all.add(csv(dir, wide, "random-bytes", out -> {
            Random random = new Random(1);
            byte[] chunk = new byte[1 << 16];
            for (int i = 0; i < 300; i++) {
                random.nextBytes(chunk);
                out.write(chunk);
            }
        }));
        all.add(csv(dir, wide, "utf-16-undeclared", out -> {
            out.write(0xff);
            out.write(0xfe);
            out.write("id,mood 2024,mood 2025\na,1,2\n".getBytes(StandardCharsets.UTF_16LE));
        }));
        all.add(xlsx(dir, "ten-gigabytes", Workbooks.plain().zeros(10_240)));
        all.add(xlsx(dir, "zip-bomb", Workbooks.plain().with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            many(out, "<row><c><v>1</v></c></row>", 4_000_000);
        })));
        all.add(xlsx(dir, "billion-laughs", Workbooks.plain().with("xl/sharedStrings.xml", LAUGHS)));
        all.add(xlsx(dir, "external-entity", Workbooks.plain().with("xl/sharedStrings.xml", EXTERNAL)));
        all.add(xlsx(dir, "million-columns-xlsx", Workbooks.plain().rows("<row r=\"1\">" + "<c/>".repeat(1_000_000))));
        all.add(xlsx(dir, "far-column", Workbooks.plain().rows("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")));
        all.add(xlsx(dir, "array-formulas", Workbooks.plain().rows(header + arrays())));
        all.add(xlsx(
                dir,
                "long-number",
                Workbooks.plain()
                        .rows(header + "<row><c><v>1e999999999</v></c><c><v>" + "9".repeat(200_000)
                                + "</v></c></row>")));
        all.add(xlsx(dir, "huge-exponent", Workbooks.plain().rows(header + "<row><c><v>1e999999999</v></c></row>")));
        all.add(xlsx(dir, "wrong-strings", Workbooks.plain().rows("<row><c t=\"s\"><v>99</v></c></row>")));
        all.add(xlsx(dir, "rich-text", Workbooks.plain().with("xl/sharedStrings.xml", out -> {
            Random random = new Random(2);
            out.write("<sst><si>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 3_000_000; i++) {
                out.write(
                        ("<r><t>" + Long.toHexString(random.nextLong()) + "</t></r>").getBytes(StandardCharsets.UTF_8));
            }
        })));
        all.add(xlsx(dir, "references", Workbooks.plain().with("xl/_rels/workbook.xml.rels", out -> {
            out.write("<Relationships>".getBytes(StandardCharsets.UTF_8));
            numbered(out, "<Relationship Id=\"", "\" Target=\"a\"/>");
            out.write("</Relationships>".getBytes(StandardCharsets.UTF_8));
        })));
        all.add(xlsx(dir, "sheets", Workbooks.plain().with("xl/workbook.xml", out -> {
            out.write("<workbook><sheets>".getBytes(StandardCharsets.UTF_8));
            numbered(out, "<sheet name=\"", "\" sheetId=\"1\"/>");
            out.write("</sheets></workbook>".getBytes(StandardCharsets.UTF_8));
        })));
        all.add(xlsx(dir, "long-formats", Workbooks.plain().with("xl/styles.xml", out -> {
            out.write("<styleSheet><numFmts>".getBytes(StandardCharsets.UTF_8));
            formats(out);
            out.write("</numFmts></styleSheet>".getBytes(StandardCharsets.UTF_8));
        })));
        return all;
    }

    /** Long attributes of wide characters, 700 MB; the hexadecimal digits keep them from packing too well. */
    private static void formats(OutputStream out) throws IOException {
        Random random = new Random(4);
        for (int i = 0; i < 3_500; i++) {
            out.write(("<numFmt numFmtId=\"" + i + "\" formatCode=\"€").getBytes(StandardCharsets.UTF_8));
            for (int j = 0; j < 130; j++) {
                out.write(Long.toHexString(random.nextLong()).getBytes(StandardCharsets.UTF_8));
            }
            many(out, "y", 100_000);
            out.write("\"/>".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Text that does not pack well: four million different pieces. */
    private static void numbered(OutputStream out, String before, String after) throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 4_000_000; i++) {
            out.write((before + Long.toHexString(random.nextInt()) + after).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final String LAUGHS = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
            + "<sst><si><t>&d;&d;&d;</t></si></sst>";
    private static final String EXTERNAL =
            "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst><si><t>&a;</t></si></sst>";

    private static String arrays() {
        StringBuilder out = new StringBuilder("<row>");
        for (int i = 0; i < 15_000; i++) {
            out.append("<c><f t=\"array\" ref=\"A1:A2\">1</f><v>1</v></c>");
        }
        out.append("</row>");
        return out.toString().repeat(20);
    }

    private static void many(OutputStream out, String text, int times) throws IOException {
        byte[] some = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / 1000; i++) {
            out.write(some);
        }
    }

    private static Case csv(Path dir, Args source, String name, Workbooks.Part content) throws IOException {
        Path file = dir.resolve(name + ".csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
        return new Case(name, source, file);
    }

    private static Case xlsx(Path dir, String name, Workbooks book) throws IOException {
        return xlsx(dir, name, book.bytes());
    }

    private static Case xlsx(Path dir, String name, byte[] book) throws IOException {
        Path file = dir.resolve(name + ".xlsx");
        Files.write(file, book);
        return new Case(name, Tables.wide(), file);
    }

    /** Runs a program of ours with so many megabytes, and gives what it prints. */
    static String run(int megabytes, Class<?> program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through one piece of XML of a workbook and ends where the parser would need too much memory or time. */
final class SheetGuard {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");
    private static final int NUMBER = 100;
    private static final int FORMULA = 8192;
    private static final int DEEPEST = 100;
    private static final int MOST_STYLES = 100_000;
    private static final long MOST_WORK = 200_000_000;
    private static final long MOST_STRINGS = 96L << 20;

    /** What a shared text costs beside its letters. */
    private static final int STRING = 64;

    private final DataLimits limits;
    private final String part;
    private final WorkbookParts parts;
    private int depth;
    private int rows;
    private int cells;
    private int text;
    private int styles;
    private int references;
    private int formulas;
    private int arrays;
    private long work;
    private long strings;
    private boolean number;
    private boolean formula;
    private boolean kept;
    private boolean shared;

    /** Goes through the part of that name, and notes what is only known from it. */
    SheetGuard(DataLimits limits, String part, WorkbookParts parts) {
        this.limits = limits;
        this.part = part;
        this.parts = parts;
    }

    void check(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(reader.getTextLength());
                default -> {}
            }
        }
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "f" -> formula = false;
            case "si" -> shared = false;
            // What follows is no cell: lists to choose from, conditions, footers.
            case "sheetData" -> cells = 0;
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) throws Unreadable {
        if (++depth > DEEPEST) {
            throw XlsxGuard.damaged();
        }
        switch (reader.getLocalName()) {
            case "row" -> row();
            case "c" -> cell(reader);
            case "f" -> formula(reader);
            case "v", "is" -> text = 0;
            case "si" -> {
                text = 0;
                shared = true;
                number = false;
                work(strings += STRING, MOST_STRINGS);
            }
            case "xf", "numFmt" -> {
                work(++styles, MOST_STYLES);
                keeps(reader);
            }
            case "sheet" -> reference(reader);
            case "Relationship" -> {
                reference(reader);
                parts.refers(attribute(reader, "Id"), attribute(reader, "Type"), attribute(reader, "Target"));
            }
            case "mergeCell" -> parts.merges(part, attribute(reader, "ref"));
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return String.valueOf(reader.getAttributeValue(null, name));
    }

    /** The parser keeps all sheets and references, whether they lead somewhere or not. */
    private void reference(XMLStreamReader reader) throws Unreadable {
        keeps(reader);
        if (++references > limits.packed().entries()) {
            throw new Unreadable("too-many-entries", 0, "The workbook has far too many sheets or references.", "");
        }
    }

    /** The parser keeps the attributes of this element. */
    private void keeps(XMLStreamReader reader) throws Unreadable {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            strings += 2L * reader.getAttributeValue(i).length();
        }
        work(strings, MOST_STRINGS);
    }

    private void row() throws Unreadable {
        cells = 0;
        // One for the header.
        if (++rows > limits.rows() + 1L) {
            throw new Unreadable(
                    "too-many-rows",
                    rows,
                    "There are more than " + limits.rows() + " rows.",
                    "Maybe split the table, or raise the limit.");
        }
    }

    private void cell(XMLStreamReader reader) throws Unreadable {
        String address = reader.getAttributeValue(null, "r");
        int column = ++cells;
        if (address != null) {
            if (!ADDRESS.matcher(address).matches()) {
                throw XlsxGuard.damaged();
            }
            column = column(address);
        }
        if (column > limits.columns() || cells > limits.columns()) {
            throw new Unreadable("too-many-columns", rows, "There are more than " + limits.columns() + " columns.", "");
        }
        String type = attribute(reader, "t");
        number = !type.equals("str") && !type.equals("inlineStr");
        text = 0;
        work(work += arrays, MOST_WORK);
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) > '9'; i++) {
            column = 26 * column + (address.charAt(i) & 31);
        }
        return column;
    }

    /** Each cell is looked up among all array formulas, and each use of a shared formula writes it out anew. */
    private void formula(XMLStreamReader reader) throws Unreadable {
        String type = attribute(reader, "t");
        text = 0;
        formula = true;
        arrays += type.equals("array") ? 1 : 0;
        kept = type.equals("array") || (type.equals("shared") && reader.getAttributeValue(null, "ref") != null);
        if (kept) {
            work(++formulas, MOST_STYLES);
            keeps(reader);
        }
        work(work += type.equals("shared") ? 100 : 0, MOST_WORK);
    }

    private void text(int length) throws Unreadable {
        text += length;
        int most = formula ? FORMULA : number && depth > 0 && cells > 0 ? NUMBER : limits.text();
        if (text > most && (formula || shared || cells > 0)) {
            throw new Unreadable(
                    "too-long", rows, "A cell of the spreadsheet is longer than " + most + " characters.", "");
        }
        if (shared || (formula && kept)) {
            work(strings += 2L * length, MOST_STRINGS);
        }
    }

    private void work(long done, long most) throws Unreadable {
        if (done > most) {
            throw new Unreadable(
                    "too-much",
                    rows,
                    "The workbook holds too many texts, styles or formulas.",
                    "Maybe save the table as values, or as CSV.");
        }
    }
}

# SPDX-License-Identifier: Apache-2.0
"""Writes the workbooks of this folder: see README.md."""
import datetime
import subprocess
import tempfile

import openpyxl
import xlsxwriter

HEADER = ["code", "arm", "joined", "mood", "hours", "works", "agree", "story"]


def write(name, **options):
    book = xlsxwriter.Workbook(name, options)
    book.set_properties({"created": datetime.datetime(2026, 11, 23)})
    hidden = book.add_worksheet("codes")
    hidden.hide()
    hidden.write(0, 0, "hidden")
    sheet = book.add_worksheet("answers")
    sheet.activate()
    book.add_worksheet("notes").write(0, 0, "a note")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    moment = book.add_format({"num_format": "d mmm yyyy hh:mm"})
    share = book.add_format({"num_format": "0%"})
    bold = book.add_format({"bold": True})
    plain = bool(options)

    sheet.write_row(0, 0, HEADER, bold)
    sheet.write_row(1, 0, ["p1", "ours"])
    sheet.write_datetime(1, 2, datetime.datetime(2024, 2, 29), day)
    sheet.write_row(1, 3, [6, 7.5, True, "agree"])
    if plain:
        sheet.write(1, 7, "ging goed")
    else:
        sheet.write_rich_string(1, 7, "ging ", bold, "goed")
    # Row 3 is empty.
    sheet.write_row(3, 0, ["p2", "waiting"])
    sheet.write_datetime(3, 2, datetime.datetime(2024, 12, 31, 13, 30), moment)
    sheet.write_formula(3, 3, "=3+4", None, 7)
    sheet.write_formula(3, 4, "=E2/10", share, 0.75)
    sheet.write_formula(3, 5, "=1=2", None, False)
    sheet.write_formula(3, 6, '="dis"&"agree"', None, "disagree")
    sheet.write(3, 7, 'Liège & <co>\n"twee" €')
    # A code that is a number, a number that is a text with a hard space.
    sheet.write_row(4, 0, [3, "ours"])
    sheet.write_datetime(4, 2, datetime.datetime(1999, 1, 1), day)
    sheet.write_string(4, 3, " 8\u00a0")
    sheet.write_row(4, 4, [0.1, False, "neutral"])
    sheet.write_blank(4, 7, None, bold)
    if plain:
        sheet.write_row(5, 0, ["p4", "ours"])
    else:
        sheet.write(5, 0, "p4")
        sheet.merge_range("B6:B7", "ours")
    sheet.write_datetime(5, 2, datetime.datetime(2025, 3, 1), day)
    sheet.write_formula(5, 3, "=NA()", None, "#N/A")
    sheet.write(5, 4, 0.001)
    sheet.write(6, 0, "p5")
    sheet.write(6, 3, 5)
    # Rows that were formatted and never filled in.
    for row in (8, 9, 20):
        sheet.write_blank(row, 2, None, bold)
    book.close()


write("xlsxwriter.xlsx")
write("xlsxwriter-inline-1904.xlsx", constant_memory=True, date_1904=True)
openpyxl.load_workbook("xlsxwriter.xlsx").save("openpyxl.xlsx")
with tempfile.TemporaryDirectory() as folder:
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--outdir", folder, "xlsxwriter.xlsx"], check=True)
    with open(folder + "/xlsxwriter.xlsx", "rb") as source, open("libreoffice.xlsx", "wb") as target:
        target.write(source.read())

"""Opens tables in LibreOffice and says what became of their cells.

    open_tables.py FILE.csv ...

Numbers must have become numbers in the columns of numbers and nowhere else, no cell a formula, no text changed.
"""
import csv
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
NUMBERS = {
    "seq", "t_plus_s", "value", "corrects_seq", "sys", "dia", "map", "hr", "spo2", "rr", "temp", "delta_sys",
    "delta_dia", "delta_hr",
}


def cells(row):
    found = []
    for cell in row:
        if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            continue
        kind = cell.get(OFFICE + "value-type")
        words = "\n".join("".join(spoken(p)) for p in cell.iter(TEXT + "p"))
        repeat = int(cell.get(TABLE + "number-columns-repeated", "1"))
        found += [(kind, cell.get(OFFICE + "value"), words, cell.get(TABLE + "formula"))] * min(repeat, 64)
    return found


def spoken(paragraph):
    yield paragraph.text or ""
    for child in paragraph:
        if child.tag == TEXT + "s":
            yield " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            yield "\t"
        else:
            yield from spoken(child)
        yield child.tail or ""


def rows(path):
    for row in tree.parse(path).getroot().iter(TABLE + "table-row"):
        yield cells(row)


def check(path, converted):
    wrong = []
    with open(path, encoding="utf-8", newline="") as file:
        expected = list(csv.reader(file, strict=True))
    header = expected[0]
    for want, have in zip(expected, rows(converted)):
        have += [(None, None, "", None)] * (len(want) - len(have))
        for column, text, (kind, value, shown, formula) in zip(header, want, have):
            if formula:
                wrong.append((column, text, "a formula", formula))
            elif want is header or column not in NUMBERS:
                if kind == "float" and column in ("text", "label", "author"):
                    wrong.append((column, text, "a number", value))
            elif text and (kind != "float" or float(value) != float(text)):
                wrong.append((column, text, kind, value))
    return wrong


folder = tempfile.mkdtemp()
subprocess.run(
    ["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--infilter=CSV:44,34,76,1",
     "--convert-to", "fods", "--outdir", folder] + sys.argv[1:],
    check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
failed = False
for path in sys.argv[1:]:
    name = os.path.splitext(os.path.basename(path))[0] + ".fods"
    wrong = check(path, os.path.join(folder, name))
    failed |= bool(wrong)
    print(os.path.basename(path), wrong[:8])
sys.exit(failed)

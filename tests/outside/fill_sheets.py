#!/usr/bin/python3
"""Plays a station: fills in one month's sheets with openpyxl, and once more through LibreOffice, and lets rdlz read them
back. fill_sheets.py RDLZ STORE: the program, and the store that samples/demo made (a copy of it is used)."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

PROGRAM, STORE = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
VISIT = {"B": "2024年11月15日", "C": "接待日坐班", "G": "选民", "H": "王秀兰", "K": "13900002222", "N": 3}
OPINION = {"B": "ST07-2024-11-J01", "C": "渠道漏水", "F": "意见建议", "G": "已当场答复解释"}
ACTIVITY = {"B": "学习培训", "C": "学习代表法", "D": "2024.11.8", "L": "出席", "M": "事假"}
problems = []


def rdlz(folder, *words):
    setting = os.environ | {"RDLZ_STORE": str(folder / "office.rdlz"), "RDLZ_NOW": "2024-12-01T02:00:00Z", "RDLZ_LANG": "en"}
    return subprocess.run([PROGRAM, *words], cwd=folder, env=setting, capture_output=True, text=True)


def expect(what, text, part):
    if part not in text:
        problems.append(f"{what}: '{part}' is not in: {text}")


def first_empty_row(sheet, letter):
    """The first row whose number is one of the sheet's own."""
    for row in sheet.iter_rows(max_col=1):
        if str(row[0].value).startswith("ST07-2024-11-" + letter):
            return row[0].row


def fill(book, name, letter, cells):
    sheet = book[name]
    row = first_empty_row(sheet, letter)
    for column, text in cells.items():
        sheet[f"{column}{row}"] = text


def saved_by_libreoffice(file, folder):
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(folder), str(file)],
                   capture_output=True, timeout=120, check=True)
    return folder / file.name


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    shutil.copy(STORE, folder / "office.rdlz")
    expect("send", rdlz(folder, "collect", "send", "--period", "2024-11", "--station", "ST07", "--out", "out").stdout, "ST07")
    (sheets,) = (folder / "out").glob("*.xlsx")
    (folder / "in").mkdir()
    book = openpyxl.load_workbook(sheets)
    fill(book, "接待登记", "J", VISIT)
    fill(book, "意见建议", "Y", OPINION)
    fill(book, "活动及签到", "H", ACTIVITY)
    book.save(folder / "in" / "柳湾11月(最终版)(2).xlsx")
    again = folder / "again"
    again.mkdir()
    saved_by_libreoffice(folder / "in" / "柳湾11月(最终版)(2).xlsx", again)
    read = rdlz(folder, "collect", "read", "in", "--period", "2024-11", "--format", "json")
    expect("read what openpyxl saved", read.stdout, '"state": "taken"')
    expect("read what openpyxl saved", read.stdout, '"created": 4')
    expect("read what LibreOffice saved", rdlz(folder, "collect", "read", "again", "--period", "2024-11", "--format", "json").stdout,
           '"state": "known"')
    expect("the visit", rdlz(folder, "intake", "show", "ST07-2024-11-J01").stdout, "渠道漏水")
print("\n".join(problems) or "sheets filled in by openpyxl and by LibreOffice are read back")
sys.exit(1 if problems else 0)

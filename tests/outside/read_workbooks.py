#!/usr/bin/python3
"""Reads the workbooks of `report xlsx --all` with two other programs and compares what they see with the manifest and
with each other. read_workbooks.py FOLDER: the folder that holds the manifest."""

import csv
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

PAPER = {8: "A3", 9: "A4"}
problems = []


def complain(file, text):
    problems.append(f"{file.name}: {text}")


def manifest(folder):
    for path in folder.glob("目录_*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as text:
            yield from csv.DictReader(text)


def check_page(file, sheet):
    if sheet.page_setup.paperSize not in PAPER:
        complain(file, "is neither A4 nor A3")
    if not sheet.print_title_rows:
        complain(file, "does not repeat its header on every page")
    if "&P" not in (sheet.oddFooter.center.text or ""):
        complain(file, "prints no page numbers")


def check_cells(file, sheet, rows):
    header = int(re.findall(r"\d+", sheet.print_title_rows or "$1:$1")[-1])
    listed = 0  # rows with a number, and sums between them
    for row in sheet.iter_rows(min_row=header + 1):
        listed += isinstance(row[0].value, (int, float)) or any(cell.value == "小计" for cell in row)
        for cell in row:
            if cell.data_type == "f" and not re.fullmatch(r"=(SUM|SUBTOTAL)\(.*\)", cell.value):
                complain(file, f"{cell.coordinate} is a formula: {cell.value}")
            if isinstance(cell.value, (int, float)) and abs(cell.value) > 10**9:
                complain(file, f"{cell.coordinate} holds a long number, not text: {cell.value}")
    if listed != rows:
        complain(file, f"has {listed} rows, the manifest says {rows}")


def converted(files, kind, folder):
    """By LibreOffice, under a profile of its own, so that an open window does not disturb it."""
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run(command + [str(file) for file in files], check=True, capture_output=True, timeout=240)


def texts(values):
    return [str(value).replace("\r\n", "\n") for value in values if isinstance(value, str)]


def check_against_libreoffice(file, sheet, folder):
    """Every text that one program reads, the other reads too, in the same order."""
    mine = [text for row in sheet.iter_rows(values_only=True) for text in texts(row) if not text.startswith("=")]
    with next(folder.glob(f"{file.stem}*.csv")).open(encoding="utf-8", newline="") as text:
        theirs = [cell for row in csv.reader(text) for cell in row if cell]
    position = 0
    for text in mine:
        try:
            position = theirs.index(text, position) + 1
        except ValueError:
            return complain(file, f"LibreOffice does not read '{text}'")


def check_pages(file, title, folder):
    pdf = folder / f"{file.stem}.pdf"
    pages = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    if title[:6] not in re.sub(r"\s", "", pages):
        complain(file, f"its printed pages do not show '{title}'")


def main():
    folder = Path(sys.argv[1])
    entries = list(manifest(folder))
    files = [folder / entry["文件"] for entry in entries]
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        converted(files, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1", work)
        converted(files, "pdf", work)
        for entry, file in zip(entries, files):
            if hashlib.sha256(file.read_bytes()).hexdigest() != entry["SHA-256"]:
                complain(file, "is not the file of the manifest")
            sheet = openpyxl.load_workbook(file).worksheets[0]
            check_page(file, sheet)
            check_cells(file, sheet, int(entry["行数"]))
            check_against_libreoffice(file, sheet, work)
            check_pages(file, re.sub(r"\s", "", str(sheet["A1"].value)), work)
    print("\n".join(problems))
    print(f"workbooks: {len(files)} read by two other programs, {len(problems)} problems")
    sys.exit(0 if files and not problems else 1)


main()

#!/usr/bin/env python3
"""Stores that were sealed by earlier versions: this version must prove every seal, and print its sheets as they were,
whatever was typed since. old_test.py PROGRAM checks all of tests/old; with --digests STORE it prints what to keep."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "old"
SHEETS = ["score-summary", "star-publicity"]
PROGRAM = os.path.realpath(sys.argv[1])


def rdlz(store, *words):
    environment = {"RDLZ_STORE": str(store), "RDLZ_USER": "张三", "RDLZ_NOW": "2025-03-01T01:00:00Z", "LANG": "C", "PATH": os.environ["PATH"]}
    return subprocess.run([PROGRAM, *words], env=environment, capture_output=True, text=True)


def content(workbook):
    """Of the parts of a workbook: how they are packed is the packer's business."""
    digest = hashlib.sha256()
    with zipfile.ZipFile(workbook) as parts:
        for name in sorted(parts.namelist()):
            digest.update(name.encode() + b"\0" + parts.read(name))
    return digest.hexdigest()


def printed(store, folder):
    done = rdlz(store, "report", "xlsx", *SHEETS, "--period", "2024", "--out", str(folder), "--quiet")
    if done.returncode != 0:
        return done.stderr
    return "".join(f"{content(file)}  {file.name}\n" for file in sorted(folder.glob("*.xlsx")))


def problems_of(store, folder):
    kept = store.with_suffix(".digests").read_text(encoding="utf-8")
    copy = folder / store.name
    shutil.copy(store, copy)
    proof = rdlz(copy, "score", "verify", "--period", "2024")
    if proof.returncode != 0:
        yield f"{store.name}: its seal is not proved (status {proof.returncode})\n{proof.stderr}{proof.stdout}"
    if (now := printed(copy, folder / "before")) != kept:
        yield f"{store.name}: its sheets are not what was printed\n{kept}now\n{now}"
    typed = rdlz(copy, "activity", "attend", "HD03", "--deputy", "DB05", "--presence", "present")
    if typed.returncode != 0:
        yield f"{store.name}: nothing can be typed into it\n{typed.stderr}"
    if printed(copy, folder / "after") != kept:
        yield f"{store.name}: what is typed after the seal changes its sheets"
    if rdlz(copy, "score", "verify", "--period", "2024").returncode != 0:
        yield f"{store.name}: what is typed after the seal breaks its proof"


def main():
    with tempfile.TemporaryDirectory() as name:
        if "--digests" in sys.argv:
            copy = Path(name) / "store.rdlz"
            shutil.copy(sys.argv[-1], copy)
            print(printed(copy, Path(name) / "sheets"), end="")
            return 0
        stores = sorted(FOLDER.glob("*.rdlz"))
        problems = [] if stores else ["tests/old holds no store"]
        for store in stores:
            folder = Path(name) / store.stem
            folder.mkdir()
            problems += problems_of(store, folder)
    print("\n".join(problems))
    print(f"old: {len(stores)} stores, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Every example in the manual runs on the sample county, every verb has one, and rdlz-csv(5) tells just the columns that
the imports look for: `manual_test.py PATH/TO/rdlz FOLDER`, the folder that support/county.py filled."""

import os
import re
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "support"))
from county import ROOT, copied, run

PROGRAM = Path(sys.argv[1]).resolve()
COUNTY = Path(sys.argv[2]).resolve()
# A verb that found what it was asked for may say so in its status: rdlz(1).
SAYS_FOUND = re.compile(r"rdlz (suggestion due|建议 到期|score compute|积分 计算|score select|积分 评选|collect read|采集 收表)")

problems = []


def examples(text):
    """The commands after `$ `, with the lines that a backslash carries on."""
    lines = [line.removeprefix(".Dl ").replace("\\e", "\\") for line in text.splitlines()]
    for found in re.finditer(r"^\$ ((?:.*\\\n)*.*)$", "\n".join(lines), re.M):
        yield found[1]


def parts(text):
    """The verbs of a page, each with its text."""
    for part in re.split(r"^\.S[sh] ", text, flags=re.M)[1:]:
        if verb := re.search(r'^\.\\" fill (\w+)$', part, re.M):
            yield verb[1], part


def check_examples(page):
    text = page.read_text(encoding="utf-8")
    if page.stem != "rdlz":
        problems.extend(f"{page.relative_to(ROOT)}: no example of '{verb}'" for verb, part in parts(text) if not any(examples(part)))
    with tempfile.TemporaryDirectory() as name:
        folder = copied(COUNTY, Path(name) / "county")
        for command in examples(text):
            done = run(PROGRAM, command, folder)
            if done.returncode not in ((0, 8) if SAYS_FOUND.search(command) else (0,)):
                problems.append(f"{page.relative_to(ROOT)}: '{command}' ends with {done.returncode}: {done.stderr}{done.stdout}")


def check_columns(county):
    synonyms = tomllib.loads((ROOT / "lib/staging/columns.toml").read_text(encoding="utf-8"))
    told = (ROOT / "man/rdlz-csv.5").read_text(encoding="utf-8")
    (county / "unknown.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    for title, noun, kind, choice in KINDS:
        section = told.split(f".Ss {title}: rdlz {noun} import\n", 1)[-1].split("\n.Ss ")[0].split("\n.Sh ")[0]
        listed = re.findall(r"^\.It (\S+) Pq", section, re.M)
        answer = run(PROGRAM, f"rdlz {noun} import unknown.csv {choice}", county).stderr
        expected = re.search(r"expected (.*?); read as", answer)
        if expected is None or set(expected[1].split("、")) != set(listed):
            problems.append(f"man/rdlz-csv.5: {title}: the columns are not those of the program: {answer}")
        for words in synonyms.get(kind, {}).values():
            problems.extend(f"man/rdlz-csv.5: {title}: '{word}' is not told" for word in words if word not in section)


KINDS = [("Regions", "region", "region", ""), ("Stations", "station", "station", ""), ("Units", "department", "department", ""),
         ("A roster", "deputy", "deputy", ""), ("Activities", "activity", "activity", ""),
         ("Attendance", "activity", "attendance", "--attendance"), ("A register of visits", "intake", "intake", ""),
         ("Suggestions", "suggestion", "suggestion", ""), ("Steps of suggestions", "suggestion", "suggestion-event", "--events"),
         ("Deeds", "deed", "deed", ""), ("Duty reports", "duty", "duty", ""), ("Ratings", "rating", "rating", ""),
         ("Lines of points", "line", "manual-line", "")]

pages = sorted((ROOT / "man").rglob("rdlz*.[15]"))
with ThreadPoolExecutor(os.cpu_count()) as several:
    list(several.map(check_examples, pages))
with tempfile.TemporaryDirectory() as name:
    check_columns(copied(COUNTY, Path(name) / "county"))
print("\n".join(problems))
print(f"manual: {len(pages)} pages, {len(problems)} problems")
sys.exit(1 if problems else 0)

#!/usr/bin/env python3
"""Every example in the manual runs on the sample county, every verb has one, and rdlz-csv(5) tells just the columns that
the imports look for: `manual_test.py PATH/TO/rdlz`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(sys.argv[1]).resolve()
SETTING = {"RDLZ_STORE": "office.rdlz", "RDLZ_NOW": "2024-12-31T02:00:00Z", "RDLZ_USER": "张三", "RDLZ_LANG": "en",
           "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"}
COUNTY = [
    "store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 县人大代表工委 --congress MH-18",
    "region import samples/county/regions.csv", "station import samples/county/stations.csv",
    "department import samples/county/departments.csv",
    "deputy import samples/county/deputies.csv --since 2021-10-20",
    "congress session MH-18 --number 4 --opened-on 2024-01-23", "congress session YZ-7 --number 4 --opened-on 2024-01-08",
    "policy adopt samples/policy/codes.toml samples/policy/activities.toml samples/policy/suggestions.toml "
    "samples/policy/periods.toml samples/policy/scheme-county.toml",
    "activity import samples/county/activities.csv", "activity import samples/county/attendance.csv",
    "intake import samples/county/intakes.csv", "suggestion import samples/county/suggestions.csv",
    "suggestion import samples/county/suggestion_events.csv"]
# A verb that found what it was asked for may say so in its status: rdlz(1).
SAYS_FOUND = re.compile(r"rdlz (suggestion due|建议 到期|score compute|积分 计算)")

problems = []


def run(command, folder):
    return subprocess.run(["bash", "-c", command], cwd=folder, env=SETTING, capture_output=True, text=True)


def furnished(folder):
    (folder / "samples").symlink_to(ROOT / "samples")
    return folder


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


def check_examples(page, county):
    text = page.read_text(encoding="utf-8")
    if page.stem != "rdlz":
        problems.extend(f"{page.relative_to(ROOT)}: no example of '{verb}'" for verb, part in parts(text) if not any(examples(part)))
    with tempfile.TemporaryDirectory() as name:
        folder = furnished(Path(name))
        shutil.copy(county / "office.rdlz", folder)
        for command in examples(text):
            done = run(command, folder)
            if done.returncode not in ((0, 8) if SAYS_FOUND.search(command) else (0,)):
                problems.append(f"{page.relative_to(ROOT)}: '{command}' ends with {done.returncode}: {done.stderr}{done.stdout}")


def check_columns(county):
    synonyms = tomllib.loads((ROOT / "lib/staging/columns.toml").read_text(encoding="utf-8"))
    told = (ROOT / "man/rdlz-csv.5").read_text(encoding="utf-8")
    (county / "unknown.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    for title, noun, kind, choice in KINDS:
        section = told.split(f".Ss {title}: rdlz {noun} import\n", 1)[-1].split("\n.Ss ")[0].split("\n.Sh ")[0]
        listed = re.findall(r"^\.It (\S+) Pq", section, re.M)
        answer = run(f"rdlz {noun} import unknown.csv {choice}", county).stderr
        expected = re.search(r"expected (.*?); read as", answer)
        if expected is None or set(expected[1].split("、")) != set(listed):
            problems.append(f"man/rdlz-csv.5: {title}: the columns are not those of the program: {answer}")
        for words in synonyms.get(kind, {}).values():
            problems.extend(f"man/rdlz-csv.5: {title}: '{word}' is not told" for word in words if word not in section)


KINDS = [("Regions", "region", "region", ""), ("Stations", "station", "station", ""), ("Units", "department", "department", ""),
         ("A roster", "deputy", "deputy", ""), ("Activities", "activity", "activity", ""),
         ("Attendance", "activity", "attendance", "--attendance"), ("A register of visits", "intake", "intake", ""),
         ("Suggestions", "suggestion", "suggestion", ""), ("Steps of suggestions", "suggestion", "suggestion-event", "--events")]

with tempfile.TemporaryDirectory() as name:
    county = furnished(Path(name))
    for command in COUNTY:
        made = run(f"rdlz {command} --quiet", county)
        if made.returncode != 0:
            sys.exit(f"the sample county cannot be made: rdlz {command}: {made.stderr}")
    pages = sorted((ROOT / "man").rglob("rdlz*.[15]"))
    with ThreadPoolExecutor(os.cpu_count()) as several:
        list(several.map(lambda page: check_examples(page, county), pages))
    check_columns(county)
print("\n".join(problems))
print(f"manual: {len(pages)} pages, {len(problems)} problems")
sys.exit(1 if problems else 0)

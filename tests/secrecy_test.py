#!/usr/bin/env python3
"""Nothing that leaves the program names a voter it should not: every ledger of a month, every list and what `show` tells
of the sealed visits are searched, byte by byte. `secrecy_test.py PATH/TO/rdlz FOLDER`, the folder that
support/county.py filled."""

import sqlite3
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "support"))
from county import STORE, copied, run

PROGRAM = Path(sys.argv[1]).resolve()
UNMASK = "--unmask --reason 回访选民"
# Where the names of people who are no voters stand: a voter may bear the same one.
PUBLIC_NAMES = ["person.name", "station.head", "station.liaison", "department.contact", "visit.recorder", "opinion.feedback_by",
                "suggestion_event.actor", "attendance.recorder"]
PUBLIC_PHONES = ["person.phone", "station.phone", "department.phone"]
LISTS = ["region", "congress", "department", "station", "deputy", "activity", "intake", "suggestion", "policy", "change", "report"]
FORMATS = ["table", "csv", "json"]

problems = []


def column(store, name, where="1"):
    table, field = name.split(".")
    return {row[0] for row in store.execute(f"SELECT DISTINCT {field} FROM {table} WHERE {field} IS NOT NULL AND {where}")}


def alone(names, others):
    """Those that are not part of another one: what is found of them is theirs."""
    return {name for name in names if not any(name in other for other in others)}


class Voters:
    """What must never be read, what may be read when unmasked, and the records that hold it."""

    def __init__(self, file):
        store = sqlite3.connect(file)
        accused = "SELECT visit FROM opinion WHERE nature = 'accusation'"
        sealed, free = f"(confidential OR id IN ({accused}))", f"NOT (confidential OR id IN ({accused}))"
        names = set().union(*(column(store, name) for name in PUBLIC_NAMES))
        phones = set().union(*(column(store, name) for name in PUBLIC_PHONES))
        november = f"received_on LIKE '2024-11%' AND {free}"
        self.open_names = {name for name in alone(column(store, "visit.name", november), names) if len(name) > 2}
        self.open_phones = column(store, "visit.phone", november) - phones
        self.sealed_names = alone(column(store, "visit.name", sealed), names | column(store, "visit.name", free))
        self.sealed_phones = column(store, "visit.phone", sealed) - phones - column(store, "visit.phone", free)
        self.visits = sorted(column(store, "visit.code", sealed))
        self.suggestions = sorted(row[0] for row in store.execute(
            "SELECT DISTINCT suggestion.code FROM suggestion JOIN suggestion_opinion ON suggestion_opinion.suggestion = suggestion.id "
            "JOIN opinion ON opinion.id = suggestion_opinion.opinion JOIN visit ON visit.id = opinion.visit WHERE confidential"))
        self.import_set = store.execute("SELECT max(made_by) FROM visit").fetchone()[0]


def parts(path):
    """A file as it lies there, and a workbook's parts."""
    yield path.name, path.read_bytes()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as workbook:
            for name in workbook.namelist():
                yield f"{path.name}/{name}", workbook.read(name)


def answered(command, folder):
    done = run(PROGRAM, f"rdlz {command}", folder)
    if done.returncode != 0:
        problems.append(f"'{command}' ends with {done.returncode}: {done.stderr}")
    return f"rdlz {command}", (done.stdout + done.stderr).encode()


def masked(folder):
    commands = [f"{noun} list --format {form}" for noun in LISTS for form in FORMATS]
    commands += [f"score compute --period 2024-11 --format {form}" for form in FORMATS]
    with ThreadPoolExecutor(2) as two:
        yield from two.map(lambda command: answered(command, folder), commands)
        sealed = [f"intake show {code} --format json" for code in VOTERS.visits]
        sealed += [f"intake show {VOTERS.visits[0]} --format {form}" for form in FORMATS]
        sealed += [f"suggestion show {code} --format json" for code in VOTERS.suggestions]
        yield from two.map(lambda command: answered(command, folder), sealed)
    yield answered(f"change show {VOTERS.import_set} --format csv", folder)
    yield answered("report xlsx --all --period 2024-11 --out masked", folder)
    yield from (part for path in sorted((folder / "masked").iterdir()) for part in parts(path))


def unmasked(folder):
    """With a reason, voters are named; those who asked for secrecy and those who accuse are not."""
    for form in FORMATS:
        yield answered(f"intake list --format {form} {UNMASK}", folder)
    for code in VOTERS.visits[:3]:
        yield answered(f"intake show {code} --format json {UNMASK}", folder)
    yield answered(f"report xlsx --all --period 2024-11 --out open {UNMASK}", folder)
    yield from (part for path in sorted((folder / "open").iterdir()) for part in parts(path))


def found(words, texts):
    return [(where, word) for where, text in texts for word in words if word.encode() in text]


def check(folder):
    masked_texts = list(masked(folder))
    open_texts = list(unmasked(folder))
    hidden = VOTERS.sealed_names | VOTERS.sealed_phones
    shown = VOTERS.open_names | VOTERS.open_phones
    problems.extend(f"{where}: tells '{word}', of a sealed visit" for where, word in found(hidden, masked_texts + open_texts))
    problems.extend(f"{where}: tells '{word}', of a voter, unmasked" for where, word in found(shown, masked_texts))
    # Otherwise a search that finds nothing would prove nothing.
    stored = (folder / STORE).read_bytes()
    problems.extend(f"the store does not hold '{word}'" for word in hidden | shown if word.encode() not in stored)
    for where in ("rdlz intake list", "接待选民登记簿_2024年11月.xlsx/xl/worksheets"):
        if not found(shown, [one for one in open_texts if one[0].startswith(where)]):
            problems.append(f"{where}: names nobody even when unmasked")
    return len(masked_texts) + len(open_texts), len(hidden), len(shown)


with tempfile.TemporaryDirectory() as name:
    mine = copied(Path(sys.argv[2]), Path(name) / "county")
    VOTERS = Voters(mine / STORE)
    if len(VOTERS.sealed_names) < 10 or len(VOTERS.sealed_phones) < 10 or len(VOTERS.suggestions) == 0:
        problems.append("the county has too few sealed visits to tell anything")
    texts, hidden, shown = check(mine)
print("\n".join(problems[:40]))
print(f"secrecy: {hidden} sealed and {shown} masked words not found in {texts} texts, {len(problems)} problems")
sys.exit(1 if problems else 0)

#!/usr/bin/env python3
"""Holds the plan of the house: who may include whom, where third-party headers and SQL may stand, and how big things
may grow. Prints every place that breaks it."""

import json
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIB_ROOMS = ["core", "domain", "policy", "calendar", "archive", "tables", "staging", "store", "casework", "score", "report", "xlsx", "desk"]

# Each room may include itself and these; nothing includes cli.
MAY_INCLUDE = {
    "core": [],
    "domain": ["core"],
    "policy": ["core"],
    "calendar": ["core", "policy"],
    "archive": ["core"],
    "tables": ["core", "archive"],
    "staging": ["core", "domain", "policy", "tables"],
    "store": ["core", "domain"],
    "casework": ["core", "domain", "policy", "calendar"],
    "score": ["core", "domain", "policy", "calendar"],
    "report": ["core", "domain", "policy"],
    "xlsx": ["core", "archive", "report"],
    "desk": LIB_ROOMS,
    "cli": [room for room in LIB_ROOMS if room not in ("archive", "xlsx")],
}
# Headers that belong to their room alone.
INTERNAL = ["store/database.hpp", "store/lock.hpp"]

# A third-party header by the beginning of its name, and the files that may include it.
THIRD_PARTY = {
    "fmt/": r"(lib|cli)/.*",
    "toml++/": r"lib/policy/document\.cpp",
    "minizip/": r"lib/archive/.*",
    "expat.h": r"lib/archive/.*",
    "xlsxwriter": r"lib/xlsx/.*",
    "sqlite3.h": r"lib/store/.*",
    "SQLiteCpp/": r"lib/store/.*",
    "CLI/": r"cli/app\.cpp",
    "unicode/": r"lib/report/name_order\.cpp",
    "nlohmann/": r"(cli/json\.cpp|lib/desk/.*)",
    "openssl/": r"lib/core/hash\.cpp",
    "iconv.h": r"lib/tables/.*",
    "libintl.h": r"lib/core/message\.cpp",
}
SYSTEM = ["unistd.h", "dlfcn.h", "fcntl.h", "signal.h", "time.h", "sys/"]
FORBIDDEN_NAMES = {"util", "utils", "utility", "common", "misc", "helper", "helpers", "manager", "stuff"}
SQL = re.compile(r'"[^"]*\b(SELECT .* FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|VIEW)|PRAGMA \w)')
# What a room of lib must not do: print, or ask the clock. The lock alone waits.
PRINTING = re.compile(r"std::(cout|cerr|clog)\b|\bprintf\(|\bputs\(")
CLOCK = re.compile(r"system_clock|\btime\((nullptr|NULL|0)\)|steady_clock")
CLOCK_MAY = ["lib/store/lock.cpp", "cli/main.cpp"]

LONGEST_FILE, LONGEST_FILE_P90 = 300, 200
LONGEST_FUNCTION, LONGEST_FUNCTION_P90, MEDIAN_FUNCTION = 40, 20, 6
MOST_PARAMETERS = 4
MOST_FILES = 20  # ten pairs

problems = []


def sources():
    for top in ("lib", "cli"):
        for path in sorted((ROOT / top).rglob("*.[ch]pp")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def room_of(name):
    parts = name.split("/")
    return "cli" if parts[0] == "cli" else parts[1]


def check_own_include(name, line, included):
    room, other = room_of(name), included.split("/")[0]
    if room == "cli" and (ROOT / "cli" / included).exists():
        return
    if other not in LIB_ROOMS:
        problems.append(f"{name}:{line}: includes '{included}', which is in no room")
    elif other != room and other not in MAY_INCLUDE[room]:
        problems.append(f"{name}:{line}: {room} may not include {other} ('{included}')")
    elif included in INTERNAL and other != room:
        problems.append(f"{name}:{line}: '{included}' is internal to {other}")


def check_other_include(name, line, included):
    for beginning, allowed in THIRD_PARTY.items():
        if included.startswith(beginning):
            if not re.fullmatch(allowed, name):
                problems.append(f"{name}:{line}: <{included}> may be included in {allowed} only")
            return
    is_known = any(included.startswith(one) for one in SYSTEM)
    if ("/" in included or included.endswith(".h")) and not is_known:
        problems.append(f"{name}:{line}: <{included}> belongs to no room; name its room in tests/layers_test.py")


def check_line(name, number, text):
    if match := re.match(r'\s*#\s*include\s+([<"])([^>"]+)', text):
        (check_own_include if match[1] == '"' else check_other_include)(name, number, match[2])
    if not name.startswith("lib/store/") and SQL.search(text):
        problems.append(f"{name}:{number}: SQL stands under lib/store only")
    if name.startswith("lib/") and PRINTING.search(text):
        problems.append(f"{name}:{number}: the library prints nothing")
    if name not in CLOCK_MAY and CLOCK.search(text):
        problems.append(f"{name}:{number}: only main reads the clock")
    if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", text):
        problems.append(f"{name}:{number}: unfinished work is an issue, not a comment")


def p90(sizes):
    return sorted(sizes)[int(len(sizes) * 0.9)]


def check_files(all_sources):
    sizes = []
    folders = {}
    for name, text in all_sources:
        lines = text.split("\n")
        sizes.append(len(lines) - 1)
        if sizes[-1] > LONGEST_FILE:
            problems.append(f"{name}: {sizes[-1]} lines; {LONGEST_FILE} at most")
        for number, line in enumerate(lines, 1):
            check_line(name, number, line)
        folder, _, file = name.rpartition("/")
        folders[folder] = folders.get(folder, 0) + 1
        if FORBIDDEN_NAMES & set(re.split(r"[/_.]", name)):
            problems.append(f"{name}: the name says nothing; name what it holds")
    for folder, count in folders.items():
        if folder.startswith("lib/") and count > MOST_FILES:
            problems.append(f"{folder}: {count} files; ten pairs at most")
    if p90(sizes) > LONGEST_FILE_P90:
        problems.append(f"one file in ten has more than {p90(sizes)} lines; {LONGEST_FILE_P90} at most")
    print(f"{len(sizes)} files, median {statistics.median(sizes):.0f} lines, p90 {p90(sizes)}, longest {max(sizes)}")


def functions():
    """As ctags sees them: name, file, line, length, number of parameters."""
    command = ["ctags", "--output-format=json", "--languages=C++", "--kinds-C++=f", "--fields=+neS", "-R", "-f", "-", "lib", "cli"]
    for text in subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines():
        tag = json.loads(text)
        if "end" not in tag:
            continue
        inside = re.sub(r"[<({\[][^<>(){}\[\]]*[>)}\]]", "", tag.get("signature", "()")[1:-1])
        while (flatter := re.sub(r"[<({\[][^<>(){}\[\]]*[>)}\]]", "", inside)) != inside:
            inside = flatter
        parameters = len([part for part in inside.split(",") if part.strip()])
        yield tag["name"], tag["path"], tag["line"], tag["end"] - tag["line"] + 1, parameters


def check_functions():
    if shutil.which("ctags") is None:
        print("ctags is not there: functions are not measured")
        return
    sizes = []
    for name, path, line, size, parameters in functions():
        sizes.append(size)
        if size > LONGEST_FUNCTION:
            problems.append(f"{path}:{line}: {name} has {size} lines; {LONGEST_FUNCTION} at most")
        if parameters > MOST_PARAMETERS:
            problems.append(f"{path}:{line}: {name} has {parameters} parameters; {MOST_PARAMETERS} at most")
    if p90(sizes) > LONGEST_FUNCTION_P90:
        problems.append(f"one function in ten has more than {p90(sizes)} lines; {LONGEST_FUNCTION_P90} at most")
    if statistics.median(sizes) > MEDIAN_FUNCTION:
        problems.append(f"the median function has {statistics.median(sizes)} lines; {MEDIAN_FUNCTION} at most")
    print(f"{len(sizes)} functions, median {statistics.median(sizes):.0f} lines, p90 {p90(sizes)}, longest {max(sizes)}")


check_files(list(sources()))
check_functions()
print("\n".join(problems))
print(f"layers: {'kept' if not problems else f'broken in {len(problems)} places'}")
sys.exit(1 if problems else 0)

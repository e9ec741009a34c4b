#!/usr/bin/env python3
"""Makes the store of the sample county that other tests look at: `county.py PATH/TO/rdlz FOLDER`. They import `copied`
for a folder of their own with that store in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
STORE = "office.rdlz"
SETTING = {"RDLZ_STORE": STORE, "RDLZ_NOW": "2024-12-31T02:00:00Z", "RDLZ_USER": "张三", "RDLZ_LANG": "en"}
COMMANDS = [
    f"store create {STORE} --office 明河县人大常委会代表工作委员会 --short 县人大代表工委 --congress MH-18",
    "region import samples/county/regions.csv", "station import samples/county/stations.csv",
    "department import samples/county/departments.csv",
    "deputy import samples/county/deputies.csv --since 2021-10-20",
    "congress session MH-18 --number 4 --opened-on 2024-01-23", "congress session YZ-7 --number 4 --opened-on 2024-01-08",
    "policy adopt samples/policy/codes.toml samples/policy/activities.toml samples/policy/suggestions.toml "
    "samples/policy/periods.toml samples/policy/scheme-county.toml samples/policy/schemes/laibin.toml "
    "samples/policy/schemes/handling.toml",
    "activity import samples/county/activities.csv", "activity import samples/county/attendance.csv",
    "intake import samples/county/intakes.csv", "suggestion import samples/county/suggestions.csv",
    "suggestion import samples/county/suggestion_events.csv",
    "deed import samples/county/deeds.csv", "duty import samples/county/reports.csv",
    "rating import samples/county/ratings.csv", "line import samples/county/lines.csv"]


def run(program, command, folder):
    """A line for the shell, in which `rdlz` is the program under test."""
    setting = SETTING | {"PATH": f"{program.parent}:{os.environ['PATH']}"}
    return subprocess.run(["bash", "-c", command], cwd=folder, env=setting, capture_output=True, text=True)


def furnished(folder):
    folder.mkdir(exist_ok=True)
    (folder / "samples").symlink_to(ROOT / "samples")
    return folder


def copied(made, folder):
    """A furnished folder with a copy of the store in it."""
    shutil.copy(made / STORE, furnished(folder))
    return folder


def make(program, folder):
    shutil.rmtree(folder, ignore_errors=True)
    furnished(folder)
    for command in COMMANDS:
        done = run(program, f"rdlz {command} --quiet", folder)
        if done.returncode != 0:
            sys.exit(f"the sample county cannot be made: rdlz {command}: {done.stderr}")


if __name__ == "__main__":
    make(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))

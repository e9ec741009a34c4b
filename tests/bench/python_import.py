#!/usr/bin/env python3
"""What an office's own script would do: csv and sqlite3, the same rows, nothing checked, nothing recorded.
python_import.py ROSTER.csv STORE"""

import csv
import sqlite3
import sys
import uuid

store = sqlite3.connect(sys.argv[2], isolation_level=None)
store.execute("PRAGMA synchronous=FULL")
store.execute("PRAGMA foreign_keys=ON")
store.execute("PRAGMA cache_size=-65536")
store.execute("BEGIN IMMEDIATE")
stations = dict(store.execute("SELECT name, id FROM station"))
(congress,) = store.execute("SELECT id FROM congress WHERE code = 'MH-18'").fetchone()
since = "2021-10-20"
groupings = {}


def place(kind, name):
    if (kind, name) not in groupings:
        made = store.execute("INSERT INTO grouping (kind, name, congress, made_by) VALUES (?, ?, ?, 1)", (kind, name, congress))
        groupings[kind, name] = made.lastrowid
    return groupings[kind, name]


with open(sys.argv[1], encoding="utf-8", newline="") as text:
    for number, row in enumerate(csv.DictReader(text), 1):
        deputy = store.execute(
            "INSERT INTO person (uuid, code, name, sex, nation, born, education, party, employer, title, phone, leader, made_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)",
            (str(uuid.uuid4()), f"DB{number:06}", row["姓名"], row["性别"], row["民族"], row["出生年月"], row["学历"], row["政治面貌"],
             row["工作单位"], row["职务"], row["手机"]),
        ).lastrowid
        seat = store.execute("INSERT INTO mandate (certificate, since, deputy, congress, reelected, made_by) VALUES (?, ?, ?, ?, 0, 1)",
                             (row["代表证号"], since, deputy, congress)).lastrowid
        store.executemany(
            "INSERT INTO membership (since, deputy, mandate, station, grouping, made_by) VALUES (?, ?, ?, ?, ?, 1)",
            [(since, deputy, seat, None, place("delegation", row["代表团"])), (since, deputy, seat, None, place("constituency", row["选区"])),
             (since, deputy, None, stations[row["联络站"]], None)])
store.execute("COMMIT")
store.close()

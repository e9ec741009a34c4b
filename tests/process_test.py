#!/usr/bin/env python3
"""What only a real process can show: signals, a reader who leaves, a full disk. process_test.py PROGRAM"""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = str(Path(sys.argv[1]).resolve())
problems = []


def start(*words, **more):
    return subprocess.Popen([PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)


def ended(process):
    out, err = process.communicate()
    return process.returncode, out, err


def expect(what, found, wanted):
    if found != wanted:
        problems.append(f"{what}: {found!r} instead of {wanted!r}")


def wait_until_writing(process):
    """The lock beside the store names the writer as soon as there is one."""
    lock = Path("office.rdlz.lock")
    while process.poll() is None and not (lock.exists() and lock.read_text()):
        os.sched_yield()


def change_sets():
    return len(ended(start("change", "list", "--format", "csv"))[1].splitlines()) - 1


STOPPED = (130, "", "rdlz: stopped; nothing was changed\n")


def stopped_import(number):
    process = start("region", "import", "many.csv", "--quiet")
    wait_until_writing(process)
    process.send_signal(number)
    expect(f"an import that gets {number.name}", ended(process), STOPPED)
    expect("changes afterwards", change_sets(), 1)
    expect("files afterwards", sorted(os.listdir()), ["many.csv", "office.rdlz", "office.rdlz.lock"])


def stopped_while_waiting_for_words():
    process = start("intake", "record", "--json", stdin=subprocess.PIPE)
    wait_until_writing(process)
    process.send_signal(signal.SIGINT)
    process.wait()
    expect("a command that waits for its input", ended(process), STOPPED)


def ignored_where_the_caller_says_so():
    process = start("region", "list", "--quiet", preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN))
    process.send_signal(signal.SIGINT)
    expect("a command under nohup", ended(process)[0], 0)


def reader_who_leaves():
    for words, status in ((("help",), 0), (("region", "list"), 0), (("region", "show", "XX"), 4)):
        read, write = os.pipe()
        os.close(read)
        process = subprocess.Popen([PROGRAM, *words], stdout=write, stderr=subprocess.PIPE, text=True)
        os.close(write)
        _, err = process.communicate()
        expect(f"{words} into a closed pipe", process.returncode, status)
        if status == 0:
            expect(f"{words} into a closed pipe", err, "")


def full_disk():
    with open("/dev/full", "w") as full:
        process = subprocess.run([PROGRAM, "region", "list"], stdout=full, stderr=subprocess.PIPE, text=True)
        expect("a list onto a full disk", process.returncode, 7)
        before = change_sets()
        process = subprocess.run([PROGRAM, "region", "import", "few.csv"], stdout=full, stderr=subprocess.PIPE, text=True)
        expect("an import whose counts cannot be told", (process.returncode, change_sets()), (7, before))


def killed_while_closing():
    """Whenever it dies, the month is closed or it is not; the store says so and goes on."""
    for milliseconds in (1, 20, 40, 80, 160, 320):
        process = start("period", "close", "2024-06")
        try:
            process.wait(milliseconds / 1000)
        except subprocess.TimeoutExpired:
            process.kill()
        process.communicate()
        listed = len(ended(start("period", "list", "--format", "csv"))[1].splitlines()) - 1
        expect("closings after a kill", listed in (0, 1), True)
        expect("the store after a kill", ended(start("store", "check"))[0], 0)
        if listed == 1:
            expect("opening it again", ended(start("period", "reopen", "2024-06", "--because", "再报"))[0], 0)
            break


def closed_twice_at_once():
    two = [start("period", "close", "2024-05") for _ in range(2)]
    told = [ended(process) for process in two]
    expect("two closings at once", sorted(status for status, _, _ in told), [0, 1])
    refused = next(err for status, _, err in told if status == 1)
    expect("the second of two closings", "2024年5月 is closed already (" in refused, True)


def store_from_before():
    """Made by a program that knew no closings: it goes on as it did, and says so where that is not enough."""
    shutil.copy("office.rdlz", "old.rdlz")
    old = sqlite3.connect("old.rdlz")
    old.executescript("DROP TABLE closed_sheet; DROP TABLE period_closing;")
    old.close()
    for words, status in ((("report", "xlsx", "reception-register", "--period", "2024-05", "--out", "old"), 0),
                          (("region", "add", "--code", "R9", "--name", "九村", "--kind", "村"), 0),
                          (("change", "undo"), 0), (("period", "list"), 0), (("period", "show", "2024-05"), 1),
                          (("store", "check"), 0), (("store", "info"), 0)):
        expect(f"{words} on an older store", ended(start(*words, "--store", "old.rdlz"))[0], status)
    expect("closing a period of an older store", ended(start("period", "close", "2024-04", "--store", "old.rdlz"))[::2],
           (1, "rdlz: this store was made before periods could be closed\n"
               "hint: make a new one with 'rdlz store create', and import its records\n"))


def found_office():
    os.environ["RDLZ_STORE"] = "office.rdlz"
    Path("county.csv").write_text("代码,名称,类别,上级,设人民代表大会,届次\nMH,明河县,县,,是,18\n", encoding="utf-8")
    expect("a county", ended(start("region", "import", "county.csv", "--quiet"))[0], 0)


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.environ.update(RDLZ_STORE="office.rdlz", RDLZ_LANG="en", RDLZ_USER="张三", TMPDIR=folder)
    heading = "代码,名称,类别,上级,设人民代表大会,届次\n"
    with open("many.csv", "w", encoding="utf-8") as file:
        file.write(heading + "".join(f"R{number},第{number}村,村,,否,\n" for number in range(300000)))
    expect("founding", ended(start("store", "create", "office.rdlz", "--office", "甲县人大常委会", "--short", "甲县人大",
                                   "--congress", "MH-18"))[0], 0)
    for number in (signal.SIGINT, signal.SIGTERM):
        stopped_import(number)
    stopped_while_waiting_for_words()
    ignored_where_the_caller_says_so()
    reader_who_leaves()
    Path("few.csv").write_text(heading + "R1,第一村,村,,否,\n", encoding="utf-8")
    full_disk()
    found_office()
    killed_while_closing()
    closed_twice_at_once()
    store_from_before()

print("\n".join(problems))
print(f"process: {len(problems)} problems")
sys.exit(1 if problems else 0)

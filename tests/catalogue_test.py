#!/usr/bin/env python3
"""Every text of the program has its Chinese, and no translation loses, invents or reformats a placeholder."""

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "lib/po/zh_CN.po"
# A text that may stay as it is: names of formats and signs, not words.
SAME_IN_BOTH = re.compile(r"[^a-z]*|\{\}[^a-z]*")


def entries(text):
    """Of a .po file: original, translation, flags."""
    found = []
    for block in re.split(r"\n\s*\n", text):
        original, translation, into = "", "", None
        flags = " ".join(re.findall(r"^#,(.*)$", block, re.M))
        for line in block.split("\n"):
            if match := re.match(r'(msgid|msgstr)\s+(".*")', line):
                into = match[1]
                piece = ast.literal_eval(match[2])
            elif line.startswith('"'):
                piece = ast.literal_eval(line)
            else:
                continue
            original, translation = (original + piece, translation) if into == "msgid" else (original, translation + piece)
        if original:
            found.append((original, translation, flags))
    return found


def placeholders(text):
    """What is put in, by number, with its format; the number stands for itself where the text counts."""
    found = []
    for index, form in re.findall(r"\{(\d*)(:[^{}]*)?\}", text.replace("{{", "").replace("}}", "")):
        found.append((int(index) if index else len(found), form))
    return sorted(found)


def check(original, translation, flags):
    if not translation:
        return "has no translation"
    if "fuzzy" in flags:
        return "is only guessed (fuzzy)"
    if placeholders(original) != placeholders(translation):
        return f"is translated with other placeholders: '{translation}'"
    if original.strip() == translation.strip() and not SAME_IN_BOTH.fullmatch(original):
        return "is translated by itself"
    if translation.endswith(("。", "！", "!")):
        return f"ends like a sentence: '{translation}'"
    return ""


catalogue = entries(CATALOGUE.read_text(encoding="utf-8"))
problems = [f"'{original}' {problem}" for original, translation, flags in catalogue if (problem := check(original, translation, flags))]
known = {original for original, _, _ in catalogue}
sources = subprocess.run([sys.executable, ROOT / "lib/po/collect"], capture_output=True, text=True, check=True).stdout
problems += [f"'{original}' is not in the catalogue; run lib/po/update" for original, _, _ in entries(sources) if original not in known]
print("\n".join(problems))
print(f"catalogue: {len(catalogue)} texts, {len(problems)} problems")
sys.exit(1 if problems else 0)

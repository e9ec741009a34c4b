"""Texts: the files of words/, and the small grammar in which they are written."""

import re
from dataclasses import dataclass, field
from pathlib import Path

_WORDS = Path(__file__).parent / "words"
_CHOICE = re.compile("〔([^〔〕]*)〕")
_NUMBER = re.compile(r"\[([^\[\]:]+)(?::(\d+)-(\d+)(?:/(\d+))?)?\]")
_WORD = re.compile(r"\{([^{}]+)\}")


def lines(name):
    text = (_WORDS / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


@dataclass
class Block:
    """A situation, or a suggestion: its heading and its marked texts."""

    category: str
    nature: str
    where: str
    months: str
    texts: dict = field(default_factory=dict)
    ranges: dict = field(default_factory=dict)

    def has(self, mark):
        return mark in self.texts

    def suits(self, place, month):
        return place.suits(self.where) and in_months(self.months, month)


def in_months(text, month):
    for part in text.split("/"):
        first, _, last = part.partition("-")
        if int(first) <= month <= int(last or first):
            return True
    return False


def blocks(name):
    result = []
    for line in lines(name):
        mark, text = line.split(" ", 1)
        if mark == "@":
            heading = text.split(" ") + ["", "", ""]
            result.append(Block(heading[0], heading[1], heading[2] or "全", heading[3] or "1-12"))
        else:
            result[-1].texts[mark] = text
            for name_, low, high, step in _NUMBER.findall(text):
                if low:
                    result[-1].ranges[name_] = (int(low), int(high), int(step or 1))
    return result


class Telling:
    """One situation as it was told once: its numbers and words stay the same in every text made from it."""

    def __init__(self, chance, words, ranges=None):
        self.chance = chance
        self.words = words
        self.ranges = dict(ranges or {})
        self.numbers = {}

    def number(self, match):
        name, low, high, step = match.groups()
        if low:
            self.ranges[name] = (int(low), int(high), int(step or 1))
        if name not in self.numbers:
            first, last, by = self.ranges[name]
            self.numbers[name] = str(first + by * self.chance.between(0, (last - first) // by))
        return self.numbers[name]

    def say(self, text):
        text = _CHOICE.sub(lambda match: self.chance.pick(match.group(1).split("|")), text)
        text = _NUMBER.sub(self.number, text)
        return _WORD.sub(lambda match: self.words[match.group(1)], text)


def names():
    """Family names, men's and women's given names, and enterprises."""
    return {line.split(" ")[0]: line.split(" ")[1:] for line in lines("names.txt")}

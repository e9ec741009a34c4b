"""Builds the whole county and writes its files."""

import csv
from pathlib import Path

from . import activities, attendance, checks, handling, merits, opinions, output, people, places, settling, stories
from . import suggestions, totals, units, upper, visits
from .county import County


def county():
    made = County()
    situations = opinions.situations()
    fixed, certain = stories.fixed(made)
    made.activities = activities.plan(made, fixed, certain)
    activities.number(made.activities)
    attendance.record(made, situations)
    made.visits = visits.build(made)
    stories.tell(made)
    opinions.listen(made, situations)
    visits.number(made)
    visits.count_people(made)
    _suggest(made, situations)
    opinions.follow_repeats(made)
    made.merits = merits.Merits(made)
    return made


def _suggest(made, situations):
    author = suggestions.Author(made, situations)
    told = list(made.suggestions)
    session = suggestions.of_session(made, author)
    between = suggestions.of_between(made, author)
    suggestions.join_sources(made, session + between)
    suggestions.assign_styles(made, session, suggestions.SESSION_STYLES, "session")
    suggestions.assign_styles(made, between, suggestions.BETWEEN_STYLES, "between")
    for suggestion in sorted(session + between, key=lambda one: (one.filed, one.title)):
        settling.settle(made, suggestion)
    made.suggestions = told + session + between + upper.build(made)
    settling.number(made)
    handling.number_letters(made)


def _regions():
    with open(Path(__file__).parent / "regions.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def files(made):
    return {
        "regions": _regions(),
        "stations": places.station_rows(made),
        "departments": units.rows(made),
        "deputies": people.rows(made),
        "activities": activities.rows(made),
        "attendance": attendance.rows(made),
        "intakes": visits.rows(made),
        "suggestions": settling.rows(made),
        "suggestion_events": handling.rows(made),
        "deeds": merits.deed_rows(made),
        "reports": merits.report_rows(made),
        "ratings": merits.mark_rows(made),
        "lines": merits.line_rows(made),
        "expected": totals.rows(made),
    }


def main(folder):
    made = county()
    tables = {name: [[str(cell) for cell in row] for row in rows] for name, rows in files(made).items()}
    checks.check(made, tables)
    for name, rows in tables.items():
        output.write(folder, name, rows)

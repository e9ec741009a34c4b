#!/usr/bin/env python3
"""What the program holds of the sample county is what samples/county/expected.csv says, neither more nor less:
`totals_test.py PATH/TO/rdlz FOLDER`, the folder that support/county.py filled."""

import csv
import json
import sqlite3
import sys
import tempfile
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "support"))
from county import ROOT, STORE, copied, run

PRESENCES = {"present": "出席", "late": "迟到", "left-early": "早退", "leave-official": "公假", "leave-sick": "病假",
             "leave-private": "事假", "leave-refused": "请假未准", "absent": "缺席"}
RATED_WORDS = {"satisfied": "满意", "basically": "基本满意", "unsatisfied": "不满意"}
RAISED_BY = {"voter": "选民", "deputy": "代表", "enterprise": "企业", "group": "集体"}
WORDS = {"性质": ("nature", {"suggestion": "意见建议", "help": "咨询求助", "petition": "申诉求决", "accusation": "检举控告"}),
         "处理方式": ("outcome", {"answered": "已当场答复解释", "elsewhere": "不属联络站受理范围，已告知", "referred": "转（交）办"}),
         "是否解决": ("resolved", {"yes": "已解决", "partly": "部分解决", "no": "未解决", None: "空"}),
         "群众评价": ("rating", RATED_WORDS | {None: "空"})}
CODES = tomllib.loads((ROOT / "samples/policy/codes.toml").read_text(encoding="utf-8"))["codes"]
CAME = "attendance.presence IN ('present', 'late', 'left-early')"
OWN = "suggestion.origin = 'own'"
HAS = "EXISTS (SELECT 1 FROM suggestion_event AS event WHERE event.suggestion = suggestion.id AND {})"


class Records:
    def __init__(self, file):
        self.store = sqlite3.connect(f"file:{file}?mode=ro", uri=True)

    def rows(self, query):
        return self.store.execute(query).fetchall()

    def number(self, query):
        return self.rows("SELECT " + query)[0][0]

    def count(self, table, where="1"):
        return self.number(f"count(*) FROM {table} WHERE {where}")

    def grouped(self, table, field, words, prefix):
        found = dict(self.rows(f"SELECT {field}, count(*) FROM {table} GROUP BY {field}"))
        return {prefix + words.get(word, str(word)): count for word, count in found.items()}


def places(records):
    seats = "mandate JOIN congress ON congress.id = mandate.congress JOIN region ON region.id = congress.region"
    totals = {"regions": records.count("region"), "stations": records.count("station"), "departments": records.count("department"),
              "deputies": records.count("person"), "mandates": records.count("mandate"),
              "leaders": records.count("person", "leader"), "standing_committee": records.number(
                  "count(DISTINCT deputy) FROM mandate WHERE role_class = '常委会组成人员'"),
              "two_mandates": records.number("count(*) FROM (SELECT 1 FROM mandate GROUP BY deputy HAVING count(*) = 2)"),
              "leaders_county": records.count(f"{seats} JOIN person ON person.id = mandate.deputy", "leader AND level = 'county'")}
    for level in ("national", "province", "prefecture", "county", "township"):
        totals["mandates_" + level] = records.count(seats, f"level = '{level}'")
    return totals


def activities(records, prefix, month):
    when, held = f"starts_on LIKE '{month}%'", f"starts_on LIKE '{month}%' AND NOT cancelled"
    joint = "(SELECT count(*) FROM activity_station AS held WHERE held.activity = activity.id) > 1"
    at_stations = "activity JOIN activity_station ON activity_station.activity = activity.id"
    attended = "attendance JOIN activity ON activity.id = attendance.activity"
    totals = {"activities": records.count("activity", when), "activities_held": records.count("activity", held),
              "activities_not_held": records.count("activity", when + " AND cancelled"),
              "activities_joint": records.count("activity", f"{when} AND {joint}"),
              "station_activities": records.count(at_stations, when), "station_activities_held": records.count(at_stations, held),
              "attendance": records.count(attended, when), "attendance_came": records.count(attended, f"{when} AND {CAME}"),
              "outside": records.number(f"sum(outside) FROM activity WHERE {held}")}
    return {prefix + name: total for name, total in totals.items()}


def attendance(records):
    plenary = "attendance JOIN activity ON activity.id = attendance.activity AND activity.type = 'plenary'"
    return records.grouped("attendance", "presence", PRESENCES, "attendance_") | {
        "plenary_attendance": records.count(plenary), "plenary_came": records.count(plenary, CAME)}


def visits(records, prefix, month):
    when = f"received_on LIKE '{month}%'"
    raised = "opinion JOIN visit ON visit.id = opinion.visit"
    online = ", ".join(f"'{channel['code']}'" for channel in CODES["channel"] if channel.get("online"))
    totals = {"visits": records.count("visit", when), "opinions": records.count(raised, when),
              "people_present": records.number(f"sum(heads) FROM visit WHERE {when}"),
              "signers": records.number(f"sum(signers) FROM visit WHERE {when}"),
              "opinions_online": records.count(raised, f"{when} AND channel IN ({online})")}
    return {prefix + name: total for name, total in totals.items()}


def opinions(records):
    named = {kind: {entry["code"]: entry["name"] for entry in CODES[kind]} for kind in ("channel", "category")}
    totals = {"visits_anonymous": records.count("visit", "anonymous"), "visits_confidential": records.count("visit", "confidential"),
              "opinions_repeats": records.count("opinion", "duplicate_of IS NOT NULL"),
              "opinions_told": records.count("opinion", "fed_back_on IS NOT NULL"),
              "opinions_became_suggestions": records.number("count(DISTINCT opinion) FROM suggestion_opinion")}
    totals |= records.grouped("visit", "channel", named["channel"], "visits_")
    totals |= records.grouped("visit", "raised_by", RAISED_BY, "visits_")
    totals |= records.grouped("opinion", "category", named["category"], "opinions_")
    for heading, (field, words) in WORDS.items():
        totals |= records.grouped("opinion", field, words, f"opinions_{heading}_")
    return totals


def suggestions(records):
    def own(where):
        return records.count("suggestion", f"{OWN} AND {where}")

    unsatisfied = HAS.format("event.rating = 'unsatisfied'")
    answers = "(SELECT count(*) FROM suggestion_event AS event WHERE event.suggestion = suggestion.id AND event.step = 'answered')"
    return {"suggestions": records.count("suggestion"), "suggestions_own": own("1"),
            "suggestions_upper": records.count("suggestion", "origin = 'upper'"),
            "suggestions_own_session": own("session IS NOT NULL"), "suggestions_own_between": own("session IS NULL"),
            "suggestions_own_numbered": own("number IS NOT NULL"), "suggestions_own_key": own("key"),
            "suggestions_own_refused": own(HAS.format("event.step = 'refused'")),
            "suggestions_own_revised": own(HAS.format("event.step = 'revise'")),
            "suggestions_own_handed_back": own(HAS.format("event.step = 'handed-back'")),
            "suggestions_own_separate": own(HAS.format("event.part = 'separate'")),
            "suggestions_own_six_months": own("six_months"),
            "suggestions_own_from_opinions": own("id IN (SELECT suggestion FROM suggestion_opinion)"),
            "suggestion_links": records.count("suggestion_opinion"), "suggestion_events": records.count("suggestion_event"),
            "suggestions_entered_late": own(HAS.format("event.late_entry")),
            "suggestions_own_unsatisfied_first": own(unsatisfied),
            "suggestions_own_answered_again": own(f"{unsatisfied} AND {answers} > 1")}


ANSWERED = {"answered", "rated", "unsatisfied", "closed"}
RATED = {"rated", "unsatisfied", "closed"}
ROUTED = ANSWERED | {"assigned", "channelled", "handling"}


def deadlines(records, program, folder, day):
    """The states and limits are the program's own; which answers were late, its public view of the lawful days."""
    def asked(words):
        return json.loads(run(program, f"rdlz suggestion {words} --as-of {day} --format json", folder).stdout)

    states = {case["code"]: case["state"] for case in asked("list --own --all")}
    codes = dict(records.rows("SELECT code, id FROM suggestion"))
    owed = [case for case in asked("due") if case["kind"] == "suggestion" and case["round"] == 1 and case["code"] in states]
    due = dict(records.rows("SELECT suggestion, statutory_due FROM v_suggestion"))
    first = dict(records.rows("SELECT suggestion.code, min(happened_on) FROM suggestion_event JOIN suggestion ON suggestion.id = "
                              "suggestion_event.suggestion WHERE step = 'answered' GROUP BY suggestion.code"))
    answered = [code for code, state in states.items() if state in ANSWERED]
    rated = f"SELECT suggestion FROM suggestion_event WHERE step = 'rated' AND happened_on <= '{day}'"
    rated = {row[0] for row in records.rows(rated)}
    totals = {"filed": len(states), "routed": sum(state in ROUTED for state in states.values()),
              "answered": len(answered), "answered_late": sum(first[code] > due[code] for code in answered),
              "unanswered": len(owed), "overdue": sum(case["statutory_on"] < day for case in owed),
              "closed": sum(state == "closed" for state in states.values()),
              "rated": sum(codes[code] in rated for code in answered)}
    if day.endswith("12-31"):
        totals["not_routed"] = sum(state in ("filed", "accepted") for state in states.values())
    return {f"own_{name}_{day[5:7]}{day[8:]}": total for name, total in totals.items()}


def merits(records):
    """What stands beside activities, visits and suggestions: deeds, reports to voters, marks, lines typed by hand."""
    named = {kind: {entry["code"]: entry["name"] for entry in CODES[kind]} for kind in ("deed_type", "rater_group")}
    majority = ("CASE WHEN unsatisfied >= max(satisfied, basically) THEN 'unsatisfied' "
                "WHEN basically >= satisfied THEN 'basically' ELSE 'satisfied' END")
    totals = {"deeds": records.count("deed"), "reports": records.count("duty_report"), "ratings": records.count("rating"),
              "lines": records.count("manual_line"), "reports_voters": records.number("sum(voters_present) FROM duty_report"),
              "lines_tenths": records.number("sum(points) / 1000 FROM manual_line")}
    for name, field in (("deputies", "deputy"), ("stations", "station"), ("groups", '"group"'), ("units", "department")):
        totals["deeds_" + name] = records.count("deed", f"{field} IS NOT NULL")
    totals |= records.grouped("deed", "type", named["deed_type"], "deeds_")
    totals |= records.grouped("duty_report", "form", {"oral": "口头", "written": "书面"}, "reports_")
    totals |= records.grouped("duty_report", majority, RATED_WORDS, "reports_")
    totals |= records.grouped("rating", "rater_group", named["rater_group"], "ratings_")
    above = "mandate JOIN congress ON congress.id = mandate.congress JOIN region ON region.id = congress.region"
    return totals | {"upper_deputies": records.number(f"count(DISTINCT deputy) FROM {above} WHERE level IN ('national', 'province', "
                                                      "'prefecture')")}


def ledgers(program, folder):
    """What the list that goes up and the stations' ranking say of the year: they are the program's own."""
    def asked(words):
        return json.loads(run(program, f"rdlz {words} --period 2024 --format json", folder).stdout)

    up = asked("report xlsx upper-records --out up")
    stations = asked("score compute --subject station")
    return {"upper_rows": up[0]["rows"], "stations_full_plan": sum(one["total"] == 30 for one in stations)}


def counted(program, folder):
    records = Records(folder / STORE)
    totals = places(records) | activities(records, "", "2024") | activities(records, "november_", "2024-11") | attendance(records)
    totals |= visits(records, "", "2024") | visits(records, "november_", "2024-11") | opinions(records) | suggestions(records)
    totals |= merits(records) | ledgers(program, folder)
    for day in ("2024-11-30", "2024-12-31"):
        totals |= deadlines(records, program, folder, day)
    return totals


def expected():
    with (ROOT / "samples/county/expected.csv").open(encoding="utf-8-sig", newline="") as text:
        return {row["name"]: int(row["value"]) for row in csv.DictReader(text)}


with tempfile.TemporaryDirectory() as name:
    mine = copied(Path(sys.argv[2]), Path(name) / "county")
    found, wanted = counted(Path(sys.argv[1]).resolve(), mine), expected()
wrong = sorted(key for key in found.keys() | wanted.keys() if found.get(key) != wanted.get(key))
for key in wrong:
    print(f"{key}: the county has {wanted.get(key)}, the program {found.get(key)}")
print(f"totals: {len(wanted)} expected, {len(wrong)} wrong")
sys.exit(1 if wrong else 0)

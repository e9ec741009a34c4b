"""How a suggestion was handled: its events in the order in which they happened."""

from dataclasses import dataclass
from datetime import date, timedelta

from . import units, workdays
from .workdays import after

WORK_COMMITTEE = "蒙晓红"  # the clerk of the county's work committee
OFFICE_CLERK = "石海涛"  # the clerk of the county government's office
_CLASSES = (("A", 52), ("B", 30), ("C", 12), ("D", 6))
_REFUSALS = (
    "属代表本人单位的具体招投标事项，说明情况后退回代表",
    "为正在审理的具体案件，说明情况后退回代表",
    "属转交亲属来信，作来信处理",
    "没有提出具体建议内容，经沟通代表同意撤回",
    "不属本行政区域职权，已向代表说明并建议通过市人大代表反映",
    "属学术探讨和产品推介，退回代表",
)
_REVISIONS = ("一件多事，请按一事一议拆分后重新提出", "缺少具体情况和建议，请补充后重新提出")
_HANDBACKS = ("不属本单位职责，建议改由{other}主办", "该项目由{other}实施，请予调整")
_REASONS = ("未明确完成时限，要求重新办理", "答复与现场情况不符，请到实地核实后重新答复", "只作解释，未提出解决办法")
_MEETINGS = ("上门面商", "电话沟通", "现场办公时面商", "邀请代表座谈")


@dataclass
class Event:
    step: str
    day: object
    unit: object = None
    part: str = ""
    answer_class: str = ""
    letter: str = ""
    delivered: object = None
    rating: str = ""
    contact: str = ""
    reason: str = ""
    actor: str = ""
    late_entry: bool = False


class Handling:
    """Writes the events of one suggestion, one after the other, from the day it was filed."""

    def __init__(self, county, suggestion, chance):
        self.county = county
        self.suggestion = suggestion
        self.chance = chance
        self.day = suggestion.filed
        self.events = suggestion.events

    def add(self, step, day, **more):
        event = Event(step, day, **more)
        self.events.append(event)
        self.day = day
        return event

    def review(self, style):
        """Accepted, or sent back, or not taken as a suggestion; whether it goes on."""
        session = self.suggestion.session
        day = date(2024, 1, 26) if session else after(self.day, self.chance.between(1, 3))
        if style == "refused":
            self.add("不作为建议处理", day, reason=self.chance.pick(_REFUSALS), actor=WORK_COMMITTEE)
            return False
        if style in ("revised", "revising"):
            self.add("退回修改", day, reason=self.chance.pick(_REVISIONS), actor=WORK_COMMITTEE)
            day = after(day, self.chance.between(4, 8))
        if style == "revising":
            return False
        self.add("受理", day, actor=WORK_COMMITTEE)
        return True

    def route(self, unit, style):
        """Step one to the office or organ, step two to the units; every such day counts from the first."""
        session, chance = self.suggestion.session, self.chance
        channel = self.county.directory[units.OFFICE] if unit.behind_office else unit
        first = date(2024, 2, 23) if session else after(self.day, chance.between(1, 4))
        first = max(first, self.day)
        self.suggestion.first_routed = first
        self.add("交办", first, unit=channel, part="交办渠道", actor=WORK_COMMITTEE)
        second = date(2024, 2, 28) if session else after(first, chance.between(1, 3))
        second = max(second, first)
        clerk = OFFICE_CLERK if channel is not unit else unit.contact
        self.hand_down(unit, second, clerk, style)

    def hand_down(self, unit, day, clerk, style):
        separate = self.suggestion.separate
        if style == "handback":
            wrong = self.county.directory[self.suggestion.wrong_unit(self.chance, unit)]
            self.add("交办", day, unit=wrong, part="主办", actor=clerk)
            reason = self.chance.pick(_HANDBACKS).format(other=unit.short)
            back = after(day, self.chance.between(3, 6))
            self.add("退办", back, unit=wrong, reason=reason, actor=wrong.contact)
            day = after(back, self.chance.between(1, 4))
        for one in separate or [unit]:
            self.add("交办", day, unit=one, part="分办" if separate else "主办", actor=clerk)
        for one in self.suggestion.assisting:
            self.add("交办", day, unit=one, part="协办", actor=clerk)
        received = after(day, self.chance.between(1, 3))
        for one in separate or [unit]:
            self.add("签收", received, unit=one, actor=one.contact)

    def due(self):
        return workdays.last_day(self.suggestion.first_routed, 6 if self.suggestion.six_months else 3)

    def answer_day(self, style):
        """Well within the time, or well after it, whichever date a rule judges by."""
        due = self.due()
        if style == "late":
            return workdays.next_workday(due + timedelta(days=self.chance.between(4, 34)))
        if self.suggestion.six_months:
            return workdays.next_workday(due - timedelta(days=self.chance.between(16, 62)))
        return workdays.next_workday(max(self.day, due - timedelta(days=self.chance.between(12, 55))))

    def answer(self, unit, day, answer_class):
        delivered = after(day, self.chance.between(1, 3))
        met = max(self.day, day - timedelta(days=self.chance.between(2, 9)))
        contact = f"{workdays.chinese(met)}{self.chance.pick(_MEETINGS)}"
        event = self.add("答复", day, unit=unit, answer_class=answer_class, contact=contact, actor=unit.contact)
        event.delivered = delivered
        return delivered

    def rate(self, unit, day, rating, reason=""):
        rated = max(self.day, after(day, self.chance.between(1, 7)))
        self.add("评价", rated, unit=unit, rating=rating, reason=reason, actor=WORK_COMMITTEE)
        return rated

    def finish(self, unit, style):
        """The answer, its rating, a second round where the first did not satisfy, and the closing."""
        chance = self.chance
        if style == "overdue":
            return
        answer_class = chance.weighted(_CLASSES if not self.suggestion.linked else (("A", 60), ("B", 30), ("C", 10)))
        day = self.answer_day(style)
        self.suggestion.answer_class = answer_class
        for one in self.suggestion.separate or [unit]:
            delivered = self.answer(one, day, answer_class)
        if style == "unrated":
            return
        if style in ("redo", "redo open"):
            rated = self.rate(unit, delivered, "不满意", chance.pick(_REASONS))
            if style == "redo open":
                return
            self.suggestion.answer_class = answer_class = chance.pick(("A", "A", "B"))
            delivered = self.answer(unit, after(rated, chance.between(8, 18)), answer_class)
        rating = chance.weighted((("满意", 84), ("基本满意", 16)))
        for one in self.suggestion.separate or [unit]:
            rated = self.rate(one, delivered, rating)
        if answer_class == "A" and chance.happens(72):
            self.add("办结销号", after(rated, chance.between(2, 10)), actor=WORK_COMMITTEE, reason="办理事项已落实，代表认可")

    def enter_late(self):
        """Typed in afterwards from paper: the day of receipt unknown, some steps missing."""
        kept = []
        few = self.chance.happens(40)
        for event in self.events:
            event.late_entry = True
            event.actor = event.actor and WORK_COMMITTEE
            if few and event.step in ("受理", "签收"):
                continue
            if event.step == "签收":
                event.day = None
            if event.step == "答复":
                event.contact, event.reason = "", "据纸质台账补录"
            kept.append(event)
        self.events[:] = kept


def handle(county, suggestion, style):
    chance = county.chance("handling", suggestion.title)
    handling = Handling(county, suggestion, chance)
    unit = suggestion.unit
    if handling.review(style):
        handling.route(unit, style)
        handling.finish(unit, style)
    if style == "entered late":
        handling.enter_late()
    cut(suggestion)


def cut(suggestion):
    """Forgets what lies after the last day of the sample; an undated receipt goes with the answer it precedes."""
    kept = []
    for event in suggestion.events:
        if event.day and event.day > workdays.LAST or event.delivered and event.delivered > workdays.LAST:
            break
        kept.append(event)
    suggestion.events[:] = kept


def number_letters(county):
    """Each unit's letters of the year, numbered in the order of their dates."""
    answers = [
        (event.day, suggestion.code, event.unit.code, event)
        for suggestion in county.suggestions
        for event in suggestion.events
        if event.step == "答复" and not event.letter
    ]
    counts = {}
    for _, _, code, event in sorted(answers, key=lambda item: item[:3]):
        counts[code] = counts.get(code, 0) + 1
        event.letter = f"{event.unit.letter}函〔2024〕{counts[code]}号"


def rows(county):
    for suggestion in county.suggestions:
        for event in suggestion.events:
            yield [
                suggestion.code,
                event.step,
                event.day.isoformat() if event.day else "",
                event.unit.name if event.unit else "",
                event.part,
                event.answer_class,
                event.letter,
                event.delivered.isoformat() if event.delivered else "",
                event.rating,
                event.contact,
                event.reason,
                event.actor,
                "是" if event.late_entry else "否",
            ]

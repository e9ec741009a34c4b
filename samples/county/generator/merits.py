"""What stands beside activities, receptions and suggestions: deeds, reports to voters, marks, and lines typed by hand."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from . import language, workdays

COUNTY = "MH-18"
_LINES = (
    (date(2024, 6, 21), "1", "汛期连续三日参加巡堤值守"),
    (date(2024, 6, 21), "1", "汛期连续三日参加巡堤值守"),
    (date(2024, 7, 5), "0.5", "受县人大常委会委托整理代表履职案例"),
    (date(2024, 8, 16), "1.5", "牵头化解一起积压多年的用水纠纷"),
    (date(2024, 9, 27), "0.5", "受县人大常委会委托整理代表履职案例"),
    (date(2024, 10, 18), "1", "陪同外县代表考察并介绍站点做法"),
    (date(2024, 11, 8), "-1", "登记的接待日期经核对有误，一次多计"),
    (date(2024, 12, 6), "-0.5", "同一走访两次登记，经核对扣回"),
)


@dataclass
class Deed:
    type: str
    title: str
    day: date
    deputy: object = None
    station: object = None
    group: str = ""
    unit: object = None
    item: str = ""
    form: str = ""
    organizer: str = ""
    role: str = ""
    quantity: int = 1
    sharers: int = 1
    place: int = 1
    code: str = ""

    @property
    def congress(self):
        """The seat it was done in: said where the deputy has two, so that it counts once."""
        return COUNTY if self.deputy and self.deputy.in_county and len(self.deputy.levels) > 1 else ""


@dataclass
class Report:
    deputy: object
    day: date
    place: str
    form: str
    voters: int
    satisfied: int
    basically: int
    unsatisfied: int
    code: str = ""

    @property
    def majority(self):
        """The word most of the votes said; of a draw the worse."""
        if self.unsatisfied >= max(self.satisfied, self.basically):
            return "不满意"
        return "基本满意" if self.basically >= self.satisfied else "满意"


@dataclass
class Mark:
    group: str
    day: date
    tenths: int
    ballots: int
    deputy: object = None
    station: object = None
    code: str = ""


@dataclass
class Line:
    deputy: object
    day: date
    points: str
    reason: str
    code: str = ""


class Merits:
    """All four, numbered in the order of their days."""

    def __init__(self, county):
        self.deeds = _numbered("LS", _deeds(county))
        self.reports = _numbered("SZ", _reports(county))
        self.marks = _numbered("CP", _marks(county, self.reports))
        self.lines = _numbered("SG", _lines(county))


def _numbered(prefix, records):
    records = sorted(records, key=lambda one: one.day)
    for number, one in enumerate(records, 1):
        one.code = f"{prefix}{number:04}"
    return records


def _told(key):
    """Types, texts, forms and organisers of one kind of doer."""
    return [line.split(";")[1:] for line in language.lines("merits.txt") if line.startswith(key + ";")]


def _workday(chance, first=date(2024, 2, 20), last=date(2024, 12, 20)):
    return chance.pick(workdays.workdays(first, last))


def _deed(chance, told, near, **whose):
    type_, text, form, organizer = told
    place = near.place
    telling = language.Telling(chance, {"村": chance.pick(near.villages), "乡": place.name, "产": place.produce})
    return Deed(type_, telling.say(text), _workday(chance), form=form, organizer=telling.say(organizer), **whose)


def _deeds(county):
    yield from _deputies_deeds(county)
    yield from _shared_reports(county)
    for station in county.stations:
        if station.center:
            chance = county.chance("deed", station.code)
            deed = _deed(chance, _told("站")[0], station, station=station)
            deed.day = date(2024, 12, 25)
            yield deed
    yield from _groups_deeds(county)
    chance = county.chance("deed", "units")
    for unit in chance.some([one for one in county.units if one.behind_office], 5):
        yield _deed(chance, _told("单位")[0], chance.pick(county.stations), unit=unit)


def _deputies_deeds(county):
    own, upper = _told("代表"), _told("上级")
    plain = [told for told in own if told[0] != "调研报告"]
    for deputy in county.deputies:
        chance = county.chance("deed", deputy.code)
        if deputy.in_county and chance.happens(28):
            for _ in range(chance.between(1, 3)):
                deed = _deed(chance, chance.pick(plain), deputy.station, deputy=deputy)
                if deed.type == "联系走访群众":
                    deed.quantity = int(deed.title.split("困难群众")[1][:-1])
                yield deed
        elif not deputy.in_county and "乡镇" not in deputy.levels and chance.happens(15):
            yield _deed(chance, chance.pick(upper), deputy.station, deputy=deputy)


def _shared_reports(county):
    """One research report of three deputies: one holds the pen."""
    report = next(told for told in _told("代表") if told[0] == "调研报告")
    for number, place in enumerate(county.places, 1):
        chance = county.chance("report", place.name)
        writers = chance.some([one for one in county.deputies if one.in_county and one.station.place is place], 3)
        first = _deed(chance, report, writers[0].station)
        for position, deputy in enumerate(writers, 1):
            role = "执笔人" if position == 1 else "参与人"
            yield Deed(
                first.type, first.title, first.day, deputy=deputy, item=f"DY{number:02}", organizer=first.organizer,
                role=role, sharers=3, place=position,
            )  # fmt: skip


def _groups_deeds(county):
    names = sorted({deputy.group for deputy in county.deputies if deputy.in_county})
    chance = county.chance("deed", "groups")
    for name in chance.some(names, 8):
        station = next(deputy.station for deputy in county.deputies if deputy.group == name)
        activity, deed = _told("组")
        days = set()
        while len(days) < 4:
            one = _deed(chance, activity, station, group=name)
            if one.day not in days:
                days.add(one.day)
                yield one
        yield _deed(chance, deed, station, group=name)


def _reports(county):
    for activity in county.activities:
        if activity.type != "述职评议" or not activity.held:
            continue
        for row in activity.attendance:
            chance = county.chance("duty", activity.code, row.deputy.code)
            if row.role == "述职人" and row.came:
                yield _report(chance, row.deputy, activity.day, activity.place, "口头")
            elif row.presence == "公假" and row.deputy.in_county and chance.happens(60):
                day = min(workdays.after(activity.day, 5), workdays.LAST)
                yield _report(chance, row.deputy, day, activity.place, "书面")


def _report(chance, deputy, day, place, form):
    voters = chance.between(32, 68) if form == "口头" else chance.between(12, 24)
    unsatisfied = chance.weighted(((0, 6), (1, 3), (2, 1)))
    basically = chance.between(voters // 2 + 2, voters // 2 + 6) if chance.happens(6) else chance.between(1, voters // 5)
    return Report(deputy, day, place, form, voters, voters - basically - unsatisfied, basically, unsatisfied)


def _marks(county, reports):
    """Voters mark whom they heard; the presidium marks all who reported. A few never came back from the count."""
    for report in reports:
        if not report.deputy.in_county:
            continue
        chance = county.chance("mark", report.deputy.code)
        yield Mark("选民测评", report.day, chance.between(820, 985), report.voters, deputy=report.deputy)
        if not chance.happens(5):
            yield Mark("主席团评价", date(2024, 12, 18), chance.between(800, 960), chance.between(5, 9), deputy=report.deputy)
    for station in county.stations:
        if station.center:
            chance = county.chance("mark", station.code)
            ballots = chance.between(30, 60)
            yield Mark("选民测评", date(2024, 12, 19), chance.between(850, 980), ballots, station=station)


def _lines(county):
    chance = county.chance("lines")
    deputies = chance.some([one for one in county.deputies if one.in_county and not one.leader], len(_LINES))
    for deputy, (day, points, reason) in zip(deputies, _LINES):
        yield Line(deputy, day, points, reason)


def _whose(deputy):
    if not deputy:
        return ["", "", ""]
    return [deputy.code, deputy.name, COUNTY if deputy.in_county and len(deputy.levels) > 1 else ""]


def deed_rows(county):
    for one in county.merits.deeds:
        station, unit = one.station and one.station.code or "", one.unit and one.unit.code or ""
        yield [
            one.code, one.type, one.title, one.item, *_whose(one.deputy), station, one.group, unit, one.day.isoformat(),
            one.form, one.organizer, one.role, one.quantity, one.sharers, one.place,
        ]  # fmt: skip


def report_rows(county):
    for one in county.merits.reports:
        votes = [one.voters, one.satisfied, one.basically, one.unsatisfied]
        yield [one.code, *_whose(one.deputy), one.day.isoformat(), one.place, one.form, *votes]


def mark_rows(county):
    for one in county.merits.marks:
        station = one.station.code if one.station else ""
        mark = f"{one.tenths // 10}.{one.tenths % 10}"
        yield [one.code, *_whose(one.deputy), station, one.group, one.day.isoformat(), mark, one.ballots]


def line_rows(county):
    for number, one in enumerate(county.merits.lines, 1):
        paper = f"明人常代函〔2024〕{number + 30}号"
        yield [one.code, *_whose(one.deputy), one.day.isoformat(), one.points, one.reason, "县人大常委会主任会议", paper]


def totals(county):
    merits = county.merits
    yield "deeds", len(merits.deeds), "rows of deeds.csv"
    for name, field in (("deputies", "deputy"), ("stations", "station"), ("groups", "group"), ("units", "unit")):
        yield f"deeds_{name}", sum(bool(getattr(one, field)) for one in merits.deeds), "of them done by these"
    for type_, count in sorted(Counter(one.type for one in merits.deeds).items()):
        yield f"deeds_{type_}", count, "deeds of this type"
    yield "reports", len(merits.reports), "述职"
    for word, count in sorted(Counter(one.form for one in merits.reports).items()):
        yield f"reports_{word}", count, "述职形式"
    for word, count in sorted(Counter(one.majority for one in merits.reports).items()):
        yield f"reports_{word}", count, "the word most of the votes said"
    yield "reports_voters", sum(one.voters for one in merits.reports), "到场选民"
    yield "ratings", len(merits.marks), "rows of ratings.csv"
    for word, count in sorted(Counter(one.group for one in merits.marks).items()):
        yield f"ratings_{word}", count, "测评主体"
    yield "lines", len(merits.lines), "手工加减分"
    yield "lines_tenths", sum(round(float(one.points) * 10) for one in merits.lines), "their points, in tenths"

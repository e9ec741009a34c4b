"""What every file of the sample county must hold to; the generator writes nothing that breaks one of these."""

import re
from collections import Counter
from datetime import date

from . import activities, attendance, people, workdays

_SINCE = {
    "全国": date(2023, 3, 5),
    "省": date(2023, 1, 12),
    "设区的市": date(2021, 11, 15),
    people.COUNTY_LEVEL: date(2021, 10, 20),
    "乡镇": date(2021, 9, 28),
}
_CHANNELS = "接待日坐班 入户走访 座谈会 赶集摆摊 意见箱 电话 来信 微信群 代表二维码 网上站留言 社情民意联络员".split()
_CATEGORIES = (
    "农业农村 城乡建设 交通出行 水利供水 生态环境 教育 医疗卫生 文化旅游体育 民政社保 就业与劳动 财政经济 政法治安 其他".split()
)
_AVOIDED = "上访户 投诉人 刁民 提案 代表办结 差代表 末位 倒数 不合格代表 处罚 表彰 不予受理 领导关怀 ！ !".split()
_MOBILE = re.compile(r"1[3-9]\d{9}")
_LANDLINE = re.compile(r"0\d{2,3}-\d{7,8}")
_GRAMMAR = re.compile(r"[〔〈{}\[\]|〉]|\bNone\b")


def check(county, tables):
    _texts(tables)
    _codes(county)
    _people(county)
    _activities(county)
    _attendance(county)
    for visit in county.visits:
        _visit(county, visit)
    _suggestions(county)
    _merits(county)


def _texts(tables):
    """Nothing of the grammar is left, and none of the words that an office avoids."""
    for name, rows in tables.items():
        for row in rows:
            for cell in row:
                letter = re.fullmatch(r"\S+函〔2024〕\d+号", cell)
                assert letter or not _GRAMMAR.search(cell), (name, cell)
                assert cell == cell.strip() and "\n" not in cell, (name, cell)
                for word in _AVOIDED:
                    assert word not in cell, (name, word, cell)


def _codes(county):
    groups = (county.stations, county.units, county.deputies, county.activities, county.visits, county.suggestions)
    for group in groups + (county.opinions(),):
        codes = [one.code for one in group]
        assert len(set(codes)) == len(codes) and all(codes), codes[:3]
    numbers = [(one.congress, one.number) for one in county.suggestions if one.number]
    assert len(set(numbers)) == len(numbers)
    assert len({one.title for one in county.suggestions}) == len(county.suggestions)
    letters = [event.letter for one in county.suggestions for event in one.events if event.letter]
    assert len(set(letters)) == len(letters)


def _people(county):
    assert len(county.deputies) == 818
    assert len({deputy.certificate for deputy in county.deputies}) == 818
    for deputy in county.deputies:
        assert all(level in _SINCE for level in deputy.levels), deputy.levels
        assert _MOBILE.fullmatch(deputy.row["手机"]), deputy.row
        assert not (deputy.station.place.urban and "乡镇" in deputy.levels), deputy.row
        assert deputy.row["政治面貌"] == "中共党员" or "党支部" not in deputy.employer and not deputy.leader, deputy.row
        assert deputy.in_county or not deputy.role_class
    for station in county.stations:
        heads = [deputy for deputy in county.members[station.code] if deputy.role == "站长"]
        assert heads == [station.head]
    for place in county.places:
        assert sum(station.center for station in place.stations) == 1


def _activities(county):
    done, days = Counter(), Counter()
    for activity in county.activities[:]:
        for station in activity.stations:
            done[station.code, activity.type] += 1
            days[station.code, activity.day] += 1
            market = station.place.is_market_day(activity.day)
            assert workdays.works(activity.day) or market, activity
        assert workdays.FIRST <= activity.day <= activity.last <= workdays.LAST
        assert activity.held or (activity.stations and not activity.attendance and not activity.outside)
        if activity.type == "集中接待走访群众":
            assert activity.day == workdays.next_workday(activity.day.replace(day=15))
    assert max(days.values()) == 1
    for station in county.stations:
        for type_, times in activities.PLAN.items():
            assert done[station.code, type_] == times, (station.code, type_)


def _attendance(county):
    for activity in county.activities:
        rows = activity.attendance
        assert len({row.deputy.code for row in rows}) == len(rows)
        assert not activity.held or any(row.came for row in rows)
        for row in rows:
            assert activity.day >= min(_SINCE[level] for level in row.deputy.levels)
            assert row.deputy.station in activity.stations if activity.stations else row.deputy.in_county
            assert row.came or not (row.role or row.spoke or row.half_days), row


def _visit(county, visit):
    assert visit.opinions and visit.deputies and visit.channel in _CHANNELS, visit
    assert workdays.FIRST < visit.day <= workdays.LAST
    assert all(deputy.station is visit.station for deputy in visit.deputies)
    assert visit.raised_by != "集体" or (visit.heads <= 5 and visit.signers >= visit.heads)
    assert not visit.phone or _MOBILE.fullmatch(visit.phone)
    assert bool(visit.name) != visit.anonymous and not (visit.anonymous and visit.phone)
    assert bool(visit.heads) == visit.in_person, visit
    if visit.channel == "接待日坐班":
        came = attendance.came_on(county, visit.station, visit.day)
        assert all(deputy in came for deputy in visit.deputies), visit
    for opinion in visit.opinions:
        _opinion(visit, opinion)


def _opinion(visit, opinion):
    assert opinion.block.category in _CATEGORIES
    outcome = opinion.outcome
    assert (outcome == "转（交）办") == bool(opinion.unit) == bool(opinion.referred), opinion.code
    assert (outcome == "不属联络站受理范围，已告知") == bool(opinion.sent_to), opinion.code
    assert outcome != "已当场答复解释" or (opinion.answer and opinion.closed == visit.day)
    order = [day for day in (visit.day, opinion.referred, opinion.closed, opinion.told) if day]
    assert order == sorted(order) and order[-1] <= workdays.LAST, (opinion.code, order)
    assert not opinion.due or opinion.due >= opinion.referred
    assert bool(opinion.told) == bool(opinion.how) == bool(opinion.by) or not opinion.told, opinion.code
    assert not opinion.rating or (opinion.told and not visit.anonymous), opinion.code
    assert bool(opinion.resolved) == bool(opinion.closed), opinion.code
    if opinion.nature == "申诉求决" and opinion.told:
        assert (opinion.told - visit.day).days <= 15, opinion.code
    if opinion.nature == "检举控告":
        assert visit.confidential and opinion.accused and not opinion.result
        assert not opinion.unit or (opinion.unit.name != opinion.accused and opinion.unit.short in ("县纪委监委", "县信访局"))
    if opinion.repeats:
        assert opinion.repeats.code < opinion.code and opinion.repeats.visit.day < visit.day


def _suggestions(county):
    for one in county.suggestions:
        seat = people.COUNTY_LEVEL if not one.upper else "设区的市"
        for deputy in [one.lead] + one.cosigners:
            assert seat in deputy.levels and one.filed >= _SINCE[seat], one.code
        assert one.lead not in one.cosigners and len({d.code for d in one.cosigners}) == len(one.cosigners)
        assert all(opinion.visit.day <= one.filed for opinion in one.opinions), one.code
        assert not one.session or one.upper or activities.PLENARY[0] <= one.filed <= activities.PLENARY[1]
        assert all(unit is not one.unit for unit in one.assisting) and one.category in _CATEGORIES
        _events(one)


def _events(one):
    days = [event.day for event in one.events if event.day]
    assert days == sorted(days) and all(one.filed <= day <= workdays.LAST for day in days), (one.code, days)
    charged = set()  # units that owe an answer
    for event in one.events:
        assert event.day or (event.step == "签收" and event.late_entry), one.code
        if event.step == "交办" and event.part in ("主办", "分办"):
            charged.add(event.unit.code)
        if event.step == "退办":
            charged.remove(event.unit.code)
        if event.step in ("签收", "答复", "评价"):
            assert event.unit.code in charged, (one.code, event)
        if event.step == "答复":
            assert event.answer_class in "ABCD" and event.letter and event.delivered >= event.day, one.code
        assert event.step != "评价" or event.rating
    routed = [event for event in one.events if event.step == "交办"]
    assert not routed or routed[0].part == "交办渠道"
    assert all(event.part in ("主办", "协办", "分办") for event in routed[1:]), one.code


def _merits(county):
    merits = county.merits
    for group in (merits.deeds, merits.reports, merits.marks, merits.lines):
        assert group and all(workdays.FIRST < one.day <= workdays.LAST for one in group)
    assert len({one.deputy.code for one in merits.reports}) == len(merits.reports), "one report a year"
    twins = Counter(
        (one.type, one.title, one.day, one.group, *(whose and whose.code for whose in (one.deputy, one.station, one.unit)))
        for one in merits.deeds
    )
    assert max(twins.values()) == 1, twins.most_common(1)
    for one in merits.deeds:
        assert sum(map(bool, (one.deputy, one.station, one.group, one.unit))) == 1, one
        assert 1 <= one.place <= one.sharers
    for one in merits.reports:
        assert one.satisfied + one.basically + one.unsatisfied == one.voters and min(one.satisfied, one.basically) >= 0
    assert all(0 <= one.tenths <= 1000 and one.ballots > 0 for one in merits.marks)

"""Visits: who came to a station or wrote to it, by which channel, and who received them."""

from dataclasses import dataclass, field

from . import attendance, workdays

# channel → how many visits of the year, opinions of one visit as (number, weight), people present
_CHANNELS = {
    "接待日坐班": (322, ((1, 44), (2, 32), (3, 18), (4, 6)), ((1, 76), (2, 14), (3, 7), (5, 3))),
    "入户走访": (118, ((1, 34), (2, 38), (3, 22), (4, 6)), ((1, 50), (2, 32), (3, 12), (4, 6))),
    "座谈会": (44, ((3, 20), (4, 30), (5, 26), (6, 16), (8, 8)), ()),
    "赶集摆摊": (46, ((1, 40), (2, 36), (3, 24)), ((1, 62), (2, 24), (4, 14))),
    "意见箱": (22, ((1, 78), (2, 22)), ()),
    "电话": (42, ((1, 82), (2, 18)), ()),
    "来信": (14, ((1, 70), (2, 30)), ()),
    "微信群": (48, ((1, 72), (2, 22), (3, 6)), ()),
    "代表二维码": (22, ((1, 84), (2, 16)), ()),
    "网上站留言": (12, ((1, 84), (2, 16)), ()),
    "社情民意联络员": (14, ((1, 30), (2, 44), (3, 26)), ()),
}
_ANONYMOUS = {"意见箱": 55, "网上站留言": 40, "代表二维码": 36, "来信": 25, "电话": 6}
_FICTIONAL = ("154", "143", "179", "169")  # ranges that no carrier has: eleven digits, nobody's phone
PRESENT = ("接待日坐班", "入户走访", "座谈会", "赶集摆摊")
ONLINE = ("微信群", "代表二维码", "网上站留言")


@dataclass
class Visit:
    station: object
    day: object
    channel: str
    village: str
    place: str
    deputies: list
    wanted: int = 1  # how many opinions
    raised_by: str = "选民"
    name: str = ""
    sex: str = ""
    home: str = ""
    phone: str = ""
    anonymous: bool = False
    confidential: bool = False
    heads: int = 0
    signers: int = 0
    chance: object = None
    opinions: list = field(default_factory=list)
    code: str = ""

    @property
    def in_person(self):
        return self.channel in PRESENT


def phone(chance):
    return chance.pick(_FICTIONAL) + f"{chance.below(10**8):08}"


def _meetings(county, type_):
    return [activity for activity in county.activities if activity.type == type_ and activity.held]


def _occasion(county, chance, channel, station):
    """Day, place and those who received; a reception and a meeting are those of a recorded activity."""
    members = county.members[station.code]
    if channel in ("接待日坐班", "座谈会"):
        type_ = "集中接待走访群众" if channel == "接待日坐班" else "代表议政日"
        activity = chance.pick([one for one in _meetings(county, type_) if station in one.stations])
        came = attendance.came_on(county, station, activity.day)
        return activity.day, activity.place, chance.some(came, min(len(came), chance.between(1, 3)))
    days = workdays.days(workdays.FIRST.replace(day=2), workdays.LAST)
    if channel == "赶集摆摊":
        days = [day for day in days if station.place.is_market_day(day)] or days
        return chance.pick(days), f"{station.place.name}圩场", chance.some(members, chance.between(1, 3))
    day = chance.pick([day for day in days if not (day.month == 2 and 9 <= day.day <= 14)])
    count = chance.between(1, 2) if channel == "入户走访" else 1
    return day, "", chance.some(members, count)


def _place(channel, visit_place, station, village):
    return {
        "入户走访": village,
        "意见箱": f"{station.short}门口意见箱",
        "电话": station.short,
        "来信": station.short,
        "微信群": f"{station.short}微信群",
        "代表二维码": "线上",
        "网上站留言": "线上",
        "社情民意联络员": village,
    }.get(channel, visit_place)


def _voter(county, chance, visit):
    visit.anonymous = chance.happens(_ANONYMOUS.get(visit.channel, 0))
    group = f"第{chance.between(1, 10)}{'居民' if visit.station.place.urban else '村民'}小组"
    visit.home = visit.station.place.name + visit.village + group
    if visit.anonymous:
        visit.home = visit.station.place.name + visit.village if chance.happens(50) else ""
        return
    visit.name, visit.sex = county.person_name(chance)
    visit.phone = phone(chance) if chance.happens(92) else ""
    visit.confidential = chance.happens(2)


def _deputy(county, chance, visit):
    deputy = chance.pick(county.members[visit.station.code])
    visit.raised_by, visit.name, visit.sex = "代表", deputy.name, deputy.row["性别"]
    visit.home, visit.phone = deputy.employer, deputy.row["手机"]
    visit.heads = 0
    head = visit.station.head
    visit.deputies = [head if head is not deputy else county.members[visit.station.code][0]]


def _enterprise(county, chance, visit):
    visit.raised_by = "企业"
    visit.name, visit.sex = county.person_name(chance)
    visit.home, visit.phone = chance.pick(county.names["企"]), phone(chance)


def _group(county, chance, visit):
    _voter(county, chance, visit)
    visit.raised_by, visit.anonymous = "集体", False
    if not visit.name:
        visit.name, visit.sex = county.person_name(chance)
    visit.phone = visit.phone or phone(chance)
    visit.signers = chance.between(12, 64)
    visit.heads = chance.between(3, 5) if visit.in_person else 0  # at most five represent a group


def _who(county, chance, visit):
    if visit.channel in ("微信群", "电话", "网上站留言") and chance.happens(34):
        return _deputy
    if visit.channel in ("接待日坐班", "微信群", "电话", "来信") and chance.happens(5):
        return _enterprise
    if visit.channel in ("接待日坐班", "来信", "入户走访") and chance.happens(5):
        return _group
    return _voter


def _visit(county, channel, number):
    chance = county.chance("visit", channel, number)
    _, opinions, heads = _CHANNELS[channel]
    stations = [station for station in county.stations if channel != "赶集摆摊" or station.place.market]
    station = chance.pick(stations)
    day, place, deputies = _occasion(county, chance, channel, station)
    village = chance.pick(station.villages)
    visit = Visit(station, day, channel, village, _place(channel, place, station, village), deputies, chance=chance)
    visit.wanted = chance.weighted(opinions)
    if heads:
        visit.heads = chance.weighted(heads)
    elif channel == "座谈会":
        visit.heads = chance.between(6, 18)
    _who(county, chance, visit)(county, chance, visit)
    return visit


def build(county):
    """All visits but those of the three stories, without their opinions yet."""
    return [_visit(county, channel, number) for channel, spec in _CHANNELS.items() for number in range(spec[0])]


def number(county):
    """Codes in the order of the days; and the people whom a reception day's activity met."""
    county.visits.sort(key=lambda visit: (visit.day, visit.station.code, visit.channel, visit.name))
    opinion_number = 0
    for index, visit in enumerate(county.visits, 1):
        visit.code = f"JD{index:04}"
        for opinion in visit.opinions:
            opinion_number += 1
            opinion.code = f"YJ{opinion_number:04}"


def count_people(county):
    heads = {}
    for visit in county.visits:
        if visit.channel == "接待日坐班":
            key = visit.station.code, visit.day
            heads[key] = heads.get(key, 0) + visit.heads
    for activity in county.activities:
        if activity.type == "集中接待走访群众" and activity.held:
            chance = county.chance("reception", activity.stations[0].code, activity.day)
            activity.outside = heads.get((activity.stations[0].code, activity.day), 0) + chance.between(0, 9)
            activity.outside_note = "来访选民、走访农户" if activity.outside else ""


def rows(county):
    for visit in county.visits:
        shared = [
            visit.code,
            visit.station.name,
            visit.day.isoformat(),
            visit.channel,
            visit.place,
            "、".join(deputy.code for deputy in visit.deputies),
            visit.station.liaison,
            visit.raised_by,
            visit.name,
            visit.sex,
            visit.home,
            visit.phone,
            "是" if visit.anonymous else "否",
            "是" if visit.confidential else "否",
            visit.heads,
            visit.signers or "",
        ]
        for opinion in visit.opinions:
            yield shared + opinion.cells()

"""The year's activities: the plenary, and thirty of each station by the plan, some of them held jointly."""

from dataclasses import dataclass, field
from datetime import date

from . import language, workdays
from .workdays import month

PLENARY = (date(2024, 1, 23), date(2024, 1, 26))
_AWAY = [
    (date(2024, 1, 22), date(2024, 1, 26)),  # the plenary
    (date(2024, 2, 5), date(2024, 2, 18)),  # the Spring Festival and the days before it
    (date(2024, 12, 30), date(2024, 12, 31)),
]
# type → how many periods the year has; each period holds one of it
PLAN = {
    "集中接待走访群众": 12,
    "学习培训": 4,
    "代表议政日": 4,
    "用APP反映意见建议": 4,
    "调研视察": 2,
    "督政问效": 2,
    "主题活动": 1,
    "述职评议": 1,
}
_JOINT = (("调研视察", 9), ("督政问效", 7), ("代表议政日", 5), ("主题活动", 5))  # how many of them three stations hold
_NOT_HELD = 24
_HINDRANCES = (
    ("1-2", "低温雨雪冰冻天气，道路结冰，为安全起见未开展"),
    ("3", "与全县代表培训时间冲突，未另行组织"),
    ("4-8", "强降雨期间，代表全部投入防汛和群众转移"),
    ("4-8", "连日暴雨，通往活动点的道路塌方中断"),
    ("9-12", "联络站搬迁装修，场地未能使用"),
    ("9-12", "森林防火特别防护期，代表参加巡山护林"),
    ("9-12", "多数代表参加县里统一视察，未另行组织"),
)


@dataclass
class Activity:
    type: str
    title: str
    day: date
    last: date
    place: str
    organizer: str
    stations: list
    half_days: int = 1
    outside: int = 0
    outside_note: str = ""
    hindrance: str = ""
    words: dict = field(default_factory=dict)
    attendance: list = field(default_factory=list)
    code: str = ""

    @property
    def held(self):
        return not self.hindrance


def plenary():
    first, last = PLENARY
    title = "明河县第十八届人民代表大会第四次会议"
    return Activity("人代会", title, first, last, "明河县人民会堂", "明河县人民代表大会", [], 8)


def _topics():
    topics = {}
    for line in language.lines("topics.txt"):
        type_, months, where, title = line.split("|")
        topics.setdefault(type_, []).append((months, where, title))
    return topics


class Planner:
    """Finds days and topics; no station holds two activities on one day."""

    def __init__(self, county, fixed):
        self.county = county
        self.fixed = fixed
        self.topics = _topics()
        self.taken = {station.code: set() for station in county.stations}
        self.told = {station.code: {} for station in county.stations}
        for (code, _, _), (day, _, _) in fixed.items():
            self.taken[code].add(day)

    def day(self, chance, stations, period):
        """A free working day of all the stations; for a theme activity in the country a market day."""
        free = [
            day
            for day in workdays.workdays(*period)
            if not any(day in self.taken[station.code] for station in stations)
            and not any(first <= day <= last for first, last in _AWAY)
        ]
        return chance.pick(free)

    def topic(self, chance, station, type_, day):
        fitting = [
            title
            for months, where, title in self.topics[type_]
            if language.in_months(months, day.month) and station.place.suits(where)
        ]
        told = self.told[station.code]
        least = min(told.get(title, 0) for title in fitting)
        title = chance.pick([title for title in fitting if told.get(title, 0) == least])
        told[title] = told.get(title, 0) + 1
        return title

    def hold(self, stations, type_, number):
        """The activity of some stations in the period of a number, counted from 0."""
        host = stations[0]
        chance = self.county.chance("activity", host.code, type_, number)
        if (host.code, type_, number) in self.fixed:
            day, village, title = self.fixed[host.code, type_, number]
            return _activity(chance, stations, type_, day, title, host.words(chance, village))
        length = 12 // PLAN[type_]
        period = month(number * length + 1)[0], month(number * length + length)[1]
        if type_ == "集中接待走访群众":
            day = workdays.next_workday(date(2024, number + 1, 15))
        else:
            day = self.day(chance, stations, _season(chance, type_, period))
        for station in stations:
            self.taken[station.code].add(day)
        words = host.words(chance)
        title = language.Telling(chance, words).say(self.topic(chance, host, type_, day))
        return _activity(chance, stations, type_, day, title, words)


def _season(chance, type_, period):
    if type_ == "主题活动":
        return (month(5)[0], month(6)[1]) if chance.happens(40) else (month(9)[0], month(11)[1])
    if type_ == "述职评议":
        return month(11)[0], date(2024, 12, 27)
    return period


def _activity(chance, stations, type_, day, title, words):
    host = stations[0]
    village = words["村"]
    where = {
        "集中接待走访群众": f"{host.short}接待室",
        "学习培训": chance.pick([f"{host.place.government}三楼会议室", f"{host.short}会议室", "县委党校"]),
        "用APP反映意见建议": "线上",
        "代表议政日": f"{village}会议室",
        "述职评议": f"{village}会议室",
        "主题活动": f"{host.place.name}圩场" if host.place.is_market_day(day) else village,
    }.get(type_, village)
    organizer = "、".join(dict.fromkeys(station.place.presidium for station in stations))
    half_days = {"学习培训": chance.pick((1, 1, 2)), "调研视察": chance.pick((1, 2))}.get(type_, 1)
    activity = Activity(type_, title, day, day, where, organizer, stations, half_days, words=words)
    low, high, note = {
        "代表议政日": (4, 16, f"{village}群众代表、镇（街）有关负责人"),
        "调研视察": (0, 9, f"{village}干部群众"),
        "督政问效": (2, 10, "有关部门负责人、群众代表"),
        "主题活动": (25, 140, f"{village}群众"),
        "述职评议": (22, 75, f"{village}选民"),
    }.get(type_, (0, 0, ""))
    activity.outside = chance.between(low, high)
    activity.outside_note = note if activity.outside else ""
    return activity


def _joint_groups(county, fixed):
    """Which stations hold what together: (stations, type, period); a station's plan item is done once."""
    chance = county.chance("joint")
    used, groups = set(), []
    for type_, count in _JOINT:
        while count > 0:
            place = chance.pick(county.places)
            stations = chance.some(place.stations, 3)
            number = chance.below(PLAN[type_])
            keys = [(station.code, type_, number) for station in stations]
            if any(key in used or key in fixed for key in keys):
                continue
            used.update(keys)
            groups.append((stations, type_, number))
            count -= 1
    return groups, used


def plan(county, fixed, certain):
    """All activities but their codes. Fixed: (station, type, number) → (day, village, title); certain: (station, day)
    that must be held."""
    planner = Planner(county, fixed)
    groups, used = _joint_groups(county, fixed)
    receptions = [planner.hold([station], "集中接待走访群众", number) for station in county.stations for number in range(12)]
    joint = [planner.hold(stations, type_, number) for stations, type_, number in groups]
    own = [
        planner.hold([station], type_, number)
        for station in county.stations
        for type_, times in list(PLAN.items())[1:]
        for number in range(times)
        if (station.code, type_, number) not in used
    ]
    free = [activity for activity in own + receptions if (activity.stations[0].code, activity.day) not in certain]
    _hinder(county.chance("hindered"), free)
    return [plenary()] + receptions + joint + own


def _hinder(chance, activities):
    for activity in chance.some(activities, _NOT_HELD):
        if activity.day.month == 10 and activity.type == "集中接待走访群众":
            continue  # the day of the county-wide household visits
        reasons = [text for months, text in _HINDRANCES if language.in_months(months, activity.day.month)]
        activity.hindrance = chance.pick(reasons)
        activity.outside, activity.outside_note = 0, ""


def number(activities):
    activities.sort(key=lambda activity: (activity.day, [station.code for station in activity.stations], activity.type))
    for index, activity in enumerate(activities, 1):
        activity.code = f"HD{index:04}"


def rows(county):
    for activity in county.activities:
        held = activity.held
        yield [
            activity.code,
            activity.type,
            activity.title,
            activity.day.isoformat(),
            activity.last.isoformat() if activity.last != activity.day else "",
            activity.place,
            activity.organizer,
            "、".join(station.code for station in activity.stations),
            activity.half_days if held else "",
            activity.outside if held else "",
            activity.outside_note,
            "否" if held else "是",
            activity.hindrance,
        ]

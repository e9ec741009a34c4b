"""Who came: one row for each deputy who was called to an activity that was held."""

from dataclasses import dataclass

from . import language

_LEAVE = (("公假", 42), ("事假", 30), ("病假", 16), ("缺席", 9), ("请假未准", 3))
_EVIDENCE = {
    "人代会": ("签到记录、会议材料",),
    "集中接待走访群众": ("接待选民登记簿", "接待选民登记簿、签到表", "走访记录"),
    "学习培训": ("签到表", "签到表、学习笔记"),
    "代表议政日": ("签到表、会议记录",),
    "用APP反映意见建议": ("平台提交记录",),
    "调研视察": ("签到表、视察报告", "签到表、现场照片"),
    "督政问效": ("签到表、询问记录",),
    "主题活动": ("签到表", "签到表、现场照片"),
    "述职评议": ("述职报告、测评表",),
}
_SPEAKERS = {"代表议政日": (3, 5), "调研视察": (2, 3), "督政问效": (2, 4), "集中接待走访群众": (0, 2), "主题活动": (0, 2)}
# what an activity is about, by words of its title; points made there keep to it
_ABOUT = (
    ("水利供水", "饮水 渠 水库 水利"),
    ("交通出行", "公路 道路 交通 停车 上下学时段"),
    ("教育", "寄宿 入学 校园 留守儿童 儿童"),
    ("医疗卫生", "卫生院"),
    ("生态环境", "污水 垃圾 人居环境 噪声"),
    ("城乡建设", "小区 电梯 雨污 内涝 井盖 消防"),
    ("就业与劳动", "用工 厂房 宿舍 务工"),
    ("财政经济", "商户 营商 夜市"),
    ("农业农村", "春耕 春种 秋收 农田 产业 品牌 助销 惠农 春管"),
    ("民政社保", "困难群众 医保"),
)
CAME = ("出席", "迟到", "早退")


@dataclass
class Attendance:
    deputy: object
    presence: str
    role: str = ""
    half_days: str = ""
    spoke: str = ""
    evidence: str = ""
    recorder: str = ""

    @property
    def came(self):
        return self.presence in CAME


class Speaker:
    """Makes the points that deputies make, from the wishes that suit season and place."""

    def __init__(self, situations):
        self.wishes = [block for block in situations if block.nature == "意见建议" and block.has("果")]
        self.points = {}
        for line in language.lines("speeches.txt"):
            type_, text = line.split("|", 1)
            self.points.setdefault(type_, []).append(text)

    def point(self, chance, activity, station):
        words = station.words(chance, activity.words.get("村"))
        fitting = [block for block in self.wishes if block.suits(station.place, activity.day.month)]
        about = {category for category, keys in _ABOUT if any(key in activity.title for key in keys.split())}
        fitting = [block for block in fitting if block.category in about] or fitting
        block = chance.pick(fitting)
        telling = language.Telling(chance, words, block.ranges)
        text = chance.pick(self.points[activity.type]).replace("〈求〉", block.texts["求"])
        return telling.say(text)


def _presence(chance, deputy):
    if not chance.happens(deputy.zeal):
        return chance.weighted(_LEAVE)
    return chance.weighted((("出席", 955), ("迟到", 30), ("早退", 15)))


def _called(activity, members):
    """All deputies of the stations; to a reception day every second one by turns, and the head always."""
    called = [deputy for station in activity.stations for deputy in members[station.code]]
    if activity.type != "集中接待走访群众":
        return called
    turn = activity.day.month % 2
    return [deputy for place, deputy in enumerate(called) if place % 2 == turn or deputy.role == "站长"]


def _give_roles(chance, activity, present):
    """One organiser; then those whom the kind of activity needs."""
    host = activity.stations[0]
    leading = [row for row in present if row.deputy.station is host and row.deputy.role != "驻站代表"] or present[:1]
    leading = sorted(leading, key=lambda row: row.deputy.role != "站长")
    leading[0].role = "组织者"
    free = chance.shuffled([row for row in present if not row.role])
    if activity.type == "学习培训":
        for row in free[:1]:
            row.role = "主讲人"
    elif activity.type == "述职评议":
        for row in free[: chance.between(3, 6)]:
            row.role = "述职人"
    else:
        low, high = _SPEAKERS.get(activity.type, (0, 0))
        for row in free[: chance.between(low, high)]:
            row.role = "发言人"
        if activity.type == "调研视察" and len(free) > high:
            free[high].role = "执笔人"


def _speak(chance, speaker, activity, row):
    often = {"发言人": 100, "主讲人": 100, "述职人": 100, "执笔人": 60}.get(row.role, 0)
    often = often or {"用APP反映意见建议": 45, "学习培训": 6}.get(activity.type, 2)
    if row.came and chance.happens(often):
        row.spoke = speaker.point(chance, activity, row.deputy.station)


def _of_station(county, speaker, activity):
    chance = county.chance("attendance", activity.stations[0].code, activity.type, activity.day)
    rows = [Attendance(deputy, _presence(chance, deputy)) for deputy in _called(activity, county.members)]
    present = [row for row in rows if row.came]
    if not present:
        rows[0].presence = "出席"
        present = rows[:1]
    _give_roles(chance, activity, present)
    for row in rows:
        if row.came:
            row.evidence = chance.pick(_EVIDENCE[activity.type])
        row.recorder = row.deputy.station.liaison
        _speak(chance, speaker, activity, row)
    return rows


def _of_plenary(county, speaker, activity):
    chance = county.chance("plenary")
    called = [deputy for deputy in county.deputies if deputy.in_county]
    odd = ["病假"] * 6 + ["事假"] * 5 + ["公假"] * 4 + ["请假未准"] + ["缺席"] + ["迟到"] * 2 + ["早退"] * 4
    leaders = [deputy for deputy in called if deputy.role_class or deputy.leader]
    rows = [Attendance(deputy, "出席") for deputy in called]
    plain = [row for row in rows if row.deputy not in leaders]
    for row, presence in zip(chance.shuffled(plain), odd):
        row.presence = presence
    for row in rows:
        if row.presence == "早退":
            row.half_days = str(chance.between(5, 7))
        if row.came:
            row.evidence = _EVIDENCE["人代会"][0]
        row.recorder = "大会秘书处"
        if row.came and chance.happens(38):
            row.role = "发言人"
            activity.words = row.deputy.station.words(chance)
            row.spoke = speaker.point(chance, activity, row.deputy.station)
    return rows


def record(county, situations):
    speaker = Speaker(situations)
    for activity in county.activities:
        if not activity.held:
            continue
        make = _of_station if activity.stations else _of_plenary
        activity.attendance = make(county, speaker, activity)


def rows(county):
    for activity in county.activities:
        for row in activity.attendance:
            yield [
                activity.code,
                row.deputy.code,
                row.deputy.name,
                row.presence,
                row.role,
                row.half_days,
                row.spoke,
                row.evidence,
                row.recorder,
            ]


def came_on(county, station, day):
    """Deputies of a station who were at its activity of a day."""
    for activity in county.activities:
        if activity.day == day and activity.held and station in activity.stations:
            return [row.deputy for row in activity.attendance if row.came and row.deputy.station is station]
    return []

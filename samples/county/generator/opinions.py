"""Opinions: what was said, what the station decided, where it went and what came of it."""

from dataclasses import dataclass
from datetime import timedelta

from . import language, workdays

FILES = ("water_and_roads", "farming", "building_and_schools", "care_and_culture", "work_and_order", "special")
_ENTERPRISE = ("财政经济", "就业与劳动", "交通出行", "城乡建设")
_QUIET = ("接待日坐班", "入户走访", "来信", "意见箱")  # channels fit for an accusation
_REPEATS = 4  # of a hundred opinions
_HOW_TOLD = {"电话": "电话", "微信群": "微信", "代表二维码": "平台留言", "网上站留言": "平台留言", "来信": "书面"}
_PROPOSED = (
    "建议转{unit}研究办理",
    "拟报{presidium}转{unit}办理，办理情况反馈联络站",
    "属{unit}职责，请核实后答复反映人",
    "代表已到现场了解情况，建议{unit}尽快处理",
)
_WORKDAYS_TAKEN = ((4, 20), (8, 30), (12, 28), (19, 12), (30, 7), (50, 3))  # working days, of how many in a hundred
_NOT_DONE = ("正在办理", "已到现场核实，正在研究解决办法", "")


@dataclass
class Opinion:
    visit: object
    block: object
    telling: object
    content: str
    appeal: str
    outcome: str = "转（交）办"
    answer: str = ""
    sent_to: str = ""
    proposed: str = ""
    unit: object = None
    accused: str = ""
    referred: object = None
    due: object = None
    result: str = ""
    resolved: str = ""
    closed: object = None
    told: object = None
    how: str = ""
    by: str = ""
    rating: str = ""
    repeats: object = None
    code: str = ""

    @property
    def nature(self):
        return self.block.nature

    def cells(self):
        dates = [day.isoformat() if day else "" for day in (self.referred, self.due, self.closed, self.told)]
        return [
            self.code,
            self.content,
            self.appeal,
            self.block.category,
            self.nature,
            self.outcome,
            self.answer,
            self.sent_to,
            self.proposed,
            self.unit.name if self.unit else "",
            self.accused,
            dates[0],
            dates[1],
            self.result,
            self.resolved,
            dates[2],
            dates[3],
            self.how,
            self.by,
            self.rating,
            self.repeats.code if self.repeats else "",
        ]


def situations():
    return [block for name in FILES for block in language.blocks(name + ".txt")]


class Listener:
    """Chooses what is said, evenly over the situations that suit season and place, and writes it down."""

    def __init__(self, county, blocks):
        self.county = county
        self.blocks = blocks
        self.used = {id(block): 0 for block in blocks}
        self.heard = {}  # place → opinions, for repeats

    def block(self, visit, taken):
        fitting = [
            block
            for block in self.blocks
            if block.suits(visit.station.place, visit.day.month)
            and id(block) not in taken
            and self._fits(visit, block)
        ]
        least = min(self.used[id(block)] for block in fitting)
        chosen = visit.chance.pick([block for block in fitting if self.used[id(block)] <= least + 2])
        self.used[id(chosen)] += {"检举控告": 5, "申诉求决": 2}.get(chosen.nature, 1)
        return chosen

    @staticmethod
    def _fits(visit, block):
        if block.nature == "检举控告" and (visit.wanted > 1 or visit.raised_by != "选民" or visit.channel not in _QUIET):
            return False
        if visit.raised_by == "集体":
            return block.nature == "意见建议" or (block.nature == "申诉求决" and block.category == "城乡建设")
        if visit.raised_by == "代表" or visit.channel in ("座谈会", "社情民意联络员"):
            return block.nature == "意见建议"
        return visit.raised_by != "企业" or (block.category in _ENTERPRISE and block.nature == "意见建议")

    def hear(self, visit):
        taken = set()
        for _ in range(visit.wanted):
            block = self.block(visit, taken)
            taken.add(id(block))
            words = visit.station.words(visit.chance, visit.village)
            words["企"] = visit.chance.pick(self.county.names["企"])
            visit.opinions.append(note(visit, block, words))
        for opinion in visit.opinions:
            decide(self.county, opinion)

    def repeat(self, visit):
        """A matter that the place has raised before, told again."""
        earlier = [
            opinion
            for opinion in self.heard.get(visit.station.code, [])
            if opinion.outcome == "转（交）办" and opinion.nature == "意见建议" and opinion.visit.day < visit.day
            and opinion.block.suits(visit.station.place, visit.day.month)
        ]
        if visit.raised_by == "选民" and earlier and visit.chance.happens(_REPEATS * 2.4):
            visit.opinions.append(_again(visit, visit.chance.pick(earlier)))

    def remember(self, visit):
        originals = [opinion for opinion in visit.opinions if not opinion.repeats]
        self.heard.setdefault(visit.station.code, []).extend(originals)


def note(visit, block, words):
    telling = language.Telling(visit.chance, words, block.ranges)
    content = telling.say(block.texts["问"])
    return Opinion(visit, block, telling, content, telling.say(block.texts["求"]))


def _again(visit, earlier):
    telling = language.Telling(visit.chance, earlier.telling.words, earlier.telling.ranges)
    telling.numbers = earlier.telling.numbers
    content = telling.say(earlier.block.texts["问"])
    opinion = Opinion(visit, earlier.block, telling, content, telling.say(earlier.block.texts["求"]), repeats=earlier)
    opinion.unit = earlier.unit
    opinion.referred = workdays.after(visit.day, 1)
    opinion.proposed = "与前件为同一事项，并案转办"
    return opinion


def follow_repeats(county):
    """A repeat ends as the opinion it repeats ended."""
    for opinion in county.opinions():
        earlier = opinion.repeats
        if earlier and earlier.closed:
            opinion.closed = max(earlier.closed, opinion.referred)
            opinion.result, opinion.resolved = f"并案办理：{earlier.result}", earlier.resolved
            _tell(opinion, opinion.closed)
        if earlier:
            _cut(opinion)


def decide(county, opinion):
    """The first decision at the station, and what followed from it."""
    block, chance, visit = opinion.block, opinion.visit.chance, opinion.visit
    if block.nature == "检举控告":
        _seal(county, opinion)
    elif block.has("告"):
        opinion.outcome = "不属联络站受理范围，已告知"
        opinion.sent_to = block.texts["告"]
        opinion.answer = opinion.telling.say(block.texts["答"])
        _tell(opinion, visit.day if visit.in_person else workdays.after(visit.day, 3))
        opinion.rating = ""
    elif block.has("答") and (visit.in_person or visit.channel in ("电话", "微信群")) and chance.happens(
        72 if block.nature == "咨询求助" else 60
    ):
        opinion.outcome, opinion.resolved = "已当场答复解释", "已解决"
        opinion.answer = opinion.telling.say(block.texts["答"])
        opinion.closed = visit.day
        _tell(opinion, visit.day)
    else:
        _refer(county, opinion)
    _cut(opinion)


def _seal(county, opinion):
    """An accusation: sealed, and only to those who examine accusations."""
    visit, block = opinion.visit, opinion.block
    visit.confidential = True
    opinion.accused = opinion.telling.say(visit.chance.pick(block.texts["控"].split("/")))
    if opinion.accused in county.directory.names:
        opinion.accused = county.directory[opinion.accused].name
    if block.has("告"):
        opinion.outcome, opinion.sent_to = "不属联络站受理范围，已告知", block.texts["告"]
        opinion.answer = "已登记并告知受理机关和途径，为反映人保密"
    else:
        opinion.unit = county.directory[block.texts["转"]]
        opinion.referred = workdays.after(visit.day, 1)
        opinion.proposed = f"密封转{opinion.unit.short}依规依纪依法办理"
    if not visit.anonymous:
        _tell(opinion, workdays.after(visit.day, 4))
        opinion.how, opinion.rating = "书面", ""


def _unit(county, opinion):
    return county.directory[opinion.telling.say(opinion.block.texts["转"])]


def _refer(county, opinion):
    chance, visit = opinion.visit.chance, opinion.visit
    opinion.unit = _unit(county, opinion)
    words = {"unit": opinion.unit.short, "presidium": visit.station.place.presidium}
    opinion.proposed = chance.pick(_PROPOSED).format(**words)
    opinion.referred = workdays.after(visit.day, chance.between(0 if workdays.works(visit.day) else 1, 4))
    if chance.happens(45):
        opinion.due = workdays.after(opinion.referred, 15)
    end = chance.weighted((("果", 76), ("半", 13), ("未", 11)))
    opinion.resolved = {"果": "已解决", "半": "部分解决", "未": "未解决"}[end]
    opinion.result = opinion.telling.say(opinion.block.texts[end])
    opinion.closed = workdays.after(opinion.referred, chance.weighted(_WORKDAYS_TAKEN))
    if end == "未" and chance.happens(35):
        opinion.resolved, opinion.closed, opinion.result = "", None, chance.pick(_NOT_DONE)
        return
    if chance.happens(94):
        _tell(opinion, workdays.after(opinion.closed, chance.between(0, 5)))
    if opinion.nature == "申诉求决":
        _answer_petition(opinion)


def _answer_petition(opinion):
    """Within fifteen days in writing, whatever the matter itself still takes."""
    opinion.told = min(opinion.told or workdays.LAST, opinion.visit.day + timedelta(days=14))
    opinion.closed = max(opinion.referred, min(opinion.closed, opinion.told))
    opinion.how, opinion.by = "书面", opinion.visit.deputies[0].name


def _tell(opinion, day):
    visit = opinion.visit
    opinion.told, opinion.by = day, visit.deputies[0].name
    if visit.anonymous:
        opinion.how = "公示"
        return
    usual = "当面" if visit.in_person and day == visit.day else visit.chance.pick(("电话", "当面", "电话"))
    opinion.how = _HOW_TOLD.get(visit.channel, usual)
    if visit.chance.happens(88) and opinion.resolved:
        opinion.rating = _rate(visit.chance, opinion.resolved)


def _rate(chance, resolved):
    if resolved == "已解决":
        return chance.weighted((("满意", 84), ("基本满意", 15), ("不满意", 1)))
    if resolved == "部分解决":
        return chance.weighted((("满意", 28), ("基本满意", 64), ("不满意", 8)))
    return chance.weighted((("满意", 8), ("基本满意", 54), ("不满意", 38)))


def _cut(opinion):
    """Forgets what lies after the last day of the sample."""
    if opinion.referred and opinion.referred > workdays.LAST:
        opinion.referred = workdays.LAST
    if opinion.closed and opinion.closed > workdays.LAST:
        opinion.closed, opinion.resolved, opinion.result = None, "", ""
    if opinion.told and (opinion.told > workdays.LAST or (opinion.unit and not opinion.accused and not opinion.closed)):
        opinion.told, opinion.how, opinion.by, opinion.rating = None, "", "", ""


def listen(county, blocks):
    listener = Listener(county, blocks)
    for visit in sorted(county.visits, key=lambda visit: (visit.day, visit.station.code, visit.channel, visit.name)):
        if not visit.opinions:
            listener.hear(visit)
            listener.repeat(visit)
        listener.remember(visit)

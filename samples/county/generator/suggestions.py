"""The year's suggestions: of the January session, of the months between sessions, and those of the city."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from . import handling, language, workdays

SESSION_COUNT, BETWEEN_COUNT = 167, 118  # filed with the county congress, the stories' three not counted
_LINKED_BETWEEN, _LINKED_SESSION = 86, 9
SESSION_STYLES = (
    ("refused", 4), ("revising", 1), ("revised", 4), ("late", 10), ("overdue", 3), ("redo", 7), ("redo open", 1),
    ("handback", 6), ("entered late", 8), ("unrated", 5), ("six", 8), ("six late", 1),
)  # fmt: skip
BETWEEN_STYLES = (
    ("refused", 2), ("revising", 1), ("revised", 3), ("late", 5), ("overdue", 3), ("redo", 4), ("redo open", 1),
    ("handback", 4), ("entered late", 8), ("unrated", 3), ("six", 3),
)  # fmt: skip
_SIX = "{day}县政府办公室商县人大常委会代表工作委员会确定：涉及面广、办理难度大"
_FIRST = ("由{unit}牵头到现场核实，提出解决方案", "请{unit}会同所在乡镇（街道）实地调查，拿出办法", "由{unit}把该事项列入年度工作")
_CLOSINGS = ("明确责任单位和完成时限", "办理中听取受益群众意见", "及时向代表和群众反馈进展")


@dataclass
class Suggestion:
    title: str
    content: str
    category: str
    unit: object
    lead: object
    filed: date
    session: str = ""
    cosigners: list = field(default_factory=list)
    assisting: list = field(default_factory=list)
    separate: list = field(default_factory=list)
    opinions: list = field(default_factory=list)
    results: dict = field(default_factory=dict)
    upper: bool = False
    number: str = ""
    key: bool = False
    six_months: str = ""
    publicity: str = "全文公开"
    answer_class: str = ""
    fulfilled: str = ""
    first_routed: object = None
    events: list = field(default_factory=list)
    code: str = ""

    @property
    def linked(self):
        return bool(self.opinions)

    @property
    def congress(self):
        return "YZ-7" if self.upper else "MH-18"

    @staticmethod
    def wrong_unit(chance, unit):
        others = ("县城市管理局", "县发展和改革局", "县住房和城乡建设局", "县农业农村局")
        return chance.pick([other for other in others if other != unit.short])


def _title(block, telling):
    return f"关于{telling.say(block.texts['题'])}的建议"


class Author:
    """Writes suggestions from situations, from opinions and from the county's common concerns."""

    def __init__(self, county, situations):
        self.county = county
        self.situations = [block for block in situations if block.has("题")]
        self.titles = set()
        self.leads = {}
        self.measures = {}
        for line in language.lines("measures.txt"):
            category, measure = line.split("|")
            self.measures.setdefault(category, []).append(measure)

    def lead(self, chance, place, opinion=None):
        """A deputy of the county congress: who received the opinion, or of that place with few of its own so far."""
        received = [deputy for deputy in opinion.visit.deputies if deputy.in_county] if opinion else []
        there = [d for d in self.county.deputies if d.in_county and d.station.place is place]
        stationed = [d for d in there if opinion and d.station is opinion.visit.station]
        choices = received or stationed or there
        least = min(self.leads.get(deputy.code, 0) for deputy in choices)
        chosen = chance.pick([deputy for deputy in choices if self.leads.get(deputy.code, 0) <= least])
        self.leads[chosen.code] = self.leads.get(chosen.code, 0) + 1
        return chosen

    def cosigners(self, chance, lead):
        same = [d for d in self.county.deputies if d.in_county and d is not lead and d.row["代表团"] == lead.row["代表团"]]
        return chance.some(same, chance.weighted(((0, 34), (1, 16), (2, 18), (3, 14), (5, 12), (9, 6))))

    def assisting(self, chance, unit, place):
        government = self.county.directory[place.government]
        finance = self.county.directory["县财政局"]
        choices = [one for one in (government, finance) if one is not unit]
        return chance.some(choices, chance.weighted(((0, 55), (1, 35), (2, 10)))) if unit.behind_office else []

    def write(self, chance, place, block, telling, filed, opinion=None):
        title = _title(block, telling)
        if title in self.titles:
            return None
        self.titles.add(title)
        wish, reason = telling.say(block.texts["求"]), telling.say(block.texts["析"])
        heard = opinion.content if opinion else telling.say(block.texts["问"])
        opening = chance.pick(("在联络站接待选民时，群众反映", "近期走访选区，群众反映", "据选民反映和实地了解"))
        unit = self.county.directory[telling.say(block.texts["转"])]
        first = chance.pick(_FIRST).format(unit=unit.short)
        measure, closing = chance.pick(self.measures[block.category]), chance.pick(_CLOSINGS)
        content = f"{opening}：{heard}。{reason}。群众希望{wish}。建议：一是{first}；二是{measure}；三是{closing}。"
        lead = self.lead(chance, place, opinion)
        result = {letter: telling.say(block.texts[mark]) for letter, mark in zip("ABC", "果半未")}
        return Suggestion(
            title, content, block.category, unit, lead, filed,
            cosigners=self.cosigners(chance, lead), assisting=self.assisting(chance, unit, place), results=result,
        )  # fmt: skip

    def from_opinion(self, opinion, filed):
        chance = self.county.chance("suggestion of", opinion.code)
        place = opinion.visit.station.place
        suggestion = self.write(chance, place, opinion.block, opinion.telling, filed, opinion)
        if suggestion:
            suggestion.opinions.append(opinion)
        return suggestion

    def from_situation(self, chance, filed):
        place = chance.pick(self.county.places)
        fitting = [block for block in self.situations if place.suits(block.where)]
        station = chance.pick(place.stations)
        block = chance.pick(fitting)
        telling = language.Telling(chance, station.words(chance), block.ranges)
        return self.write(chance, place, block, telling, filed)

    def countywide(self):
        for block in language.blocks("countywide.txt"):
            chance = self.county.chance("countywide", block.texts["题"])
            find = self.county.directory.__getitem__
            separate = [find(name) for name in block.texts["分"].split("/")] if block.has("分") else []
            unit = separate[0] if separate else find(block.texts["转"])
            assisting = [find(name) for name in block.texts["协"].split("/")] if block.has("协") else []
            lead = self.lead(chance, chance.pick(self.county.places))
            content = f"{block.texts['析']}。建议：{block.texts['求']}。"
            suggestion = Suggestion(
                f"关于{block.texts['题']}的建议", content, block.category, unit, lead, _session_day(chance),
                cosigners=self.cosigners(chance, lead), assisting=assisting, separate=separate,
                results={"A": block.texts["果"], "B": "已列入计划，正在分步实施", "C": "因资金和条件限制，待以后解决"},
            )  # fmt: skip
            self.titles.add(suggestion.title)
            yield suggestion


def _session_day(chance):
    return date(2024, 1, chance.pick((23, 23, 24, 24, 24, 25)))


def _sources(county):
    """Opinions a suggestion can grow from, each matter of a place once."""
    return [
        opinion
        for opinion in county.opinions()
        if opinion.block.has("题") and opinion.outcome == "转（交）办" and not opinion.repeats and opinion.nature == "意见建议"
    ]


def of_session(county, author):
    result = list(author.countywide())
    january = [one for one in _sources(county) if one.visit.day <= date(2024, 1, 19)]
    for opinion in county.chance("january").shuffled(january)[:_LINKED_SESSION]:
        suggestion = author.from_opinion(opinion, _session_day(county.chance("day", opinion.code)))
        if suggestion:
            result.append(suggestion)
    chance = county.chance("session")
    while len(result) < SESSION_COUNT:
        suggestion = author.from_situation(chance, _session_day(chance))
        if suggestion:
            result.append(suggestion)
    for suggestion in result:
        suggestion.session = "4"
    return result


def of_between(county, author):
    result = []
    sources = [one for one in _sources(county) if date(2024, 2, 1) <= one.visit.day <= date(2024, 12, 6)]
    for opinion in county.chance("sources").shuffled(sources):
        chance = county.chance("filed", opinion.code)
        filed = workdays.after(opinion.visit.day, chance.between(6, 24))
        suggestion = author.from_opinion(opinion, filed) if filed <= date(2024, 12, 27) else None
        if suggestion and len(result) < _LINKED_BETWEEN:
            result.append(suggestion)
    chance = county.chance("between")
    days = workdays.workdays(date(2024, 2, 26), date(2024, 12, 20))
    newest = workdays.workdays(date(2024, 12, 23), date(2024, 12, 31))  # on the desk when the year ends
    while len(result) < BETWEEN_COUNT:
        suggestion = author.from_situation(chance, newest.pop() if newest else chance.pick(days))
        if suggestion:
            result.append(suggestion)
    return result


def join_sources(county, suggestions):
    """n:m: further opinions of the same matter that were heard before the suggestion was filed."""
    by_title = {}
    for opinion in _sources(county):
        by_title.setdefault(_title(opinion.block, opinion.telling), []).append(opinion)
    for suggestion in suggestions:
        for other in by_title.get(suggestion.title, []) if suggestion.opinions else []:
            known = other in suggestion.opinions or len(suggestion.opinions) == 3
            if other.visit.day <= suggestion.filed and not known:
                suggestion.opinions.append(other)


def assign_styles(county, suggestions, styles, name):
    """Which suggestion goes which way: a deck dealt once. What must end late was filed early enough."""
    free = county.chance("styles", name).shuffled(suggestions)
    dealt = {}
    for style, count in styles:
        early = [one for one in free if one.filed <= date(2024, 7, 31)]
        fitting = early if style not in ("refused", "revising") else free
        fitting = [one for one in fitting if not one.separate and (style != "handback" or one.unit.behind_office)]
        for suggestion in fitting[:count]:
            dealt[suggestion.title] = style
            free.remove(suggestion)
    for suggestion in suggestions:
        style = dealt.get(suggestion.title, "usual")
        if style.startswith("six"):
            first = date(2024, 2, 23) if suggestion.session else workdays.after(suggestion.filed, 6)
            suggestion.six_months = _SIX.format(day=workdays.chinese(first))
            style = "late" if style == "six late" else "usual"
        handling.handle(county, suggestion, style)

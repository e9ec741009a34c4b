"""The totals that a test can check, computed from the county itself."""

from collections import Counter
from datetime import date

from . import merits, workdays

_NOVEMBER, _YEAR_END = date(2024, 11, 30), workdays.LAST


def due(one):
    """The last day by law: three or six months from the first assignment, rolled off a holiday."""
    return workdays.last_day(one.first_routed, 6 if one.six_months else 3)


def answered(one, day):
    """The day of the first answer, where every unit that owed one had answered by a day."""
    answers = [event for event in one.events if event.step == "答复" and event.day <= day]
    if len({event.unit.code for event in answers}) < max(1, len(one.separate)):
        return None
    return answers[0].day


def _routed(one, day):
    return any(event.step == "交办" and event.day <= day for event in one.events)


def _ended(one):
    """Neither answered nor to be answered: not taken, or sent back and not filed again."""
    return bool(one.events) and one.events[-1].step in ("不作为建议处理", "退回修改")


def _has(one, step, day=_YEAR_END):
    return any(event.step == step and (not event.day or event.day <= day) for event in one.events)


def rows(county):
    yield from _people(county)
    yield from _activities(county, county.activities, "", "in 2024")
    november = [one for one in county.activities if one.day.month == 11]
    yield from _activities(county, november, "november_", "in November 2024")
    yield from _visits(county.visits, "", "in 2024")
    yield from _visits([one for one in county.visits if one.day.month == 11], "november_", "in November 2024")
    yield from _opinions(county)
    yield from _suggestions(county)
    yield from merits.totals(county)
    yield from _upper(county)
    yield from _plans(county)
    for day in (_NOVEMBER, _YEAR_END):
        yield from _deadlines([one for one in county.suggestions if not one.upper], day)


def _people(county):
    levels = Counter(level for deputy in county.deputies for level in deputy.levels)
    yield "regions", 14, "rows of regions.csv"
    yield "stations", len(county.stations), "stations, 10 of them centres"
    yield "departments", len(county.units), "units: the government's office and 40 others"
    yield "deputies", len(county.deputies), "persons"
    yield "mandates", sum(levels.values()), "seats in congresses of five levels"
    for name, level in (
        ("national", "全国"),
        ("province", "省"),
        ("prefecture", "设区的市"),
        ("county", "县（市、区）"),
        ("township", "乡镇"),
    ):
        yield f"mandates_{name}", levels[level], f"seats: {level}"
    yield "two_mandates", sum(len(deputy.levels) == 2 for deputy in county.deputies), "persons with two seats"
    yield "standing_committee", sum(bool(one.role_class) for one in county.deputies), "职务类别 常委会组成人员"
    yield "leaders", sum(deputy.leader for deputy in county.deputies), "领导干部 是"
    yield "leaders_county", sum(one.leader and one.in_county for one in county.deputies), "in the county congress"


def _activities(county, chosen, prefix, when):
    held = [one for one in chosen if one.held]
    rows = [row for one in held for row in one.attendance]
    yield prefix + "activities", len(chosen), f"activities {when}, held or not, each joint one once"
    yield prefix + "activities_held", len(held), f"activities held {when}"
    yield prefix + "activities_not_held", len(chosen) - len(held), "未开展 是"
    yield prefix + "activities_joint", sum(len(one.stations) > 1 for one in chosen), "held by three stations together"
    yield prefix + "station_activities", sum(len(one.stations) for one in chosen), "a joint one counts thrice"
    yield prefix + "station_activities_held", sum(len(one.stations) for one in held), "the same, held"
    yield prefix + "attendance", len(rows), "rows of attendance"
    yield prefix + "attendance_came", sum(row.came for row in rows), "出席, 迟到 or 早退"
    yield prefix + "outside", sum(one.outside for one in held), "群众人次"
    if not prefix:
        for presence in ("出席", "迟到", "早退", "公假", "病假", "事假", "请假未准", "缺席"):
            yield f"attendance_{presence}", sum(row.presence == presence for row in rows), "rows of attendance"
        plenary = county.activities[[one.type for one in county.activities].index("人代会")]
        yield "plenary_attendance", len(plenary.attendance), "deputies called to the plenary"
        yield "plenary_came", sum(row.came for row in plenary.attendance), "of them came"


def _visits(chosen, prefix, when):
    yield prefix + "visits", len(chosen), f"visits {when}"
    yield prefix + "opinions", sum(len(one.opinions) for one in chosen), "opinions raised in them"
    yield prefix + "people_present", sum(one.heads for one in chosen), "到场人数, each visit once"
    yield prefix + "signers", sum(one.signers for one in chosen), "联名人数, each visit once"
    online = [one for one in chosen if one.channel in ("微信群", "代表二维码", "网上站留言")]
    yield prefix + "opinions_online", sum(len(one.opinions) for one in online), "of them by 微信群, 代表二维码, 网上站留言"
    if not prefix:
        yield "visits_anonymous", sum(one.anonymous for one in chosen), "匿名 是"
        yield "visits_confidential", sum(one.confidential for one in chosen), "要求保密 是"
        for channel, count in sorted(Counter(one.channel for one in chosen).items()):
            yield f"visits_{channel}", count, "visits by this channel"
        for raised_by, count in sorted(Counter(one.raised_by for one in chosen).items()):
            yield f"visits_{raised_by}", count, "visits raised by"


def _opinions(county):
    opinions = county.opinions()
    for field, meaning in (("nature", "性质"), ("outcome", "处理方式"), ("resolved", "是否解决"), ("rating", "群众评价")):
        for value, count in sorted(Counter(getattr(one, field) for one in opinions).items()):
            yield f"opinions_{meaning}_{value or '空'}", count, meaning
    for category, count in sorted(Counter(one.block.category for one in opinions).items()):
        yield f"opinions_{category}", count, "问题类别"
    yield "opinions_repeats", sum(bool(one.repeats) for one in opinions), "重复件"
    yield "opinions_told", sum(bool(one.told) for one in opinions), "反馈日期 known"
    became = {one.code for suggestion in county.suggestions for one in suggestion.opinions}
    yield "opinions_became_suggestions", len(became), "opinions named by a suggestion"


def _suggestions(county):
    own = [one for one in county.suggestions if not one.upper]
    yield "suggestions", len(county.suggestions), "all"
    yield "suggestions_own", len(own), "所属人大 MH-18"
    yield "suggestions_upper", len(county.suggestions) - len(own), "所属人大 YZ-7, only followed"
    yield "suggestions_own_session", sum(bool(one.session) for one in own), "of the fourth session"
    yield "suggestions_own_between", sum(not one.session for one in own), "filed between sessions"
    yield "suggestions_own_numbered", sum(bool(one.number) for one in own), "accepted: they have a number"
    yield "suggestions_own_refused", sum(_has(one, "不作为建议处理") for one in own), "不作为建议处理"
    yield "suggestions_own_revised", sum(_has(one, "退回修改") for one in own), "退回修改, filed again or not"
    yield "suggestions_own_handed_back", sum(_has(one, "退办") for one in own), "退办 and routed again"
    yield "suggestions_own_separate", sum(bool(one.separate) for one in own), "分办 to several units"
    yield "suggestions_own_six_months", sum(bool(one.six_months) for one in own), "六个月件"
    yield "suggestions_own_key", sum(one.key for one in own), "重点督办"
    yield "suggestions_own_from_opinions", sum(one.linked for one in own), "grown from opinions"
    yield "suggestion_links", sum(len(one.opinions) for one in own), "pairs of suggestion and opinion"
    yield "suggestions_entered_late", sum(any(e.late_entry for e in one.events) for one in own), "补录 是"
    yield "suggestion_events", sum(len(one.events) for one in county.suggestions), "rows of suggestion_events.csv"
    redone = [one for one in own if any(event.rating == "不满意" for event in one.events)]
    yield "suggestions_own_unsatisfied_first", len(redone), "first rating 不满意"
    again = sum(sum(event.step == "答复" for event in one.events) > 1 for one in redone)
    yield "suggestions_own_answered_again", again, "with a second answer"


def _deadlines(own, day):
    """As if the day were today. Late by law alone; a local rule may be stricter."""
    suffix = "_" + day.strftime("%m%d")
    filed = [one for one in own if one.filed <= day]
    routed = [one for one in filed if _routed(one, day)]
    done = [one for one in routed if answered(one, day)]
    late = [one for one in done if answered(one, day) > due(one)]
    waiting = [one for one in routed if not answered(one, day)]
    overdue = [one for one in waiting if due(one) < day]
    text = f"as of {day.isoformat()}"
    yield "own_filed" + suffix, len(filed), f"filed, {text}"
    yield "own_routed" + suffix, len(routed), f"assigned at least once, {text}"
    yield "own_answered" + suffix, len(done), f"answered by every unit that owed an answer, {text}"
    yield "own_answered_late" + suffix, len(late), f"of them first answered after the last legal day, {text}"
    yield "own_unanswered" + suffix, len(waiting), f"assigned and not answered, {text}"
    yield "own_overdue" + suffix, len(overdue), f"of them past the last legal day, {text}"
    yield "own_closed" + suffix, sum(_has(one, "办结销号", day) for one in filed), f"办结销号, {text}"
    rated = [one for one in done if _has(one, "评价", day)]
    yield "own_rated" + suffix, len(rated), f"answered and rated, {text}"
    if day == _YEAR_END:
        open_ = [one for one in filed if not _routed(one, day) and not _ended(one)]
        yield "own_not_routed" + suffix, len(open_), f"filed or accepted, not yet assigned, {text}"


def _upper(county):
    """Records of deputies of upper congresses that go up: nothing they did in a county's seat, no accusation."""
    upper = {one.code for one in county.deputies if set(one.levels) & {"全国", "省", "设区的市"}}
    records = Counter()
    for one in county.activities:
        if one.held and one.stations:
            records.update(row.deputy.code for row in one.attendance if row.came)
    for one in county.visits:
        told = sum(opinion.nature != "检举控告" for opinion in one.opinions) + (one.raised_by != "代表")
        for deputy in one.deputies:
            records[deputy.code] += told
    for one in county.suggestions:
        if one.upper:
            records.update(deputy.code for deputy in [one.lead] + one.cosigners)
    for one in county.merits.deeds + county.merits.reports:
        if one.deputy and not one.deputy.in_county:
            records[one.deputy.code] += 1
    told = [records[code] for code in upper if records[code]]
    yield "upper_deputies", len(upper), "persons with a seat above the county's"
    yield "upper_rows", sum(told) + len(told), "their records that go up, and a line for each deputy who has any"


def _plans(county):
    """A station's year is full with its thirty activities, a joint one each station's own."""
    held = Counter(station.code for one in county.activities if one.held for station in one.stations)
    yield "stations_full_plan", sum(count == 30 for count in held.values()), "stations that held all 30"

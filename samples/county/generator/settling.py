"""What came of the suggestions: their results, what their opinions learn from them, their codes and numbers."""

from . import workdays

_LATER = {"C": "因条件限制暂未实施，已向代表说明", "D": "留作工作参考"}


def settle(county, suggestion):
    """What came of it, how far it is open, and what its opinions learn from it."""
    chance = county.chance("settled", suggestion.title)
    answers = [event for event in suggestion.events if event.step == "答复"]
    if answers:
        last = answers[-1].answer_class
        suggestion.fulfilled = suggestion.results.get(last, "") if last in "AB" else _LATER[last]
    suggestion.publicity = chance.weighted((("全文公开", 74), ("仅公开标题", 22), ("不公开", 4)))
    for opinion in suggestion.opinions:
        _follow(suggestion, opinion, answers[-1] if answers else None)


def _follow(suggestion, opinion, answer):
    """The opinion says that it became a suggestion, and stands as the suggestion stands."""
    if "代表建议" in opinion.proposed:
        return
    opinion.proposed = f"由县人大代表{suggestion.lead.name}形成代表建议提出"
    opinion.result, opinion.resolved, opinion.due = f"已转为代表建议《{suggestion.title}》", "", None
    opinion.closed = opinion.told = None
    opinion.how = opinion.by = opinion.rating = ""
    if answer and answer.answer_class in "AB" and answer.day and answer.day >= opinion.referred:
        opinion.result += "；" + suggestion.fulfilled
        opinion.resolved = "已解决" if answer.answer_class == "A" else "部分解决"
        opinion.closed = answer.delivered
        told = workdays.after(answer.delivered, 2)
        if told <= workdays.LAST:
            opinion.told, opinion.by = told, opinion.visit.deputies[0].name
            opinion.how = "公示" if opinion.visit.anonymous else "当面"
            opinion.rating = "" if opinion.visit.anonymous else ("满意" if answer.answer_class == "A" else "基本满意")


def number(county):
    """Codes in the order of filing; official numbers for what was accepted, each series its own."""
    county.suggestions.sort(key=lambda one: (one.filed, one.upper, one.lead.row["代表团"], one.title))
    session = between = 0
    for index, suggestion in enumerate(county.suggestions, 1):
        suggestion.code = f"JY{index:04}"
        accepted = any(event.step in ("受理", "交办") for event in suggestion.events)
        if suggestion.upper or not accepted:
            continue
        if suggestion.session:
            session += 1
            suggestion.number = f"第{session}号"
        else:
            between += 1
            suggestion.number = f"闭会第{between}号"
    chosen = [one for one in county.suggestions if one.number and not one.upper and len(one.cosigners) > 2]
    for suggestion in county.chance("key").some(chosen, 10):
        suggestion.key = True


def rows(county):
    for one in county.suggestions:
        yield [
            one.code,
            one.number,
            one.congress,
            one.session,
            "上级转办" if one.upper else "本级",
            one.title,
            one.content,
            one.category,
            one.lead.code,
            "、".join(deputy.code for deputy in one.cosigners),
            one.filed.isoformat(),
            "",
            "是" if one.key else "否",
            "是" if one.six_months else "否",
            one.six_months,
            one.publicity,
            "、".join(sorted(opinion.code for opinion in one.opinions)),
            one.fulfilled,
        ]

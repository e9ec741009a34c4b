"""Suggestions of the city congress that were handed down to units of the county: only followed."""

from datetime import date

from . import handling, language, units, workdays
from .suggestions import Suggestion


def build(county):
    result = []
    for line in language.lines("upper.txt"):
        filed, session, number, category, title, reason, unit, answer_class, outcome = line.split("|")
        chance = county.chance("upper", title)
        lead = chance.pick([deputy for deputy in county.deputies if deputy.in_prefecture])
        same = [deputy for deputy in county.deputies if deputy.in_prefecture and deputy is not lead]
        title = f"关于{title}的建议"
        content = f"{reason}。建议：一是{title[2:-3]}；二是明确牵头部门和时限，加强市县联动。"
        suggestion = Suggestion(
            title, content, category, county.directory[unit], lead, date.fromisoformat(filed), session,
            cosigners=chance.some(same, chance.between(0, 3)), upper=True, number=number,
            fulfilled=outcome, answer_class=answer_class,
        )  # fmt: skip
        _follow(county, chance, suggestion)
        handling.cut(suggestion)
        result.append(suggestion)
    return result


def _follow(county, chance, suggestion):
    step = handling.Handling(county, suggestion, chance)
    unit = suggestion.unit
    channel = county.directory[units.OFFICE] if unit.behind_office else unit
    first = date(2024, 3, 8) if suggestion.session else workdays.after(suggestion.filed, 12)
    suggestion.first_routed = first
    note = "云州市人民政府办公室转交我县办理" if unit.behind_office else "云州市中级人民法院转交"
    step.add("交办", first, unit=channel, part="交办渠道", reason=note, actor=handling.OFFICE_CLERK)
    step.add("交办", workdays.after(first, 2), unit=unit, part="主办", actor=handling.OFFICE_CLERK)
    step.add("签收", workdays.after(first, 4), unit=unit, actor=unit.contact)
    if suggestion.answer_class:
        delivered = step.answer(unit, step.answer_day("usual"), suggestion.answer_class)
        step.rate(unit, delivered, chance.pick(("满意", "满意", "基本满意")))

#include "casework/deadlines.hpp"
#include "core/message.hpp"

#include <algorithm>
#include <map>

namespace rdlz::casework {

namespace {

using calendar::Calendar;
using policy::SuggestionRules;

std::optional<Date> start_of(const Assignment& assignment, policy::Start from) {
    const bool received = from == policy::Start::received && assignment.received_on;
    return received ? assignment.received_on : assignment.assigned_on;
}

std::optional<Limit> term_limit(const Assignment& held, const std::optional<policy::Term>& term,
                                const SuggestionRules& rules, const Calendar& calendar) {
    if (!term) return {};
    const auto start = start_of(held, term->from);
    if (!start) return {};
    return limit_of(*start, term->span, rules.roll, calendar);
}

/// From a unit's own assignment, the months of the case.
Limit own_limit(const Case& of, Date assigned_on, const SuggestionRules& rules, const Calendar& calendar) {
    const int months = of.suggestion.six_months ? rules.long_months : rules.months;
    return limit_of(assigned_on, {policy::Span::Unit::months, months}, rules.roll, calendar);
}

int days_used(const Assignment& held, Date as_of) {
    const Date end = held.answered_on ? std::min(*held.answered_on, as_of) : as_of;
    return std::max(0, held.assigned_on->days_until(end));
}

/// The day of an answer that counts by policy, and whether the other one had to be taken.
std::pair<std::optional<Date>, bool> counted_day(const Answer& answer, policy::AnsweredBy by) {
    const bool delivery = by == policy::AnsweredBy::delivery;
    const auto& wanted = delivery ? answer.delivered_on : answer.signed_on;
    const auto& other = delivery ? answer.signed_on : answer.delivered_on;
    return {wanted ? wanted : other, !wanted && other};
}

bool still_owed(const History& history, int round) {
    return std::any_of(history.assignments.begin(), history.assignments.end(), [round](const Assignment& each) {
        return each.round == round && each.holds() && each.owes_answer() && !each.answered;
    });
}

/// Each unit's first answer of the round.
std::map<Id<Department>, const Answer*> first_answers(const History& history, int round) {
    std::map<Id<Department>, const Answer*> out;
    for (const auto& answer : history.answers)
        if (answer.round == round) out.emplace(answer.department, &answer);
    return out;
}

} // namespace

std::vector<UnitClock> unit_clocks(const Case& of, const SuggestionRules& rules, const Calendar& calendar, Date as_of) {
    std::vector<UnitClock> out;
    const auto deadline = deadline_of(of, rules, calendar);
    for (const auto& held : of.history.assignments) {
        if (!held.holds() || !held.assigned_on) continue;
        UnitClock clock{held.department, held.part, *held.assigned_on, days_used(held, as_of), {}, {}};
        clock.due = own_limit(of, *held.assigned_on, rules, calendar);
        if (deadline && rules.reassign == policy::Clock::first) clock.due = deadline->due;
        if (held.part == Part::assist) clock.due = term_limit(held, rules.assist, rules, calendar).value_or(clock.due);
        clock.handback = term_limit(held, rules.handback, rules, calendar);
        out.push_back(std::move(clock));
    }
    return out;
}

Standing standing_of(const Limit& limit, Date as_of, const policy::WarningRules& warning) {
    Standing out;
    out.days_left = as_of.days_until(limit.last);
    out.provisional = limit.provisional;
    const int pressing = as_of.days_until(limit.reminder);
    if (pressing < 0) out.urgency = Urgency::red;
    else if (pressing <= warning.orange) out.urgency = Urgency::orange;
    else out.urgency = pressing <= warning.yellow ? Urgency::yellow : Urgency::green;
    return out;
}

std::string Standing::chinese() const {
    std::string text = "今日到期";
    if (days_left > 0) text = fmt::format("剩{}天", days_left);
    if (days_left < 0) text = fmt::format("超期{}天", -days_left);
    return provisional ? text + "（暂定）" : text;
}

std::string Standing::text() const {
    std::string text = tr("due today");
    if (days_left > 0) text = say("{} days left", days_left);
    if (days_left < 0) text = say("{} days overdue", -days_left);
    return provisional ? text + say(" (provisional)") : text;
}

std::string Answered::chinese() const {
    if (!on) return "已答复（日期不详）";
    if (!in_time) return "已答复";
    return *in_time ? "按期答复" : fmt::format("超期{}天答复", days_late);
}

std::string Answered::text() const {
    if (!on) return say("answered, day unknown");
    if (!in_time) return say("answered");
    return *in_time ? say("answered in time") : say("answered {} days late", days_late);
}

std::optional<Answered> answered_of(const History& history, int round, const std::optional<Deadline>& deadline,
                                    policy::AnsweredBy by) {
    const auto answers = first_answers(history, round);
    if (answers.empty() || still_owed(history, round)) return {};
    Answered out;
    bool all_known = true;
    for (const auto& [department, answer] : answers) {
        const auto [day, other] = counted_day(*answer, by);
        out.by_other_day = out.by_other_day || other;
        all_known = all_known && day.has_value();
        if (day && (!out.on || *out.on < *day)) out.on = day;
    }
    if (!all_known) out.on.reset();
    if (!out.on || !deadline) return out;
    out.days_late = std::max(0, deadline->due.last.days_until(*out.on));
    out.in_time = out.days_late == 0;
    return out;
}

} // namespace rdlz::casework

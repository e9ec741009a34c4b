#include "casework/deadlines.hpp"

#include "core/message.hpp"

#include <algorithm>
#include <array>

namespace rdlz::casework {

namespace {

using calendar::Calendar;
using policy::Roll;
using policy::Span;

std::string day_line(const Calendar& calendar, Date date, const char* what) {
    const auto day = calendar.day(date);
    auto text = date.str() + " " + day.reason();
    if (day.provisional) text += say(", provisional");
    return *what == '\0' ? text : say("{}: {}", text, what);
}

bool any_provisional(const Calendar& calendar, Date from, Date to) {
    for (Date date = from; date <= to; date = date.plus_days(1))
        if (calendar.is_provisional(date)) return true;
    return false;
}

/// The days around a corresponding day that is no working day, with what each of them is.
void explain_roll(Limit& limit, const Calendar& calendar) {
    for (Date date = limit.reminder; date <= limit.last; date = date.plus_days(1)) {
        std::string what;
        if (date == limit.reminder) what = tr("reminder day");
        if (date == limit.corresponding) what += (what.empty() ? "" : tr(", ")) + std::string(tr("corresponding day"));
        if (date == limit.last) what += (what.empty() ? "" : tr(", ")) + std::string(tr("last day"));
        limit.proof.push_back(day_line(calendar, date, what.c_str()));
    }
}

Limit limit_at(Date start, Date corresponding, Roll roll, const Calendar& calendar) {
    Limit limit;
    limit.start = start;
    limit.corresponding = corresponding;
    limit.reminder = calendar.previous_workday(corresponding);
    limit.last = roll == Roll::next_workday ? calendar.next_workday(corresponding) : corresponding;
    limit.provisional = any_provisional(calendar, limit.reminder, limit.last);
    return limit;
}

std::string span_line(Date start, Span span, Date corresponding) {
    const auto wanted = say("{} and {}: {}", start.str(), span.chinese(), corresponding.str());
    const bool cut = span.unit == Span::Unit::months && corresponding.day() != start.day();
    return cut ? say("{} (the month has no such day: its last one, 民法典 202)", wanted) : wanted;
}

Limit counted(Date start, Span span, Roll roll, const Calendar& calendar) {
    const auto count = calendar.count(start, span.count);
    Limit limit = limit_at(start, count.to, roll, calendar);
    limit.provisional = limit.provisional || count.provisional;
    limit.proof = count.proof();
    limit.proof.push_back(day_line(calendar, limit.last, tr("last day")));
    return limit;
}

/// 收到之日 of the unit that leads first; where nobody knows it, nothing.
std::optional<Date> first_received(const History& history) {
    for (const auto& each : history.assignments)
        if (each.round == 1 && each.owes_answer() && each.received_on) return each.received_on;
    return {};
}

Date local_start(const Case& of, policy::Start start) {
    const Date assigned = *of.history.first_assigned_on;
    if (start == policy::Start::received) return first_received(of.history).value_or(assigned);
    if (start == policy::Start::closing) return of.session_closed_on.value_or(assigned);
    return assigned;
}

Limit local_limit(const Case& of, const policy::SuggestionRules& rules, const Calendar& calendar) {
    const Date start = local_start(of, rules.start);
    const Span span{Span::Unit::months, of.suggestion.six_months ? rules.long_months : rules.months};
    Limit plain = limit_of(start, span, rules.roll, calendar);
    if (!rules.stop) return plain;
    const Date stop = rules.stop->after(start);
    if (plain.corresponding <= stop) return plain;
    Limit stopped = limit_at(start, stop, rules.roll, calendar);
    stopped.proof.push_back(
        say("{} is later than the day by which all are answered, {}", plain.corresponding.str(), stop.str()));
    explain_roll(stopped, calendar);
    return stopped;
}

Limit statutory_limit(const Case& of, Roll roll, const Calendar& calendar) {
    const int months =
        of.suggestion.six_months ? policy::SuggestionRules::law_long_months : policy::SuggestionRules::law_months;
    return limit_of(*of.history.first_assigned_on, {Span::Unit::months, months}, roll, calendar);
}

/// A second answer: no law gives its time; the local rule does, or the ordinary months.
std::optional<Deadline> later_round(const Case& of, int round, const policy::SuggestionRules& rules,
                                    const Calendar& calendar) {
    const bool called_for = round > of.history.round();
    const auto began =
        called_for ? of.history.ratings.back().on : of.history.rounds[static_cast<std::size_t>(round - 1)].began_on;
    if (!began) return {};
    Deadline deadline;
    deadline.round = round;
    deadline.local =
        limit_of(*began, rules.again.value_or(Span{Span::Unit::months, rules.months}), rules.roll, calendar);
    deadline.due = deadline.local;
    return deadline;
}

} // namespace

Limit limit_of(Date start, Span span, Roll roll, const Calendar& calendar) {
    if (span.unit == Span::Unit::working_days) return counted(start, span, roll, calendar);
    const Date corresponding =
        span.unit == Span::Unit::months ? start.plus_months(span.count) : start.plus_days(span.count);
    Limit limit = limit_at(start, corresponding, roll, calendar);
    limit.proof.push_back(say("{} the first day is not counted", start.str()));
    limit.proof.push_back(span_line(start, span, corresponding));
    explain_roll(limit, calendar);
    return limit;
}

std::optional<Deadline> deadline_of(const Case& of, const policy::SuggestionRules& rules, const Calendar& calendar) {
    const int last = of.history.round() + (of.history.state == State::unsatisfied ? 1 : 0);
    const int round = of.round > 0 ? of.round : last;
    if (of.history.state == State::refused || of.history.state == State::revising || round > last) return {};
    if (round > 1) return later_round(of, round, rules, calendar);
    if (!of.history.first_assigned_on) return {};
    Deadline deadline;
    deadline.local = local_limit(of, rules, calendar);
    deadline.statutory = statutory_limit(of, rules.roll, calendar);
    const bool law_first = deadline.statutory->corresponding < deadline.local.corresponding;
    deadline.due = law_first ? *deadline.statutory : deadline.local;
    return deadline;
}

std::vector<std::string> Deadline::proof() const {
    std::vector<std::string> out{say("by the local rule:")};
    out.insert(out.end(), local.proof.begin(), local.proof.end());
    if (statutory) {
        out.push_back(say("by the law, from the first assignment (代表法 51):"));
        out.insert(out.end(), statutory->proof.begin(), statutory->proof.end());
    }
    out.push_back(say("due: reminder day {}, last day {}", due.reminder.str(), due.last.str()));
    if (due.provisional) out.push_back(say("provisional: no notice has settled the holidays of these days yet"));
    return out;
}

Limit opinion_limit(Date referred_on, const policy::OpinionRules& rules, const Calendar& calendar, Pace pace) {
    const std::array spans{rules.ordinary, rules.simple, rules.complex, rules.urgent};
    return limit_of(referred_on, spans[static_cast<std::size_t>(pace)], Roll::next_workday, calendar);
}

Limit petition_limit(Date received_on, const policy::OpinionRules& rules, const Calendar& calendar) {
    // not rolled: the fifteen days are an upper bound for an answer owed to a person
    return limit_of(received_on, {Span::Unit::days, rules.petition_days}, Roll::none, calendar);
}

} // namespace rdlz::casework

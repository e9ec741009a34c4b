#pragma once

#include "calendar/calendar.hpp"
#include "casework/states.hpp"
#include "domain/intake.hpp"
#include "policy/rules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::casework {

/// One time limit, worked out to the day.
struct Limit {
    Date start;         ///< not counted itself (民法典 201)
    Date corresponding; ///< 对应日: the same day so many months on, or the last day counted
    Date reminder;      ///< 提醒日: the last working day on or before it; what a clerk presses for
    Date last; ///< 最后日: rolled to the next working day; what 超期 is judged by (民法典 203, by analogy)
    bool provisional = false;       ///< it touches days no notice has settled
    std::vector<std::string> proof; ///< the count in the language spoken, line by line
};

/// From a day, so many months, days or working days on.
Limit limit_of(Date start, policy::Span span, policy::Roll roll, const calendar::Calendar& calendar);

/// By when a suggestion must be answered.
struct Deadline {
    int round = 1;
    Limit local;                    ///< 办理期限（本地）
    std::optional<Limit> statutory; ///< 法定期限: three or six months from the first assignment; of the first round
    Limit due;                      ///< the earlier of the two

    /// Everything `--explain` prints: both counts and which of them holds.
    std::vector<std::string> proof() const;
};

/// What a deadline rests on.
struct Case {
    const Suggestion& suggestion;
    const History& history;
    std::optional<Date> session_closed_on = {}; ///< 闭会之日, where it was filed at a session
    int round = 0; ///< which handling; 0 for the last, after 不满意 the one it calls for
};

/// Nothing where the day of the first assignment is not known, or where it is not handled as a suggestion.
std::optional<Deadline> deadline_of(const Case& of, const policy::SuggestionRules& rules,
                                    const calendar::Calendar& calendar);

/// One unit's own clock (本单位已用时).
struct UnitClock {
    Id<Department> department;
    Part part = Part::unsaid;
    Date assigned_on;
    int days_used = 0; ///< to its answer, its hand-back or as_of
    Limit due;         ///< by policy from the first assignment or from its own; an assisting unit's from its own
    std::optional<Limit> handback; ///< by when it could hand the case back
};
/// Of the units that hold the case, in the order of their assignment.
std::vector<UnitClock> unit_clocks(const Case& of, const policy::SuggestionRules& rules,
                                   const calendar::Calendar& calendar, Date as_of);

/// How near a limit is: the colour follows the reminder day, the word 超期 the last day.
enum class Urgency { none, green, yellow, orange, red };
inline constexpr std::array<Word, 5> urgency_words{
    {{"none", "—"}, {"green", "绿"}, {"yellow", "黄"}, {"orange", "橙"}, {"red", "红"}}};

struct Standing {
    int days_left = 0; ///< to the last day; negative: days overdue
    Urgency urgency = Urgency::none;
    bool provisional = false;

    bool is_overdue() const { return days_left < 0; }
    std::string chinese() const; ///< for ledgers: 剩12天 · 超期3天 · 今日到期
    std::string text() const;    ///< in the language spoken
};
Standing standing_of(const Limit& limit, Date as_of, const policy::WarningRules& warning);

/// How an answered round ended.
struct Answered {
    std::optional<Date> on;      ///< the day that counts by policy; of several separate units the last
    bool by_other_day = false;   ///< the day policy asks for is not known: the other one was taken
    std::optional<bool> in_time; ///< unknown without a day or a deadline
    int days_late = 0;

    std::string chinese() const; ///< for ledgers: 按期答复 · 超期3天答复 · 已答复（日期不详）
    std::string text() const;    ///< in the language spoken
};
/// Nothing while an answer of the round is still owed.
std::optional<Answered> answered_of(const History& history, int round, const std::optional<Deadline>& deadline,
                                    policy::AnsweredBy by);

/// How quickly an opinion is to be handled (一般, 简单, 复杂, 紧急).
enum class Pace { ordinary, simple, complex, urgent };
/// From the day it was handed on (转（交）办日期).
Limit opinion_limit(Date referred_on, const policy::OpinionRules& rules, const calendar::Calendar& calendar,
                    Pace pace = Pace::ordinary);
/// A petition (申诉求决) not answered on the spot is answered in writing within 15 calendar days (信访工作条例 22).
Limit petition_limit(Date received_on, const policy::OpinionRules& rules, const calendar::Calendar& calendar);

} // namespace rdlz::casework

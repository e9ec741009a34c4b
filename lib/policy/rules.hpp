#pragma once

#include "core/period.hpp"
#include "policy/document.hpp"
#include "policy/span.hpp"

#include <map>
#include <string>
#include <vector>

namespace rdlz::policy {

/// The parts a policy file may hold: its top-level keys beside [policy].
namespace part {
inline constexpr std::string_view codes = "codes", natures = "natures", activities = "activities", answers = "answers",
                                  suggestion = "suggestion", opinion = "opinion", period = "period",
                                  statistics = "statistics", warning = "warning", office = "office", scheme = "scheme",
                                  columns = "columns", form = "form", matching = "matching", privacy = "privacy";
} // namespace part

/// The code lists, as domain fields name them.
namespace list {
inline constexpr std::string_view channel = "channel", category = "category", station_kind = "station_kind",
                                  activity_type = "activity_type", answer_class = "answer_class",
                                  deed_type = "deed_type", rater_group = "rater_group", level = "level", role = "role",
                                  form = "form", outcome = "outcome", role_class = "role_class";
} // namespace list

/// Who says so, and since when: the [policy] table of every file.
struct Heading {
    std::string code; ///< stays the same from edition to edition: suggestions
    std::string name;
    Date effective_on;
    std::optional<Date> checked_on; ///< the day it was compared with the law in force
    std::string basis;              ///< the law or regulation it rests on
    std::string document;           ///< the number of the paper that made it (文号)
    std::string note;
};

/// Whether a text was last compared with the law before the Deputies Law changed (2025-03-11).
bool is_outdated(const std::optional<Date>& checked_on);

/// Whom a part speaks of, in the words of the file. Only schemes tell: their subject (deputy, group …) and, of deputies
/// and groups, the level of the congress; empty for every level. Of any other part there is one for all.
struct Reach {
    std::string subject = "deputy";
    std::string level;

    bool covers(const Reach& other) const {
        return subject == other.subject && (level.empty() || level == other.level);
    }
};

/// One entry of a code list.
struct CodeItem {
    std::string code;
    std::string name;
    std::string parent;   ///< of a category: the one above it
    bool online = false;  ///< of a channel: 线上
    bool outside = false; ///< of an activity type: not held by stations (人代会), never in a station's plan or totals
};
using CodeList = std::vector<CodeItem>;

enum class Frequency { month, quarter, half_year, year };

/// How often a station must hold a type of activity (年度活动计划).
struct PlanItem {
    std::string type;
    Frequency period = Frequency::year;
    int required = 1; ///< in each period
    int line = 0;     ///< where the file says so

    int times_a_year() const;
};

/// A class of answer (答复类别). Letters mean different things in different places: only the text tells.
struct AnswerClass {
    std::string code;
    std::string text;
    bool solved = false;
    bool needs_commitment = false;
};

/// How six months are come by: a class of suggestion (代表法 51), with the deputy told, or with consent.
enum class SixMonths { by_class, notice, consent };
enum class Roll { next_workday, none };
/// Which day of an answer counts: the letter's own (落款) or the day the deputy held it (送达).
enum class AnsweredBy { signing, delivery };
/// From which assignment a unit's lateness is judged after a re-assignment.
enum class Clock { first, own };

/// Time limits of suggestions (代表建议). Without a local rule these values are the national law's.
struct SuggestionRules {
    static constexpr int law_months = 3; ///< 代表法 51
    static constexpr int law_long_months = 6;

    int months = law_months;
    int long_months = law_long_months; ///< of the six-month class
    SixMonths six_months = SixMonths::by_class;
    Start start = Start::assigned;
    std::optional<YearDay> stop;
    Roll roll = Roll::next_workday;
    AnsweredBy answered_by = AnsweredBy::signing;
    Clock reassign = Clock::first;
    std::optional<Span> assign;   ///< 受理 → 交办
    std::optional<Term> handback; ///< 退办, by the unit
    std::optional<Term> assist;   ///< the opinion an assisting unit owes the leading one
    std::optional<Span> rating;   ///< the deputy's rating after the answer
    std::optional<Span> again;    ///< a second answer after 不满意
    std::string refusal = "不作为建议处理（退回代表/作来信处理）";
    std::string text; ///< the printed sentence
};

/// Time limits of opinions taken down at stations: no law, a rule of the place.
struct OpinionRules {
    Span ordinary{Span::Unit::working_days, 15};
    Span simple{Span::Unit::working_days, 5};
    Span complex{Span::Unit::working_days, 30};
    Span urgent{Span::Unit::working_days, 1};
    int petition_days = 15; ///< 信访工作条例 22: in writing within 15 days; calendar days
    std::string text;
};

/// A month of statistics that begins on another day than the first (26–25).
struct StatisticsRules {
    int month_start = 1;              ///< June then runs from this day of May
    bool year_follows_months = false; ///< otherwise a year is a calendar year
};

/// From how many days before the reminder day a case is shown in colour.
struct WarningRules {
    int yellow = 15;
    int orange = 5;
};

/// Wording of the office's papers.
struct OfficeWords {
    std::string committee;            ///< 代表工作机构
    std::string government_office;    ///< 政府办公室
    std::string commend = "通报表扬"; ///< never 表彰 without a basis
};

/// A heading and the column it stands for in tables of a kind.
struct HeadingWord {
    std::string noun;    ///< deputy
    std::string column;  ///< phone
    std::string heading; ///< 手机（长号）
    std::string policy;  ///< the code of the policy that says so
    int line = 0;
};

/// One form of an office's own: its headings with the columns they stand for.
struct SavedForm {
    std::string name;
    std::string noun;
    std::vector<HeadingWord> words;
    int line = 0;
};

/// By what a line of a roster is found among the deputies known.
enum class MatchKey { code, certificate, phone_name, name_born, name_employer };

/// The keys in the order in which they are tried; the name alone is never one.
struct MatchingRules {
    std::vector<MatchKey> deputy{MatchKey::code, MatchKey::certificate, MatchKey::phone_name, MatchKey::name_born,
                                 MatchKey::name_employer};
};

/// What is kept of people beyond what the duty needs (个人信息保护法 6, 34).
struct PrivacyRules {
    bool keep_id_numbers = false;
};

struct NamedPeriod {
    std::string name;
    Period period;
};

/// Everything one policy file says, as plain values; what it does not say is not here.
struct Rules {
    Heading heading;
    std::map<std::string, CodeList, std::less<>> codes; ///< by list name
    std::map<std::string, std::string> natures;         ///< labels by the machine word of a nature
    std::vector<PlanItem> plan;
    std::vector<AnswerClass> answers;
    std::optional<SuggestionRules> suggestion;
    std::optional<OpinionRules> opinion;
    std::vector<NamedPeriod> periods;
    std::optional<StatisticsRules> statistics;
    std::optional<WarningRules> warning;
    std::optional<OfficeWords> office;
    std::vector<HeadingWord> columns;
    std::vector<SavedForm> forms;
    std::optional<MatchingRules> matching;
    std::optional<PrivacyRules> privacy;
    Node scheme; ///< as written: the room score reads it
    Reach reach; ///< of the scheme
    std::vector<std::string> parts;
};

/// What a file says and everything that is wrong or unsettled in it, found in one run.
struct Checked {
    Document document;
    Rules rules;
    std::vector<Problem> problems;
};
Checked check(std::string file, std::string text);

} // namespace rdlz::policy

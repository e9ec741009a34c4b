#pragma once

#include "domain/region.hpp"
#include "policy/document.hpp"
#include "score/scheme/kinds.hpp"
#include "score/scheme/rule.hpp"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rdlz::score {

/// How products that do not end are rounded; a scheme without it is refused any such product.
struct Rounding {
    Points to = Points{1}; ///< a multiple of this: 0.01
    Way way = Way::unsaid;
};

/// A part of the rule (类别), a column of the summary sheet.
struct Category {
    std::string code;
    std::string name;
    CategoryKind kind = CategoryKind::ordinary;
    Limits limits;
    std::vector<EachLimit> each{};
    std::optional<Points> weight{}; ///< per cent of its points that go into the total; all of them without it

    bool is_ordinary() const { return kind == CategoryKind::ordinary; }
};

/// Rules that may not be added up on one thing (不重复计分).
struct Exclusive {
    std::string name;
    std::string text;
    std::vector<std::size_t> rules;
    Over over = Over::object;
    Keep keep = Keep::highest;
};

/// Facts that grew into others and are not counted again (转化不重复计分): an opinion that became a suggestion of the
/// same subject.
struct Conversion {
    std::string name;
    std::string text;
    std::string from; ///< kind of the fact that no longer counts
    std::string into; ///< kind of the fact that does
};

/// What every deputy must reach in a period; what follows is a word for the office's own counters, nothing more.
struct Minimum {
    std::string name;
    std::string text;
    Match match;
    std::vector<Match> others; ///< facts that count as well ("a suggestion or an opinion")
    Points least = Points::whole(1);
    Count count = Count::facts;
    std::string consequence; ///< internal
    bool bars = false;       ///< who misses it is no candidate
};

/// What rules a grade out, or a place on the list, whatever the points (一票否决).
struct Veto {
    std::string name;
    std::string text;
    Match match;
    Points least = Points::whole(1);
    Count count = Count::facts;
    std::optional<std::size_t> band; ///< no better grade than this
    std::string consequence;         ///< internal
    bool bars = true;
};

/// What is counted over several years, the present one among them, and the word for what follows; internal.
struct Counter {
    std::string name;
    std::string text;
    Years over = Years::consecutive;
    std::string band;           ///< years with this grade …
    std::string missed;         ///< … or years in which this minimum was missed …
    std::optional<Match> match; ///< … or facts of all those years
    Points least = Points::whole(2);
    std::string consequence;
    bool bars = false;
};

/// A grade (等次) with its inclusive lower bound; the last has none.
struct Band {
    std::string name;
    std::optional<Points> from;
    std::string consequence; ///< internal
};

/// How the whole is put together.
struct Assembly {
    Points base;
    std::string base_name;
    std::string base_text;
    std::vector<std::string> base_required; ///< minimums without which there is no base
    Limits limits;
    bool cap_holds_bonus = true;  ///< whether the cap on the total also holds 加分项
    bool bonus_lifts_band = true; ///< whether 加分项 counts towards the grade
};

struct MeasureKey {
    Measure measure = Measure::total;
    std::size_t category = 0;
};

/// Who is ranked, and within what.
struct RankingRule {
    Partition by = Partition::all;
    bool leaders_excluded = false;
    std::vector<std::string> classes_excluded;
    std::int64_t months = 0;       ///< who was in office for fewer months of the year is not ranked
    std::vector<MeasureKey> order; ///< equal in all of these is equal in rank
};

/// What earlier years ask of a candidate.
struct EarlierYears {
    std::string band; ///< the grade that each of the last `years` must have had
    std::int64_t years = 0;
    std::int64_t rest = 0; ///< nobody who was announced in one of the last so many years
};

/// Who is proposed (建议人选): of each part so many, or so many per cent.
struct CandidateRule {
    Partition by = Partition::all;
    std::optional<std::int64_t> top;
    std::optional<Points> percent;
    std::vector<std::pair<std::string, std::int64_t>> quota; ///< by part; parts not named have `top`, or none
    Of of = Of::unsaid;
    Way rounding = Way::unsaid;
    std::optional<Points> least; ///< nobody with fewer points
    Ties ties = Ties::unsaid;
    std::vector<MeasureKey> keys;
    EarlierYears earlier;
};

/// How a list is made public before it is decided (公示).
struct Publicity {
    std::int64_t days = 0; ///< working days in which objections are taken
    std::string receiver;  ///< who takes them
    std::string phone;
    std::string address;
    std::string basis; ///< what allows the honour: a document and its number
};

/// A county's scoring rule, as read from its file.
struct Scheme {
    std::string name;
    std::string version;      ///< printed with every line; the day it came into force when not given
    std::optional<Date> from; ///< the first day whose facts it judges; none for the first of several versions
    std::string text;
    SubjectKind subject = SubjectKind::deputy;
    Level level = Level::unsaid; ///< of the congress whose deputies it scores
    Credit credit = Credit::unsaid;
    PartYear part_year = PartYear::unsaid;
    TermChange term_change = TermChange::unsaid;
    std::optional<YearWindow> year;            ///< of the whole scheme, where it is not the calendar's
    std::optional<std::pair<int, int>> closes; ///< month and day after which what is typed in counts no more
    std::optional<Rounding> rounding;
    Assembly assembly;
    std::vector<Category> categories;
    std::vector<Rule> rules;
    std::vector<Exclusive> exclusives;
    std::vector<Conversion> conversions;
    std::vector<Minimum> minimums;
    std::vector<Veto> vetoes;
    std::vector<Counter> counters;
    std::vector<Band> bands; ///< highest first
    RankingRule ranking;
    std::optional<CandidateRule> candidates;
    std::optional<Publicity> publicity;
};

/// The versions of a scheme that a period touches, oldest first. A fact is judged by the one in force on its day; what
/// speaks of the whole year (base, starts, targets, ratios, minimums, grades, ranking) is the last one's.
using Versions = std::span<const Scheme>;

/// A scheme and everything wrong with its text; usable where no problem is more than a note.
struct ReadScheme {
    Scheme scheme;
    std::vector<Problem> problems;
};

/// Reads the [scheme] part of a policy file: all problems at once, among them every question that the scheme's own
/// words raise and leave open (ties, part-year mandates, rounding, negative totals).
ReadScheme read_scheme(const policy::Document& document, const LocalWords& local);

} // namespace rdlz::score

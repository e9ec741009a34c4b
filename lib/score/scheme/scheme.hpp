#pragma once

#include "domain/region.hpp"
#include "policy/document.hpp"
#include "score/scheme/choices.hpp"
#include "score/scheme/kinds.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rdlz::score {

/// The least and the most something may come to.
struct Limits {
    std::optional<Points> floor;
    std::optional<Points> cap;
};

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
};

/// One cell of a table: the words looked up, one for each attribute ("*" for any), and what they are worth.
struct Cell {
    std::vector<std::string> words;
    Points points;
};

/// What one unit of a fact is worth: the same always, or looked up (first cell that fits).
struct Award {
    Points points;
    std::vector<Attribute> by; ///< empty: always `points`
    std::vector<Cell> table;
    std::optional<Points> otherwise; ///< where no cell fits; nothing is credited without it
};

/// The first so many units at the award, each further at another.
struct Steps {
    Points first;
    Points further;
};

/// The part of an award that each role gets; a role not named gets nothing.
using RoleShares = std::vector<std::pair<std::string, Points>>;

/// One rule (条款): which facts, what each gives, how several combine, and within what limits.
struct Rule {
    std::string name;
    std::string text; ///< the printed sentence
    std::size_t category = 0;
    Match match;
    Award award;
    Per per = Per::fact;
    std::optional<Steps> steps;
    RoleShares shares; ///< empty: everyone gets all
    Combine combine = Combine::sum;
    Over over = Over::object;
    std::optional<Points> start; ///< a pool's points before anything is deducted
    Limits limits;
    std::vector<std::pair<std::string, Limits>> role_limits;
};

/// Rules that may not be added up on one thing (不重复计分).
struct Exclusive {
    std::string name;
    std::string text;
    std::vector<std::size_t> rules;
    Over over = Over::object;
    Keep keep = Keep::highest;
};

/// What every deputy must reach in a period; what follows is a word for the office's own counters, nothing more.
struct Minimum {
    std::string name;
    std::string text;
    Match match;
    Points least = Points::whole(1);
    Count count = Count::facts;
    std::string consequence; ///< internal
    bool bars = false;       ///< who misses it is no candidate
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
    std::vector<MeasureKey> order; ///< equal in all of these is equal in rank
};

/// Who is proposed (建议人选): of each part so many, or so many per cent.
struct CandidateRule {
    Partition by = Partition::all;
    std::optional<std::int64_t> top;
    std::optional<Points> percent;
    Share of = Share::unsaid;
    Way rounding = Way::unsaid;
    std::optional<Points> least; ///< nobody with fewer points
    Ties ties = Ties::unsaid;
    std::vector<MeasureKey> keys;
};

/// A county's scoring rule, as read from its file.
struct Scheme {
    std::string name;
    std::string version; ///< printed with every line; the day it came into force when not given
    std::string text;
    Level level = Level::unsaid; ///< of the congress whose deputies it scores
    Credit credit = Credit::unsaid;
    PartYear part_year = PartYear::unsaid;
    std::optional<Rounding> rounding;
    Assembly assembly;
    std::vector<Category> categories;
    std::vector<Rule> rules;
    std::vector<Exclusive> exclusives;
    std::vector<Minimum> minimums;
    std::vector<Band> bands; ///< highest first
    RankingRule ranking;
    std::optional<CandidateRule> candidates;
};

/// A scheme and everything wrong with its text; usable where no problem is more than a note.
struct ReadScheme {
    Scheme scheme;
    std::vector<Problem> problems;
};

/// Reads the [scheme] part of a policy file: all problems at once, among them every question that the scheme's own
/// words raise and leave open (ties, part-year mandates, rounding, negative totals).
ReadScheme read_scheme(const policy::Document& document, const LocalWords& local);

} // namespace rdlz::score

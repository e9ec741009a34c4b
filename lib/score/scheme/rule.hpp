#pragma once

#include "core/date.hpp"
#include "score/scheme/choices.hpp"
#include "score/scheme/match.hpp"

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

/// A limit that holds for each thing, each day, each month or each quarter by itself.
struct EachLimit {
    Over over = Over::object;
    Limits limits;
};

/// A year of its own (1 Dec–30 Nov) by month and day; where `to` comes before `from` it begins in the year before.
struct YearWindow {
    int from_month = 1;
    int from_day = 1;
    int to_month = 12;
    int to_day = 31;
};

/// One cell of a table: the words looked up, one for each attribute ("*" for any), and what they are worth.
struct Cell {
    std::vector<std::string> words;
    Points points;                ///< of a range: the least a person may choose
    std::optional<Points> most{}; ///< of a range: the most; a person chooses, and the record keeps what was chosen
    bool nothing = false;         ///< written "none": nothing is credited, and no line is printed
};

/// What one unit of a fact is worth: the same always, or looked up.
struct Award {
    Points points;
    std::vector<Attribute> by; ///< empty: always `points`
    std::vector<Cell> table;
    std::optional<Points> otherwise; ///< where no cell fits; nothing is credited without it
    Several several = Several::first;
};

/// The first so many units at the award, each further at another.
struct Steps {
    Points first;
    Points further;
};

/// What is expected of the whole period: the award where the count is met, so much more or less for each one beside it.
struct Target {
    Points expected;
    Points step;
};

/// The part of an award that one participant gets.
struct Share {
    /// everyone all of it; each role its own part; all participants equal parts
    enum class Kind { whole, roles, equal };
    Kind kind = Kind::whole;
    struct Part {
        std::string role;
        Points part;
        bool rest = false; ///< what the other roles leave, in equal parts among all but the first participant
    };
    std::vector<Part> parts;             ///< of roles; a role not named gets nothing
    std::optional<std::int64_t> persons; ///< only so many participants, by their place, are credited
};

/// A band of percentages with its inclusive lower bound; the last has none.
struct RatioBand {
    std::optional<Points> from;
    Points points;
};

/// Points for a percentage: of the facts that `of` fits, those the rule's own match fits.
struct Ratio {
    Match of;
    Count count = Count::facts;
    std::vector<RatioBand> bands; ///< highest first; empty: `target` and `step`
    Points target;                ///< per cent
    Points step;                  ///< taken off the rule's points for each percentage point below the target
    PerPoint per_point = PerPoint::unsaid;
    std::optional<Points> empty; ///< where nothing is counted below the line; no line without it
};

/// Points for marks given by groups of raters: the rule's points × the weighted mean of the groups' marks ÷ `full`.
struct Raters {
    std::vector<std::pair<std::string, Points>> weights; ///< by group, together 100
    Points full = Points::whole(100);
    Missing missing = Missing::unsaid;
};

/// One rule (条款): which facts, what each gives, how several combine, and within what limits.
struct Rule {
    std::string name;
    std::string text; ///< the printed sentence
    std::size_t category = 0;
    Match match;
    std::vector<std::string> classes;     ///< only deputies of these role classes; empty: all
    std::vector<std::string> not_classes; ///< none of these
    std::optional<YearWindow> window;
    Award award;
    Per per = Per::fact;
    std::optional<Steps> steps;
    std::optional<Points> needs; ///< nothing before there are so many units
    std::optional<Target> target;
    Share share;
    Combine combine = Combine::sum;
    Over over = Over::object;
    std::optional<Points> start;       ///< a pool's points before anything is deducted
    bool all_or_nothing = false;       ///< the first hit takes the whole pool
    std::vector<std::string> required; ///< minimums without which the rule gives nothing
    std::optional<Ratio> ratio;
    std::optional<Raters> raters;
    Limits limits;
    std::vector<EachLimit> each;
    std::vector<std::pair<std::string, Limits>> role_limits;

    /// One line for the whole period instead of one for each fact.
    bool of_the_whole() const { return target || ratio || raters; }
};

} // namespace rdlz::score

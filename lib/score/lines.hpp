#pragma once

#include "score/scheme/scheme.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::score {

/// Why a line counts less (or, of a loss, less of a loss) than it was credited.
enum class CutBy {
    combined,  ///< only one of several hits counts
    exclusive, ///< another rule was credited for the same thing
    converted, ///< it grew into something that counts instead
    needs,     ///< there are not as many as the rule needs
    required,  ///< a minimum was missed that the rule stands on
    each_cap,  ///< of one thing, one day, one month or one quarter
    role_cap,
    rule_cap,
    category_cap,
    total_cap,
    each_floor,
    role_floor,
    rule_floor,
    category_floor,
    total_floor
};

/// What one limit took from a line; negative where a floor gave back.
struct Cut {
    CutBy by = CutBy::combined;
    Points limit; ///< the cap or floor; nothing for combinations
    Points amount;
};

/// What a line stands for: a fact, or what grew out of none: the base, a pool's start, a count or a percentage of the
/// whole period, the weight of a category, a floor.
enum class Source { fact, base, start, whole, weight, floor };

/// What of the whole period a line was given for: 5 of 3 expected, 9 of 10, a mean mark of 87.5.
struct Measured {
    Points have;
    Points of;
};

/// One line of a statement: a fact credited under a rule.
struct Line {
    Source source = Source::fact;
    std::size_t fact = 0;                ///< index into the facts it was made from
    std::size_t version = 0;             ///< of the versions of the scheme: the one whose rule it is
    std::optional<std::size_t> rule;     ///< of that version; none for the base and for a category's weight and floor
    std::optional<std::size_t> category; ///< none for the base
    Points award;                        ///< before the share and before rounding
    Points credit;                       ///< after the share, rounded, before any limit
    Points points;                       ///< what counts in the end
    bool unsettled = false;              ///< a number must be chosen first, or a group's marks are missing
    Measured measured;                   ///< of a line for the whole period
    std::vector<Cut> cuts;               ///< credit − points, limit by limit
};

} // namespace rdlz::score

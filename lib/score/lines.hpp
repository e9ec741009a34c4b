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
    role_cap,
    rule_cap,
    category_cap,
    total_cap,
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

/// What a line that grew out of no fact stands for.
enum class Source { fact, base, start, floor };

/// One line of a statement: a fact credited under a rule.
struct Line {
    Source source = Source::fact;
    std::size_t fact = 0;                ///< index into the facts it was made from
    std::optional<std::size_t> rule;     ///< none for the base and a category's floor
    std::optional<std::size_t> category; ///< none for the base
    Points award;                        ///< before the share and before rounding
    Points credit;                       ///< after the share, rounded, before any limit
    Points points;                       ///< what counts in the end
    std::vector<Cut> cuts;               ///< credit − points, limit by limit
};

/// The first stage, facts to lines: base value, share, and what is combined (scoring order 3 to 6). The facts must be
/// in the order of `facts_in`. The lines come in the order in which limits are applied: by day, then by credit from the
/// highest down, then by kind, object and source.
std::vector<Line> lines_of(const Scheme& scheme, const std::vector<Fact>& facts);

} // namespace rdlz::score

#pragma once

#include "score/lines.hpp"

namespace rdlz::score {

/// What a deputy's lines come to, as the summary sheet (积分汇总表) shows it: total = base + ordinary categories +
/// added
/// + deducted, exactly.
struct Totals {
    Points total;
    Points base;
    Points added;                   ///< categories of the kind bonus (加分项)
    Points deducted;                ///< categories of the kind deduction (扣分项); never above zero
    std::vector<Points> categories; ///< one for each category of the scheme, of any kind
};

/// The second stage: limits, pools and the whole (scoring order 7 to 10). Adds the lines that grow out of no fact
/// (base, the start of a pool, what a floor gives) and cuts the others, so that their points add up to the total:
///   7  caps hold what was gained: of a role in a rule, of a rule, of a category;
///   8  pools are filled, losses count, and floors hold what is left: of a role, of a rule, of a category;
///   10 the base is added; the cap and the floor of the total hold the whole.
/// A cap cuts the last gains first, a floor gives back the last losses first.
void hold_limits(const Scheme& scheme, std::vector<Line>& lines, const std::vector<Fact>& facts);

Totals totals_of(const Scheme& scheme, const std::vector<Line>& lines);

/// The running total after each line.
std::vector<Points> running(const std::vector<Line>& lines);

} // namespace rdlz::score

#pragma once

#include "score/lines.hpp"

namespace rdlz::score {

/// What a deputy's lines come to, as the summary sheet (积分汇总表) shows it: total = base + ordinary categories +
/// added + deducted, exactly.
struct Totals {
    Points total;
    Points base;                    ///< and what a floor of the total gave
    Points added;                   ///< categories of the kind bonus (加分项)
    Points deducted;                ///< categories of the kind deduction (扣分项); never above zero
    std::vector<Points> categories; ///< one for each category of the scheme, of any kind
};

Totals totals_of(const Scheme& scheme, const std::vector<Line>& lines);

/// The running total after each line.
std::vector<Points> running(const std::vector<Line>& lines);

} // namespace rdlz::score

#pragma once

#include "items.hpp"

namespace rdlz::naive {

/// Steps 5: of rules that exclude each other, one stands on each thing.
void apply_exclusives(const Case& one, std::vector<Line>& lines);
/// Steps 6 to 8: caps, starts and base, floors, weights, the whole.
void hold_limits(const Case& one, const std::vector<Item>& items, Result& result);
/// Step 9, first part: which minimums are missed; rules can stand on them.
void count_minimums(const Case& one, Result& result);
/// Step 9, the rest: vetoes, grade, counters, and whether anything bars.
void judge(const Case& one, Result& result);

/// Whether one of these minimums is missed.
bool misses(const Case& one, const Result& result, const std::vector<std::string>& minimums);

} // namespace rdlz::naive

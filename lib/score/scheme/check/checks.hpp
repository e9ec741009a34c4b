#pragma once

#include "score/scheme/section.hpp"

namespace rdlz::score {

/// What shows only when all of a scheme has been read; each writes its problems and notes into the reading.
/// Minimums come after the rules and the base that stand on them.
void check_names(Section& root);
/// Caps below a single award, floors above caps, grades nobody can reach.
void check_limits(Section& root);
/// Cells and shares that no fact can come to.
void check_tables(Section& root);
/// Rules behind others that leave them nothing.
void check_chains(Section& root);
/// Weights that do not add up, numbers that can never be counted.
void check_sums(Section& root);
/// What printed rules leave open and this scheme needs.
void check_questions(Section& root);
void check_rounding(Section& root);
/// Counts that no fact can come into, marks that are weighed and not read, lines by hand that lose their points.
void check_matches(Section& root);
/// What is allowed and seldom wise.
void check_advice(Section& root);

} // namespace rdlz::score

#pragma once

#include "desk/scoring/rules.hpp"
#include "desk/scoring/subjects.hpp"
#include "score/comparison.hpp"

namespace rdlz::desk {

/// The same facts under two schemes; internal, for the office's own eyes.
struct WhatIf {
    RulesInForce before;
    RulesInForce after;
    score::Outcome outcome_before;
    score::Outcome outcome_after;
    std::vector<score::Moved> moved;
};
/// Throws Error (refused) as a tally does.
WhatIf what_if(const Names& names, const Question& question, RulesInForce before, RulesInForce after);

/// Which rules' values decide who is proposed: what would change were each worth so many per cent more or less.
std::vector<score::Sensitivity> sensitivity(const Names& names, const Question& question, const RulesInForce& rules,
                                            int percent);

} // namespace rdlz::desk

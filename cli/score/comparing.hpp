#pragma once

#include "command.hpp"
#include "desk/scoring/whatif.hpp"

namespace rdlz::cli {

/// Prints who rises and who falls under other rules, which limits bite, and whose candidacy changes; internal.
void answer_what_if(Context& context, const desk::WhatIf& found);

/// Prints the rules whose value decides who is proposed; internal.
void answer_sensitivity(Context& context, const std::vector<score::Sensitivity>& found);

} // namespace rdlz::cli

#pragma once

#include "domain/fact.hpp"
#include "score/arithmetic.hpp"

namespace rdlz::score {

/// What one participant gets of an award, as the rule shares it; rounded once.
Points shared(const Scheme& scheme, const Rule& rule, const Fact& fact, Exact award);

} // namespace rdlz::score

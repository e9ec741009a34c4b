#pragma once

#include "ranks.hpp"
#include "score/candidates.hpp"

// Both evaluators' results as text, line by line, so that they can be compared and a difference be read.

namespace rdlz::naive {

using Text = std::vector<std::string>;

Text shown(const Result& result);
Text shown(score::Versions versions, const score::Statement& statement);

Text shown(const Ranks& ranks);
Text shown(const score::Ranking& ranking);

Text shown(const Proposed& proposed);
Text shown(const score::Candidates& candidates);

/// Nothing where they are alike; else both, with a mark where they differ.
std::string difference(const Text& naive, const Text& engine);

std::string shown(const Fact& fact);

} // namespace rdlz::naive

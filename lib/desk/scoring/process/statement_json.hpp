#pragma once

#include "score/statement.hpp"

#include <nlohmann/json.hpp>

namespace rdlz::desk {

/// What the evaluator found, as JSON: for sealing, where it must read the same for ever.
nlohmann::json statement_json(score::Versions versions, const score::Statement& statement);
/// Without lines: what the summary sheet and the counters of later years need.
nlohmann::json standing_json(const score::Scheme& scheme, const score::Standing& standing);
nlohmann::json facts_json(const std::vector<Fact>& facts);

} // namespace rdlz::desk

#pragma once

#include "desk/scoring/process/decisions.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// Writes down an objection; gives its code. It is late where it came after the last day of the period's publicity.
/// Throws Error(refused) where the deputy holds no seat in the congress, and for a day before the period or after
/// today.
std::string record_appeal(Store& store, const Congress& congress, const Period& period, Appeal appeal);

/// Writes down its answer. Throws Error(not_found), or Error(refused) where it is answered already, where it was upheld
/// and nothing is said of what was corrected, and for a day before it came.
Appeal answer_appeal(Store& store, const std::string& code, const Appeal& answer);

/// All of a period, in the order they came.
std::vector<Appeal> appeals_of(const Store& store, Id<Congress> congress, const Period& period);

} // namespace rdlz::desk

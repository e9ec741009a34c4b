#pragma once

#include "domain/activity.hpp"
#include "domain/appraisal.hpp"
#include "domain/deed.hpp"
#include "domain/intake.hpp"
#include "domain/suggestion.hpp"
#include "domain/tally.hpp"

namespace rdlz {

/// Every record type there is, in the order their tables depend on each other.
std::span<const Shape* const> all_shapes();
/// By noun; nullptr where there is none.
const Shape* shape_named(std::string_view noun);
/// By table; nullptr where there is none.
const Shape* shape_of_table(std::string_view table);

} // namespace rdlz

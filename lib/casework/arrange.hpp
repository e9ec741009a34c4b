#pragma once

#include "domain/suggestion.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace rdlz::casework {

/// The order in which steps happened: as given, but each step marked 补录 before the first one it must precede.
std::vector<std::size_t> arranged(std::span<const SuggestionEvent> events);

} // namespace rdlz::casework

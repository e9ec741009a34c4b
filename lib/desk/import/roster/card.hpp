#pragma once

#include "domain/record.hpp"
#include "staging/sheet.hpp"

#include <optional>
#include <string>

namespace rdlz::desk {

/// The number of the identity card on a line, checked by itself and against birth and sex of the deputy; nothing where
/// the cell is empty or starred, or where the line was refused.
std::optional<std::string> card_number(staging::Line& line, const Record& person);

} // namespace rdlz::desk

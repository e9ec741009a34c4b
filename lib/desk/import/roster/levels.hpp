#pragma once

#include "desk/deputy/deputies.hpp"
#include "staging/sheet.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// The parts of a cell of levels: 县（市、区）、乡镇 → 县, 乡镇. Brackets only list other names of the same level.
std::vector<std::string> level_words(const std::string& cell);

/// The levels that one part names: 市县两级人大代表 → prefecture and county; none where a word is not a level's.
std::vector<Level> levels_of(const std::string& word);

/// The name of the city of county level that the office works for; empty where it works for no such city.
std::string county_city(const Store& store);

/// The levels of a line. Refuses what names none, and a bare 市 where the office works for a city of county level: it
/// may mean that city or the one above it.
std::vector<Level> read_levels(staging::Line& line, const std::string& city);

} // namespace rdlz::desk

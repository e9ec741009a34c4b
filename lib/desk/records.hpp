#pragma once

#include "desk/names.hpp"

#include <string>
#include <utility>
#include <vector>

namespace rdlz::desk {

/// What was typed for the fields of a record: field name and text.
using Entries = std::vector<std::pair<std::string, std::string>>;

/// A new record with nothing in it but flags that say no.
Record blank(const Shape& shape);
/// Reads typed texts into a record; throws what Names::read throws.
void fill(const Names& names, Record& record, const Entries& entries);
/// Throws Error(usage) naming the first required field that is empty.
void require_complete(const Record& record);

} // namespace rdlz::desk

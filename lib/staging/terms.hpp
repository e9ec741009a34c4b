#pragma once

#include "staging/repair.hpp"

#include <string>
#include <string_view>

namespace rdlz::staging {

/// Whether a field's words come from a table of terms.toml: nation, party, education.
bool has_terms(std::string_view field);

/// The term that a word stands for: 汉 → 汉族, 党员 → 中共党员, 专科 → 大专. What the table does not know is refused;
/// of an education it is kept as it is written, with a note: schools give out more kinds than any list.
Mended mend_term(std::string_view field, const std::string& text);

} // namespace rdlz::staging

#pragma once

#include "core/text.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace rdlz::staging {

/// Stands in a cell of the example row of a workbook to fill in; readers pass over such a row.
constexpr const char* example_mark = "（示例）";

inline bool is_example(const std::vector<std::string_view>& cells) {
    return std::any_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell) == example_mark; });
}

} // namespace rdlz::staging

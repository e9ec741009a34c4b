#pragma once

#include <string>
#include <vector>

namespace rdlz::tables {

/// Takes off what spreadsheets put before a text that looks like a number: '138… and ="138…".
void strip_guard(std::string& cell);
/// Nothing but blanks in every cell.
bool is_empty(const std::vector<std::string>& cells);
/// A row that closes a sheet or a part of it: 合计, 小计, 总计, or 填表人：, 审核人： …
bool is_footer(const std::vector<std::string>& cells);

} // namespace rdlz::tables

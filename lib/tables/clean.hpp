#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

using Cells = std::vector<std::string_view>;

/// Takes off what spreadsheets put before a text that looks like a number: '138… and ="138…".
void strip_guard(std::string& cell);
/// Private code points that old systems used for rare characters, made the real ones: the code of GBK that a private
/// code point stood for is decoded anew as GB18030, which knows them all.
void restore_legacy(std::string& cell);
/// A cell as an importer takes it: both of the above, and every line break in it \n. False where nothing was to be
/// done; else `into` holds it.
bool cleaned(std::string_view cell, std::string& into);

bool is_blank(std::string_view cell);
/// Nothing but blanks in every cell.
bool is_empty(const Cells& cells);
/// A row that closes a sheet or a part of it: 合计, 小计, 总计, or 填表人：, 审核人： …
bool is_footer(const Cells& cells);
/// The cells that are not blank, for people.
std::string shown(const Cells& cells);

} // namespace rdlz::tables

#pragma once

#include <iosfwd>
#include <string>

namespace rdlz::transcript {

/// Makes a workbook of lines: "[名称]" or "[名称 hidden]" begins a sheet, every other line is a row of cells with
/// commas between; "merge A2:A3" merges cells. Digits are a number, "=…" is a formula that was never computed, "#…!" an
/// error, all else text.
std::string workbook_of(std::istream& lines);

} // namespace rdlz::transcript

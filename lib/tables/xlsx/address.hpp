#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rdlz::tables {

/// A cell as a spreadsheet names it: C5 is row 5, column 2.
struct Address {
    int row = 0;            ///< from 1
    std::size_t column = 0; ///< from 0
};

/// Nothing where it is none, or lies outside any sheet.
std::optional<Address> address_of(std::string_view text);
/// C, AB …
std::string column_letters(std::size_t column);

} // namespace rdlz::tables

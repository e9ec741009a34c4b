#pragma once

#include "tables/clean.hpp"
#include "tables/headings.hpp"

#include <string>
#include <vector>

namespace rdlz::tables {

/// What a record is to a reader of the table.
enum class Role { title, heading, row, empty, closing, repeated };

/// A record that is no data, as a person would recognise it.
struct Aside {
    int line = 0;
    std::string text; ///< its cells, with blanks between
};

/// Rows that are no data and were passed over, and rows that a person may not see.
struct Skipped {
    int empty = 0;
    int footers = 0;          ///< 合计, 小计, 总计, 填表人, 审核人 …
    int repeated = 0;         ///< the headings and titles once more, as on every printed page
    std::vector<Aside> shown; ///< the first of the footers
    std::vector<int> hidden;  ///< rows of data that a workbook hides; they are read

    /// For people; nothing where nothing was passed over.
    std::vector<std::string> remarks() const;
};

/// Of a record below the headings. `above` are the titles and headings.
Role role_of(const Cells& cells, const std::vector<Kept>& above);

/// "3, 5–9", of numbers in their order.
std::string ranges(const std::vector<int>& numbers);

} // namespace rdlz::tables

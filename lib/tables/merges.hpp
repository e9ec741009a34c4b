#pragma once

#include <cstddef>
#include <map>

namespace rdlz::tables {

/// Cells that a spreadsheet shows as one; their value stands in the first. Rows from 1, columns from 0.
struct Merge {
    int first_row = 0;
    int last_row = 0;
    std::size_t column = 0; ///< the first
};

/// The merged cells of a sheet that reach over several rows.
class Merges {
public:
    void add(const Merge& merge);
    /// First row to last row, of those that begin in a column.
    const std::map<int, int>& down(std::size_t column) const;
    /// Whether a cell belongs to one that begins in a row above.
    bool from_above(int row, std::size_t column) const;

private:
    std::map<std::size_t, std::map<int, int>> down_;
};

} // namespace rdlz::tables

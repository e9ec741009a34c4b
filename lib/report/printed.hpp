#pragma once

#include "report/ledger.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rdlz::report {

/// A cell as it is printed: 2024.11.05 · 1975.03 · 98.76% · 118.5; the column's word for "does not apply" where it is
/// empty.
std::string printed(const Column& column, const Cell& cell);

/// True where a program that takes cells for formulas would run this text: it begins with = + - @ (or their full-width
/// forms), a tab or a line break. A plain signed number is none.
bool formula_like(std::string_view text);

/// Sums up the columns that the 合计 row shows.
class Totals {
public:
    explicit Totals(const std::vector<Column>& columns) : columns_(columns), sums_(columns.size()) {}
    void add(const std::vector<Cell>& row);
    Points sum(std::size_t column) const { return sums_[column]; }
    /// The 合计 row: the sums, under the label in its first cell.
    std::vector<Cell> row(const std::string& label) const;

private:
    const std::vector<Column>& columns_;
    std::vector<Points> sums_;
};

/// Pulls the rows of a ledger: counts them, fills in 序号, and takes a row of another size for a bug.
class Pull {
public:
    explicit Pull(const Ledger& ledger) : ledger_(ledger) {}
    bool next(std::vector<Cell>& row);
    std::int64_t count() const { return count_; }

private:
    const Ledger& ledger_;
    std::int64_t count_ = 0;
};

} // namespace rdlz::report

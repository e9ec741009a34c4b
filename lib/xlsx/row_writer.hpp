#pragma once

#include "report/printed.hpp"
#include "xlsx/geometry.hpp"
#include "xlsx/sheet.hpp"
#include "xlsx/styles.hpp"

#include <string>
#include <vector>

namespace rdlz::xlsx {

/// The rows of one sheet that a 合计 formula sums: counted from 0, both included; none where last < first.
struct BodyRows {
    std::string sheet;
    std::int64_t first = 0;
    std::int64_t last = -1;
};

/// A, B, … AA: the letters of a column counted from 0.
std::string column_name(std::size_t column);

/// Writes the rows inside a ledger's frame: those that were pulled, empty ones, and 合计. Rows are counted from 0.
class RowWriter {
public:
    RowWriter(Sheet& sheet, Styles& styles, const report::Layout& layout, const Geometry& geometry)
        : sheet_(sheet), styles_(styles), layout_(layout), geometry_(geometry) {}

    void row(std::int64_t at, const std::vector<report::Cell>& cells);
    void blank(std::int64_t at); ///< to fill in by hand
    void total(std::int64_t at, const report::Totals& totals, const std::vector<BodyRows>& bodies);
    /// Rows that hold more text than the tallest row Excel knows can show.
    std::int64_t tall_rows() const { return tall_rows_; }

private:
    static Spot spot(std::int64_t row, std::size_t column);
    double row_height(const std::vector<report::Cell>& cells);
    void cell(Spot at, const report::Column& column, const report::Cell& cell);
    void text_cell(Spot at, const report::Column& column, const report::Cell& cell);
    void sum_cell(Spot at, const report::Column& column, Points sum, const std::vector<BodyRows>& bodies);

    Sheet& sheet_;
    Styles& styles_;
    const report::Layout& layout_;
    const Geometry& geometry_;
    std::int64_t tall_rows_ = 0;
};

} // namespace rdlz::xlsx

#pragma once

#include "report/ledger.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::xlsx {

/// How many lines a text takes when wrapped into so many half-width cells. Spreadsheets measure with the fonts of the
/// reader's machine, so this leans to one line too many, never too few.
int lines_needed(std::string_view text, int cells);

/// A heading broken before or after its brackets where it has to be broken at all: 单位或住址 / （选区）.
std::string broken_heading(std::string_view heading, int cells);

/// Neighbouring columns, both ends included.
struct Span {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Margins in millimetres; the left one holds the binding (装订线).
constexpr double left_margin = 25;
constexpr double right_margin = 12;
constexpr double top_margin = 15;
constexpr double bottom_margin = 16;
constexpr double least_row_points = 25.5; ///< 9 mm
constexpr double printed_row_points = 17; ///< 6 mm
constexpr double lowest_row_points = 15;  ///< one line of body text, before the page is shrunk

/// Where the columns of a ledger stand on its paper: wide enough for their text, stretched to fill the page where
/// there is room, and how far the page is shrunk where there is not.
class Geometry {
public:
    explicit Geometry(const report::Layout& layout);

    std::size_t columns() const { return pixels_.size(); }
    double column_width(std::size_t column) const; ///< in Excel's unit
    /// Half-width characters that fit into columns, at a font size in points.
    int cells(Span span, double font_points) const;
    /// The height in points of a text over columns.
    double height(std::string_view text, Span span, double font_points, double line_points) const;
    /// How much of its size everything keeps in print: 1, or less where the columns are wider than the paper.
    double scale() const { return scale_; }
    /// Nine millimetres on paper, room for a pen: higher on the sheet where the page is shrunk. Of a sheet that is to
    /// stand on one page, six, or what its rows have room for.
    double least_row() const { return row_points_; }
    /// Whether rows of so many points together can be read on one page: its body text no smaller than 七号.
    bool fits_one_page(double points) const;
    Span whole() const { return {0, pixels_.size() - 1}; }
    /// Column spans of about these shares of the width; fewer where there are fewer columns.
    std::vector<Span> shared_out(const std::vector<int>& shares) const;

private:
    double row_points(const report::Layout& layout) const;

    std::vector<int> pixels_;
    double scale_ = 1;
    double row_points_ = 0;
    double air_ = 6;         ///< above and below a text, in points
    double page_points_ = 0; ///< the printable height
};

} // namespace rdlz::xlsx

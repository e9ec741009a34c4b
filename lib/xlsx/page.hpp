#pragma once

#include "xlsx/row_writer.hpp"

#include <string>
#include <vector>

namespace rdlz::xlsx {

/// One sheet of a ledger as an office prints it, written from top to bottom.
class Page {
public:
    Page(Sheet& sheet, Styles& styles, const report::Layout& layout, const Geometry& geometry);

    void head(); ///< page set-up, mark, title, unit line, paragraphs, header
    void row(const std::vector<report::Cell>& cells);
    void blank_row();
    void total(const report::Totals& totals, const std::vector<BodyRows>& bodies);
    void foot(); ///< notes, paragraphs, signatures, and who and when
    /// Rows that total and foot will need at most.
    std::int64_t foot_rows() const;

    std::int64_t next_row() const { return next_; } ///< counted from 0
    const BodyRows& body() const { return body_; }
    std::int64_t tall_rows() const { return rows_.tall_rows(); }

private:
    struct Line {
        Part part;
        double font; ///< points
        double line; ///< height of a line in points
    };
    void set_up();
    void paragraph(const std::string& text, const Line& line);
    void sides();
    void header();
    void group_headings();
    std::string heading(std::size_t column) const;
    double headings_height(bool under_groups) const;
    void headings(bool under_groups);
    void freeze();
    void signatures();
    lxw_row_t here() const { return static_cast<lxw_row_t>(next_); }
    Spot spot(std::size_t column) const { return {here(), static_cast<lxw_col_t>(column)}; }
    void across(Span span, const std::string& text, Part part);

    Sheet& sheet_;
    Styles& styles_;
    const report::Layout& layout_;
    const Geometry& geometry_;
    RowWriter rows_;
    std::int64_t next_ = 0;
    BodyRows body_;
};

} // namespace rdlz::xlsx

#include "xlsx/row_writer.hpp"

#include "core/text.hpp"
#include "xlsx/clean_text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>

namespace rdlz::xlsx {

namespace {

using report::Align;
using report::Cell;
using report::Column;
using report::Format;

constexpr double tallest_row = 409;
constexpr std::size_t text_format_limit = 255;
constexpr std::int64_t serial_of_epoch = 25'569; // 1970-01-01 in Excel's days
constexpr std::int64_t first_true_serial = 61;   // 1900-03-01: before it Excel counts a day that never was
constexpr std::int64_t largest_exact = std::int64_t{1} << 53U;

std::int64_t serial(Date day) { return day.sys_days().time_since_epoch().count() + serial_of_epoch; }

double as_double(Points points) { return static_cast<double>(points.units) / Points::scale; }

/// F5:F30, with the sheet in front where it is another one.
std::string reference(const BodyRows& body, std::size_t column, const std::string& here) {
    const auto name = column_name(column);
    const auto range = fmt::format("{}{}:{}{}", name, body.first + 1, name, body.last + 1);
    return body.sheet == here ? range : "'" + body.sheet + "'!" + range;
}

Kind number_kind(Format format) {
    if (format == Format::percent) return Kind::percent;
    return format == Format::integer ? Kind::integer : Kind::points;
}

} // namespace

std::string column_name(std::size_t column) {
    std::array<char, 8> name{};
    lxw_col_to_name(name.data(), static_cast<lxw_col_t>(column), LXW_FALSE);
    return name.data();
}

Spot RowWriter::spot(std::int64_t row, std::size_t column) {
    return {static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column)};
}

double RowWriter::row_height(const std::vector<Cell>& cells) {
    double high = geometry_.least_row();
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (const auto* text = std::get_if<std::string>(&cells[i].value))
            high = std::max(high, geometry_.height(*text, {i, i}, body_points, body_line));
    if (high > tallest_row) ++tall_rows_;
    return high;
}

void RowWriter::text_cell(Spot at, const Column& column, const Cell& cell) {
    const auto text = report::printed(column, cell);
    const bool fits = text.size() <= text_format_limit || utf16_units(text) <= text_format_limit;
    const auto kind = fits || report::formula_like(text) ? Kind::text : Kind::long_text;
    const bool typed = std::holds_alternative<std::string>(cell.value);
    sheet_.text(at, text, styles_.body({kind, typed ? column.align : Align::center, cell.tone, false}));
}

void RowWriter::cell(Spot at, const Column& column, const Cell& cell) {
    const auto look = [&](Kind kind) { return styles_.body({kind, column.align, cell.tone, false}); };
    if (const auto* number = std::get_if<std::int64_t>(&cell.value); number && std::abs(*number) < largest_exact)
        return sheet_.number(at, static_cast<double>(*number), look(number_kind(column.format)));
    if (const auto* points = std::get_if<Points>(&cell.value))
        return sheet_.number(at, as_double(*points), look(number_kind(column.format)));
    const auto* day = std::get_if<Date>(&cell.value);
    if (day == nullptr || serial(*day) < first_true_serial) return text_cell(at, column, cell);
    const auto kind = column.format == Format::month ? Kind::month : Kind::date;
    sheet_.number(at, static_cast<double>(serial(*day)), look(kind));
}

void RowWriter::row(std::int64_t at, const std::vector<Cell>& cells) {
    sheet_.height(static_cast<lxw_row_t>(at), row_height(cells));
    for (std::size_t i = 0; i < cells.size(); ++i) cell(spot(at, i), layout_.columns[i], cells[i]);
}

void RowWriter::blank(std::int64_t at) {
    sheet_.height(static_cast<lxw_row_t>(at), geometry_.least_row());
    for (std::size_t i = 0; i < layout_.columns.size(); ++i)
        sheet_.blank(spot(at, i), styles_.body({Kind::text, layout_.columns[i].align, report::Tone::plain, false}));
}

void RowWriter::sum_cell(Spot at, const Column& column, Points sum, const std::vector<BodyRows>& bodies) {
    auto* format = styles_.body({number_kind(column.format), column.align, report::Tone::plain, true});
    std::vector<std::string> references;
    for (const auto& body : bodies)
        if (body.last >= body.first) references.push_back(reference(body, at.column, sheet_.name()));
    if (references.empty()) return sheet_.number(at, as_double(sum), format);
    sheet_.formula(at, "=SUM(" + joined(references, ",") + ")", as_double(sum), format);
}

void RowWriter::total(std::int64_t at, const report::Totals& totals, const std::vector<BodyRows>& bodies) {
    constexpr std::size_t label_columns = 3; // 合计 stands over so many at most
    const auto& columns = layout_.columns;
    const auto first = std::find_if(columns.begin(), columns.end(), [](const Column& column) { return column.total; });
    const auto label = std::clamp<std::size_t>(static_cast<std::size_t>(first - columns.begin()), 1, label_columns);
    sheet_.height(static_cast<lxw_row_t>(at), geometry_.least_row());
    sheet_.across(spot(at, 0), static_cast<lxw_col_t>(std::min(label, columns.size()) - 1), layout_.total_label,
                  styles_.part(Part::total_label));
    for (auto i = label; i < columns.size(); ++i) {
        if (columns[i].total) sum_cell(spot(at, i), columns[i], totals.sum(i), bodies);
        else sheet_.blank(spot(at, i), styles_.body({Kind::text, Align::center, report::Tone::plain, true}));
    }
}

} // namespace rdlz::xlsx

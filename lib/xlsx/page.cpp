#include "xlsx/page.hpp"

#include "core/text.hpp"
#include "xlsx/clean_text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace rdlz::xlsx {

namespace {

using report::Column;

constexpr std::uint8_t paper_a3 = 8;
constexpr std::uint8_t paper_a4 = 9;
constexpr double header_font = 11.5; // a little more than it is: 黑体 runs wide
constexpr double header_line = 16;
constexpr double signing_line = 34; // 12 mm

double inches(double millimetres) { return millimetres / 25.4; }

bool has_groups(const report::Layout& layout) {
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [](const Column& column) { return !column.group.empty(); });
}

/// The last column of the group that begins at this one.
std::size_t group_end(const std::vector<Column>& columns, std::size_t first) {
    auto last = first;
    while (last + 1 < columns.size() && columns[last + 1].group == columns[first].group) ++last;
    return last;
}

} // namespace

Page::Page(Sheet& sheet, Styles& styles, const report::Layout& layout, const Geometry& geometry)
    : sheet_(sheet), styles_(styles), layout_(layout), geometry_(geometry), rows_(sheet, styles, layout, geometry) {
    body_.sheet = sheet.name();
}

void Page::set_up() {
    auto* sheet = sheet_.raw();
    worksheet_set_paper(sheet, layout_.a3 ? paper_a3 : paper_a4);
    if (layout_.landscape) worksheet_set_landscape(sheet);
    worksheet_set_margins(sheet, inches(left_margin), inches(right_margin), inches(top_margin), inches(bottom_margin));
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    demand(worksheet_set_footer(sheet, page_footer(layout_.mark).c_str()));
    for (std::size_t i = 0; i < geometry_.columns(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        demand(worksheet_set_column(sheet, column, column, geometry_.column_width(i), nullptr));
    }
}

void Page::across(Span span, const std::string& text, Part part) {
    sheet_.across(spot(span.first), static_cast<lxw_col_t>(span.last), text, styles_.part(part));
}

void Page::paragraph(const std::string& text, const Line& line) {
    sheet_.height(here(), geometry_.height(text, geometry_.whole(), line.font, line.line));
    across(geometry_.whole(), text, line.part);
    ++next_;
}

/// 填报单位 to the left, 填报日期 and 单位 to the right, each with room for its own text.
void Page::sides() {
    const auto& left = layout_.left;
    const auto& right = layout_.right;
    if (left.empty() && right.empty()) return;
    const auto spans = geometry_.shared_out({display_width(left) + 2, display_width(right) + 2});
    if (spans.size() == 1) return paragraph(left + "　　" + right, {Part::left, paragraph_points, paragraph_line});
    sheet_.height(here(), std::max(geometry_.height(left, spans[0], paragraph_points, paragraph_line),
                                   geometry_.height(right, spans[1], paragraph_points, paragraph_line)));
    across(spans[0], left, Part::left);
    across(spans[1], right, Part::right);
    ++next_;
}

void Page::head() {
    set_up();
    if (!layout_.mark.empty()) paragraph(layout_.mark, {Part::mark, paragraph_points, paragraph_line});
    paragraph(layout_.title, {Part::title, title_points, title_line});
    sides();
    for (const auto& text : layout_.before) paragraph(text, {Part::paragraph, paragraph_points, paragraph_line});
    header();
    freeze();
}

void Page::group_headings() {
    const auto& columns = layout_.columns;
    sheet_.height(here(), geometry_.least_row());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].group.empty()) {
            sheet_.text(spot(i), heading(i), styles_.part(Part::header));
            continue;
        }
        const Span group{i, group_end(columns, i)};
        across(group, columns[i].group, Part::header);
        i = group.last;
    }
    ++next_;
}

std::string Page::heading(std::size_t column) const {
    return broken_heading(layout_.columns[column].heading, geometry_.cells({column, column}, header_font));
}

double Page::headings_height(bool under_groups) const {
    double high = geometry_.least_row();
    for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
        const bool over_two_rows = under_groups && layout_.columns[i].group.empty();
        const double wanted = geometry_.height(heading(i), {i, i}, header_font, header_line);
        high = std::max(high, over_two_rows ? wanted - geometry_.least_row() : wanted);
    }
    return high;
}

void Page::headings(bool under_groups) {
    sheet_.height(here(), headings_height(under_groups));
    for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
        auto* format = styles_.part(Part::header);
        if (under_groups && layout_.columns[i].group.empty()) sheet_.join_with_above(spot(i), format);
        else sheet_.text(spot(i), heading(i), format);
    }
    ++next_;
}

void Page::header() {
    const auto first = here();
    const bool groups = has_groups(layout_);
    if (groups) group_headings();
    headings(groups);
    demand(worksheet_repeat_rows(sheet_.raw(), first, here() - 1));
    body_.first = next_;
}

/// Long paragraphs above the table would fill the screen if they stayed in sight.
void Page::freeze() {
    const auto columns = std::clamp(layout_.frozen_columns, 0, static_cast<int>(geometry_.columns()));
    const auto rows = layout_.before.empty() ? here() : 0;
    if (rows > 0 || columns > 0) worksheet_freeze_panes(sheet_.raw(), rows, static_cast<lxw_col_t>(columns));
}

void Page::row(const std::vector<report::Cell>& cells) {
    rows_.row(next_, cells);
    body_.last = next_++;
}

void Page::blank_row() {
    rows_.blank(next_);
    body_.last = next_++;
}

void Page::total(const report::Totals& totals, const std::vector<BodyRows>& bodies) {
    rows_.total(next_++, totals, bodies);
}

void Page::signatures() {
    const auto& texts = layout_.signatures;
    if (texts.empty()) return;
    const auto spans = geometry_.shared_out(std::vector<int>(texts.size(), 1));
    if (spans.size() < texts.size())
        return paragraph(joined(texts, "　　　　　"), {Part::signature, paragraph_points, signing_line});
    sheet_.height(here(), signing_line);
    for (std::size_t i = 0; i < spans.size(); ++i) across(spans[i], texts[i], Part::signature);
    ++next_;
}

void Page::foot() {
    for (const auto& text : layout_.notes) paragraph(text, {Part::note, body_points, body_line});
    for (const auto& text : layout_.after) paragraph(text, {Part::paragraph, paragraph_points, paragraph_line});
    signatures();
    for (const auto& text : layout_.closing) paragraph(text, {Part::closing, paragraph_points, paragraph_line});
    const auto body = fmt::format("A{}:{}{}", body_.first + 1, column_name(geometry_.columns() - 1), next_);
    demand(worksheet_ignore_errors(sheet_.raw(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, body.c_str()));
    if (layout_.one_page && geometry_.fits_one_page(sheet_.high())) worksheet_fit_to_pages(sheet_.raw(), 1, 1);
}

std::int64_t Page::foot_rows() const {
    const auto rows = layout_.notes.size() + layout_.after.size() + layout_.closing.size();
    return static_cast<std::int64_t>(rows) + 2; // 合计 and signatures
}

} // namespace rdlz::xlsx

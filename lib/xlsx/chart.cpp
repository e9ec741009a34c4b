#include "xlsx/chart.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "xlsx/clean_text.hpp"

#include <algorithm>
#include <optional>

namespace rdlz::xlsx {

namespace {

constexpr std::uint8_t paper_a4 = 9;

std::optional<lxw_col_t> column_of(const report::Layout& layout, const std::string& key) {
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        if (layout.columns[i].key == key) return static_cast<lxw_col_t>(i);
    return {};
}

/// A chart takes a text that begins with = for a reference.
std::string plain_text(const std::string& text) {
    const auto clean = clean_text(text);
    return clean.text.substr(0, 1) == "=" ? " " + clean.text : clean.text;
}

struct Source {
    std::string sheet;
    lxw_row_t first;
    lxw_row_t last;
    lxw_col_t category;
};

void add_series(lxw_chart* chart, const Source& source, const report::Column& column, lxw_col_t values) {
    auto* series = chart_add_series(chart, nullptr, nullptr);
    if (series == nullptr) throw Error(Status::output_failed, tr("cannot add a series to the chart"));
    chart_series_set_categories(series, source.sheet.c_str(), source.first, source.category, source.last,
                                source.category);
    chart_series_set_values(series, source.sheet.c_str(), source.first, values, source.last, values);
    chart_series_set_name(series, plain_text(column.heading).c_str());
    chart_series_set_labels(series);
}

void dress(lxw_chart* chart, const report::Layout& layout) {
    std::string hei = "黑体"; // libxlsxwriter copies it, yet asks for a pointer it could write through
    lxw_chart_font font{};
    font.name = hei.data();
    font.size = 16;
    chart_title_set_name(chart, plain_text(layout.chart->title).c_str());
    chart_title_set_name_font(chart, &font);
    chart_axis_set_min(chart->y_axis, 0); // bars that begin elsewhere make small differences look large
    if (layout.chart->values.size() == 1) chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    else chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
}

lxw_chart* drawn(lxw_workbook* workbook, const report::Layout& layout, const Source& source) {
    auto* chart = workbook_add_chart(workbook, LXW_CHART_COLUMN);
    if (chart == nullptr) throw Error(Status::output_failed, tr("cannot add the chart"));
    for (const auto& key : layout.chart->values)
        if (const auto values = column_of(layout, key)) add_series(chart, source, layout.columns[*values], *values);
    dress(chart, layout);
    return chart;
}

void hang(lxw_workbook* workbook, const report::Layout& layout, lxw_chart* chart) {
    const auto name = sheet_name(layout.name, "图");
    auto* sheet = workbook_add_chartsheet(workbook, name.c_str());
    if (sheet == nullptr) throw Error(Status::output_failed, say("cannot add the sheet '{}'", name));
    demand(chartsheet_set_chart(sheet, chart));
    chartsheet_set_landscape(sheet);
    chartsheet_set_paper(sheet, paper_a4);
    const auto footer = page_footer(layout.mark);
    demand(chartsheet_set_footer(sheet, footer.c_str()));
}

} // namespace

void add_chart(lxw_workbook* workbook, const std::string& sheet, const report::Layout& layout, const BodyRows& body) {
    if (!layout.chart || layout.chart->rows < 1 || body.last < body.first) return;
    const auto category = column_of(layout, layout.chart->category);
    if (!category)
        throw Error(Status::bug, say("the chart asks for a column '{}' that is not there", layout.chart->category));
    const auto last = std::min(body.last, body.first + layout.chart->rows - 1);
    const Source source{sheet, static_cast<lxw_row_t>(body.first), static_cast<lxw_row_t>(last), *category};
    hang(workbook, layout, drawn(workbook, layout, source));
}

} // namespace rdlz::xlsx

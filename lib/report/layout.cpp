#include "core/error.hpp"
#include "core/message.hpp"
#include "report/template.hpp"

#include <memory>

namespace rdlz::report {

namespace {

/// A column as printed, and the place of its cells in a row of the data set.
struct Picked {
    Column column;
    std::size_t source;
};

Align usual_align(Format format) {
    if (format == Format::text) return Align::left;
    return format == Format::date || format == Format::month ? Align::center : Align::right;
}

Column printed_column(const TemplateColumn& wanted, const DataColumn& data) {
    Column column;
    column.key = data.key;
    column.heading = wanted.heading.empty() ? data.heading : wanted.heading;
    column.group = wanted.group;
    column.width = wanted.width;
    column.format = wanted.format.value_or(data.format);
    column.align = wanted.align.value_or(usual_align(column.format));
    column.total = wanted.total;
    column.empty = wanted.empty;
    return column;
}

bool is_family(std::string_view key) { return key.ends_with(":*"); }

bool answers(std::string_view wanted, std::string_view key) {
    return is_family(wanted) ? key.starts_with(wanted.substr(0, wanted.size() - 1)) : key == wanted;
}

std::vector<Picked> picked(const Template& design, const std::vector<DataColumn>& columns) {
    std::vector<Picked> all;
    for (const auto& wanted : design.columns) {
        const auto before = all.size();
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (answers(wanted.key, columns[i].key)) all.push_back({printed_column(wanted, columns[i]), i});
        if (all.size() == before && !is_family(wanted.key))
            throw Error(Status::bug, say("the data set '{}' has no column '{}'", design.data, wanted.key));
    }
    return all;
}

Column number_column() {
    Column column;
    column.key = "number";
    column.heading = "序号";
    column.width = 5;
    column.align = Align::center;
    column.format = Format::integer;
    return column;
}

std::vector<std::string> all_filled(const std::vector<std::string>& patterns, const Variables& variables) {
    std::vector<std::string> out;
    for (const auto& pattern : patterns) out.push_back(filled(pattern, variables));
    return out;
}

int frozen_columns(const Template& design, const std::vector<Column>& columns) {
    for (std::size_t i = 0; i < columns.size() && !design.frozen.empty(); ++i)
        if (columns[i].key == design.frozen) return static_cast<int>(i + 1);
    return 0;
}

std::string mark_of(const Template& design, const Variables& variables) {
    const auto decision = variables.find("decision");
    const bool decided = decision != variables.end() && !decision->second.empty();
    return filled(decided || design.undecided_mark.empty() ? design.mark : design.undecided_mark, variables);
}

void texts(Layout& layout, const Template& design, const Variables& variables) {
    layout.name = design.name;
    layout.title = filled(design.title, variables);
    layout.left = filled(design.left, variables);
    layout.right = filled(design.right, variables);
    layout.mark = mark_of(design, variables);
    layout.notes = all_filled(design.notes, variables);
    layout.signatures = all_filled(design.signatures, variables);
    layout.before = all_filled(design.before, variables);
    layout.after = all_filled(design.after, variables);
    layout.closing = all_filled(design.closing, variables);
    layout.chart = design.chart;
    if (layout.chart) layout.chart->title = filled(layout.chart->title, variables);
}

/// A data set being poured into a ledger; its rows refer to its columns, so the two stay together.
struct Pouring {
    explicit Pouring(DataSet from) : data(std::move(from)), row(data.columns) {}
    DataSet data;
    DataRow row;
};

Rows poured(const Template& design, DataSet data) {
    const bool numbered = design.numbered;
    auto columns = picked(design, data.columns);
    auto pouring = std::make_shared<Pouring>(std::move(data));
    return [numbered, columns = std::move(columns), pouring](std::vector<Cell>& cells) {
        pouring->row.clear();
        if (!pouring->data.rows(pouring->row)) return false;
        cells.clear();
        if (numbered) cells.emplace_back();
        for (const auto& column : columns) cells.push_back(pouring->row.cells()[column.source]);
        return true;
    };
}

} // namespace

Layout layout_for(const Template& design, const Variables& variables, const std::vector<DataColumn>& columns) {
    Layout layout;
    texts(layout, design, variables);
    if (design.numbered) layout.columns.push_back(number_column());
    for (auto& one : picked(design, columns)) layout.columns.push_back(std::move(one.column));
    layout.frozen_columns = frozen_columns(design, layout.columns);
    layout.blank_rows = design.blank_rows;
    layout.landscape = design.landscape;
    layout.a3 = design.a3;
    layout.numbered = design.numbered;
    layout.one_page = design.one_page;
    layout.total_label = design.total_label;
    return layout;
}

Ledger ledger_of(const Template& design, DataSet data, const Variables& variables) {
    if (data.name != design.data)
        throw Error(Status::bug,
                    say("the template '{}' draws from '{}', not from '{}'", design.name, design.data, data.name));
    Ledger ledger;
    ledger.layout = layout_for(design, variables, data.columns);
    ledger.layout.notes.insert(ledger.layout.notes.end(), data.remarks.begin(), data.remarks.end());
    ledger.rows = poured(design, std::move(data));
    return ledger;
}

} // namespace rdlz::report

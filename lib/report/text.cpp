#include "report/text.hpp"

#include "core/text.hpp"
#include "report/printed.hpp"

#include <string>
#include <vector>

namespace rdlz::report {

namespace {

std::string one_line(const std::string& text) {
    std::string out;
    for (const char letter : text) out += letter == '\n' ? "⏎" : std::string(1, letter);
    return out;
}

void lines(const Out& out, const std::vector<std::string>& texts) {
    for (const auto& text : texts) out(text + "\n");
}

void line(const Out& out, const std::string& text) {
    if (!text.empty()) out(text + "\n");
}

std::string parted(const std::vector<std::string>& cells) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : " | ") + one_line(cells[i]);
    return out + "\n";
}

std::string row_line(const std::vector<Column>& columns, const std::vector<Cell>& row) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < columns.size(); ++i) cells.push_back(printed(columns[i], row[i]));
    return parted(cells);
}

std::string header_line(const std::vector<Column>& columns) {
    std::vector<std::string> cells;
    for (const auto& column : columns)
        cells.push_back(column.group.empty() ? column.heading : column.group + "/" + column.heading);
    return parted(cells);
}

void head(const Out& out, const Layout& layout) {
    line(out, layout.mark);
    line(out, layout.title);
    if (!layout.left.empty() || !layout.right.empty()) line(out, layout.left + "    " + layout.right);
    lines(out, layout.before);
    out(header_line(layout.columns));
}

void foot(const Out& out, const Layout& layout) {
    lines(out, layout.notes);
    lines(out, layout.after);
    line(out, joined(layout.signatures, "    "));
    lines(out, layout.closing);
}

std::string quoted(const std::string& text, bool guarded) {
    std::string out = guarded && formula_like(text) ? "\"'" : "\"";
    for (const char letter : text) out += letter == '"' ? "\"\"" : std::string(1, letter);
    return out + "\"";
}

std::string csv_line(const std::vector<std::string>& fields, bool guarded) {
    std::string out;
    for (const auto& field : fields) {
        if (!out.empty()) out += ',';
        out += quoted(field, guarded);
    }
    return out + "\r\n";
}

} // namespace

std::int64_t write_text(const Ledger& ledger, const Out& out) {
    const auto& layout = ledger.layout;
    head(out, layout);
    Pull pull(ledger);
    Totals totals(layout.columns);
    std::vector<Cell> row;
    while (pull.next(row)) {
        totals.add(row);
        out(row_line(layout.columns, row));
    }
    if (!layout.total_label.empty()) out(row_line(layout.columns, totals.row(layout.total_label)));
    foot(out, layout);
    return pull.count();
}

std::int64_t write_csv(const Ledger& ledger, const Out& out, CsvOptions options) {
    const auto& columns = ledger.layout.columns;
    std::vector<std::string> fields;
    for (const auto& column : columns) fields.push_back(column.heading);
    out("\xEF\xBB\xBF" + csv_line(fields, options.guarded));
    Pull pull(ledger);
    std::vector<Cell> row;
    while (pull.next(row)) {
        for (std::size_t i = 0; i < columns.size(); ++i) fields[i] = printed(columns[i], row[i]);
        out(csv_line(fields, options.guarded));
    }
    return pull.count();
}

} // namespace rdlz::report

#include "output.hpp"

#include "core/text.hpp"
#include "json.hpp"

#include <algorithm>
#include <ostream>

namespace rdlz::cli {

namespace {

std::string one_line(const std::string& text) {
    std::string flat = text;
    std::replace(flat.begin(), flat.end(), '\n', ' ');
    std::replace(flat.begin(), flat.end(), '\r', ' ');
    return flat;
}

std::vector<std::size_t> shown(const Answer& answer) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < answer.columns.size(); ++i)
        if (answer.columns[i].in_table) columns.push_back(i);
    return columns;
}

std::vector<int> widths(const Answer& answer, const std::vector<std::size_t>& columns) {
    constexpr int widest = 44;
    std::vector<int> found;
    for (const auto i : columns) {
        int width = display_width(answer.columns[i].heading);
        for (const auto& row : answer.rows) width = std::max(width, std::min(widest, display_width(row[i].human)));
        found.push_back(width);
    }
    return found;
}

std::string aligned(const Answer::Cell& cell, int width) {
    const auto text = cut(one_line(cell.human), width);
    if (!cell.number) return padded(text, width);
    return std::string(static_cast<std::size_t>(std::max(0, width - display_width(text))), ' ') + text;
}

void print_line(std::ostream& out, const std::vector<std::string>& cells) {
    auto line = joined(cells, "  ");
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
}

void print_table(std::ostream& out, const Answer& answer) {
    const auto columns = shown(answer);
    const auto width = widths(answer, columns);
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < columns.size(); ++i)
        cells.push_back(padded(answer.columns[columns[i]].heading, width[i]));
    print_line(out, cells);
    for (const auto& row : answer.rows) {
        cells.clear();
        for (std::size_t i = 0; i < columns.size(); ++i) cells.push_back(aligned(row[columns[i]], width[i]));
        print_line(out, cells);
    }
}

void print_single(std::ostream& out, const Answer& answer) {
    int width = 0;
    for (const auto& column : answer.columns) width = std::max(width, display_width(column.heading));
    for (const auto& row : answer.rows) {
        if (row.size() > 2 && &row != &answer.rows.front()) out << '\n'; // records, not lines
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].human.empty()) out << padded(answer.columns[i].heading, width) << "  " << row[i].human << '\n';
    }
    for (const auto& part : answer.parts) {
        if (part.answer.rows.empty()) continue;
        out << '\n' << part.heading << '\n';
        if (part.answer.single) print_single(out, part.answer);
        else print_table(out, part.answer);
    }
}

/// Excel reads a text that begins like a formula as one, so such a text gets an apostrophe in front.
std::string csv_cell(const std::string& text) {
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    std::string quoted = formula ? "\"'" : "\"";
    for (const char letter : text) {
        if (letter == '"') quoted += '"';
        quoted += letter;
    }
    return quoted + "\"";
}

void print_csv(std::ostream& out, const Answer& answer) {
    std::vector<std::string> cells;
    for (const auto& column : answer.columns) cells.push_back(csv_cell(column.name));
    out << "\xEF\xBB\xBF" << joined(cells, ",") << "\r\n";
    for (const auto& row : answer.rows) {
        cells.clear();
        for (const auto& each : row) cells.push_back(each.number ? each.machine : csv_cell(each.machine));
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) line += (i == 0 ? "" : ",") + cells[i];
        out << line << "\r\n";
    }
}

} // namespace

void Answer::column(std::string name, std::string heading, bool in_table) {
    columns.push_back({std::move(name), std::move(heading), in_table});
}

Answer::Cell cell(const std::string& text) { return {text, text, false}; }
Answer::Cell cell(Points points) { return {points.str(), points.str(), true}; }
Answer::Cell cell(std::int64_t number) { return {std::to_string(number), std::to_string(number), true}; }

void print(std::ostream& out, const Answer& answer, OutputFormat format) {
    if (format == OutputFormat::json) out << to_json(answer);
    else if (format == OutputFormat::csv) print_csv(out, answer);
    else if (answer.single) print_single(out, answer);
    else print_table(out, answer);
}

} // namespace rdlz::cli

#include "staging/sheet.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "staging/repair.hpp"

#include <algorithm>

namespace rdlz::staging {

namespace {

tables::Options options_for(const Form& form, const Instructions& instructions) {
    tables::Options options;
    options.column = [&form](const std::string& cell) { return form.find(cell); };
    options.expected = form.expected();
    options.said = instructions.said;
    return options;
}

} // namespace

std::size_t Line::index(std::string_view column) const {
    for (std::size_t i = 0; i < form_.columns.size(); ++i)
        if (form_.columns[i].name == column) return i;
    throw Error(Status::bug, fmt::format("the form of {} has no column {}", form_.noun, column));
}

std::string Line::heading(std::string_view column) const {
    if (column.empty()) return {};
    const auto& written = headings_[index(column)];
    return written.empty() ? form_.columns[index(column)].heading : trimmed(written);
}

bool Line::knows(std::string_view column) const {
    return std::any_of(form_.columns.begin(), form_.columns.end(),
                       [&](const Column& each) { return each.name == column; });
}

bool Line::has(std::string_view column) const { return !cells_[index(column)].empty(); }
std::string Line::text(std::string_view column) const { return cells_[index(column)]; }

std::vector<std::string> Line::texts(std::string_view column) const { return split(text(column), "、，,;；\n\r"); }

void Line::refuse(std::string_view column, std::string text, std::string remedy) {
    problems.push_back(
        {{file_, number, heading(column), record}, std::move(text), std::move(remedy), Problem::Weight::refused});
    refused = true;
}

void Line::note(std::string_view column, std::string text) {
    problems.push_back({{file_, number, heading(column), record}, std::move(text), {}, Problem::Weight::note});
}

Value Line::value(std::string_view column) {
    const auto& field = *form_.columns[index(column)].field;
    const auto mended = mend(field, text(column));
    if (!mended.note.empty()) note(column, mended.note);
    auto lost = mended.lost;
    if (!lost) {
        auto read = read_value(field, mended.text);
        if (auto* value = std::get_if<Value>(&read)) {
            const auto* held = std::get_if<std::string>(value);
            if (field.name != "born" || held == nullptr || *held <= today_.str().substr(0, 7)) return *value;
            read = Misread{say("'{}' lies in the future", mended.text), tr("check the year")};
        }
        lost = std::get<Misread>(read);
    }
    refuse(column, lost->text, lost->remedy);
    return {};
}

Sheet::Sheet(const std::filesystem::path& file, const Form& form, const Instructions& instructions)
    : form_(form),
      table_(tables::open(file, options_for(form, instructions))),
      headings_(form.columns.size()),
      today_(instructions.today) {
    for (const auto& heading : table_.header()) {
        auto column = form.find(heading);
        if (column && !headings_[*column].empty()) column.reset(); // the second column of a name is not read
        if (column) headings_[*column] = heading;
        columns_.push_back(column);
    }
}

bool Sheet::next(Line& line) {
    tables::Row row;
    if (!table_.next(row)) return false;
    line.number = row.line;
    line.record = row.record;
    line.refused = false;
    line.problems.clear();
    line.today_ = today_;
    line.headings_ = headings_;
    line.cells_.assign(form_.columns.size(), {});
    for (std::size_t i = 0; i < std::min(row.cells.size(), columns_.size()); ++i) {
        if (!columns_[i]) continue;
        line.cells_[*columns_[i]] = trimmed(row.cells[i]);
        if (line.cells_[*columns_[i]].find('\n') != std::string::npos)
            line.note(form_.columns[*columns_[i]].name, tr("the cell holds a line break"));
    }
    line.problems.insert(line.problems.end(), row.faults.begin(), row.faults.end());
    line.refused = line.refused || any_refused(row.faults);
    return true;
}

std::vector<std::string> Sheet::remarks() const {
    const auto& found = table_.found();
    std::vector<std::string> all{say("read as {}, headings on line {}", found.how(), found.header_line)};
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (!columns_[i] && !trimmed(table_.header()[i]).empty() && folded(table_.header()[i]) != "序号")
            unknown.push_back(table_.header()[i]);
    if (!unknown.empty()) all.push_back(say("columns not read: {}", joined(unknown, "、")));
    all.insert(all.end(), found.notices.begin(), found.notices.end());
    for (auto& remark : table_.skipped().remarks()) all.push_back(std::move(remark));
    return all;
}

int Sheet::recognised() const {
    return static_cast<int>(
        std::count_if(headings_.begin(), headings_.end(), [](const std::string& heading) { return !heading.empty(); }));
}

std::vector<Problem> Sheet::missing() const {
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < headings_.size(); ++i)
        if (form_.columns[i].required && headings_[i].empty())
            problems.push_back({{table_.file(), table_.found().header_line, form_.columns[i].heading},
                                tr("the file has no such column"),
                                say("add a column headed '{}'", form_.columns[i].heading),
                                Problem::Weight::refused});
    return problems;
}

} // namespace rdlz::staging

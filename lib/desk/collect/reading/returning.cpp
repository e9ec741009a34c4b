#include "desk/collect/reading/returning.hpp"

#include "core/text.hpp"
#include "tables/xlsx/address.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace rdlz::desk {

namespace {

constexpr int sentence_width = 50;

std::string sentence(const CellProblem& problem) {
    return problem.remedy.empty() ? problem.text : fmt::format("{}（{}）", problem.text, problem.remedy);
}

/// A column that the station's roster no longer has keeps its place, because rows are told by it.
std::vector<xlsx::FormColumn> columns(const xlsx::FormSheet& empty, const FilledSheet& filled) {
    std::vector<xlsx::FormColumn> all;
    for (const auto& heading : filled.headings) {
        if (heading == objection_heading) continue;
        const auto known = std::find_if(empty.columns.begin(), empty.columns.end(),
                                        [&](const xlsx::FormColumn& each) { return each.heading == heading; });
        all.push_back(known == empty.columns.end() ? empty.columns.back() : *known);
        all.back().heading = heading;
    }
    xlsx::FormColumn sentences;
    sentences.heading = objection_heading;
    sentences.width = sentence_width;
    sentences.locked = true;
    all.push_back(sentences);
    return all;
}

xlsx::FormRow filled_row(const FilledSheet& sheet, const FilledRow& row, std::size_t width) {
    xlsx::FormRow made;
    made.cells = row.cells;
    made.cells.resize(width - 1);
    const auto open = sheet.open(row);
    if (open.empty()) return made;
    made.look = xlsx::RowLook::given;
    for (const auto& column : sheet_design(SheetKind::opinions).columns)
        if (open.count(std::string(column.name)) > 0) made.open.push_back(sheet.column(column.heading));
    return made;
}

void mark_row(xlsx::FormRow& row, const CellProblem& problem) {
    auto& at = row.objections[problem.column];
    at += (at.empty() ? "" : "\n") + sentence(problem);
    auto& words = row.cells.back();
    words += (words.empty() ? "" : "\n") + sentence(problem);
}

void return_sheet(xlsx::FormSheet& sheet, const FilledSheet& filled, const std::vector<CellProblem>& problems) {
    auto blank = std::move(sheet.rows);
    sheet.columns = columns(sheet, filled);
    sheet.rows.clear();
    std::vector<std::string> met;
    for (const auto& each : filled.rows) {
        auto row = filled_row(filled, each, sheet.columns.size());
        row.cells.emplace_back();
        for (const auto& problem : problems)
            if (problem.line == each.line) mark_row(row, problem);
        met.push_back(each.key());
        sheet.rows.push_back(std::move(row));
    }
    for (auto& row : blank)
        if (row.look == xlsx::RowLook::blank && std::find(met.begin(), met.end(), row.cells.front()) == met.end())
            sheet.rows.push_back(std::move(row));
}

} // namespace

xlsx::FormBook returned_book(xlsx::FormBook empty, const Filled& filled, const std::vector<CellProblem>& problems) {
    auto mark = filled.mark;
    ++mark.round;
    empty.mark = mark.str();
    empty.title += "　退改单";
    for (const auto& design : sheet_designs()) {
        const auto at = static_cast<std::size_t>(design.kind);
        auto& sheet = empty.sheets.at(at);
        std::vector<CellProblem> here;
        std::copy_if(problems.begin(), problems.end(), std::back_inserter(here),
                     [&](const CellProblem& problem) { return problem.sheet == design.kind; });
        sheet.title += "　退改单";
        sheet.notes = {fmt::format(
            "本表有{}处要改：见红色单元格的批注和最右一列。改好后把这份退改单发回，不要另起新表。", here.size())};
        if (sheet.question) {
            sheet.question->answer = filled.zero;
            for (const auto& problem : here)
                if (problem.line == 0) sheet.question->objection = sentence(problem);
        }
        return_sheet(sheet, filled.sheets.at(at), here);
    }
    return empty;
}

Problem told(const Filled& filled, const CellProblem& problem) {
    const auto& sheet = filled.sheet(problem.sheet);
    std::string cell(sheet_design(problem.sheet).name);
    if (problem.line > 0) cell += fmt::format(" {}{}", tables::column_letters(problem.column), problem.line);
    if (problem.line > 0 && problem.column < sheet.headings.size())
        cell += " " + joined(split(sheet.headings[problem.column], "\n"), " ");
    return {{filled.file, 0, cell}, problem.text, problem.remedy};
}

} // namespace rdlz::desk

#include "desk/collect/reading/filled.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/xlsx/address.hpp"
#include "tables/xlsx/sheet.hpp"
#include "xlsx/form/form.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>

namespace rdlz::desk {

namespace {

constexpr std::string_view question_beginning = "本月无接待";

using Book = std::shared_ptr<const tables::Workbook>;
using Cells = std::vector<std::string>;

void each_row(const Book& book, std::string_view sheet, const std::function<bool(FilledRow row)>& take) {
    const auto found = std::find_if(book->sheets.begin(), book->sheets.end(),
                                    [&](const tables::SheetEntry& each) { return each.name == sheet; });
    if (found == book->sheets.end()) return;
    tables::SheetReader reader(book, *found);
    tables::Record record;
    while (reader.next(record)) {
        FilledRow row{record.line, {}, record.faults};
        for (const auto cell : record.cells) row.cells.push_back(trimmed(cell));
        if (row.cells.empty()) row.cells.emplace_back();
        if (!take(std::move(row))) return;
    }
}

/// The answer stands in the next cell of the question's row that holds anything.
std::string answer_in(const Cells& cells) {
    const auto answer =
        std::find_if(cells.begin() + 1, cells.end(), [](const std::string& cell) { return !cell.empty(); });
    return answer == cells.end() ? std::string() : *answer;
}

bool is_heading(const SheetDesign& design, const std::string& text) {
    const auto has = [&](const SheetColumn& column) { return column.heading == text; };
    if (design.kind == SheetKind::opinions && text == open_heading) return true;
    if (design.kind == SheetKind::activities && !deputy_code(text).empty()) return true;
    return std::any_of(design.columns.begin(), design.columns.end(), has);
}

/// Reads the rows of one of the five sheets; what stands above its headings first.
class SheetFiller {
public:
    SheetFiller(const SheetDesign& design, FilledSheet& sheet, std::string& zero)
        : design_(design), sheet_(sheet), zero_(zero) {}

    void add(FilledRow row) {
        if (sheet_.heading_line > 0) return add_row(std::move(row));
        if (row.key().starts_with(question_beginning)) zero_ = answer_in(row.cells);
        if (row.key() == design_.columns.front().heading) take_headings(row);
    }

    void demand_whole() const {
        if (sheet_.heading_line == 0) refuse(say("the sheet '{}' or its headings are gone", design_.name));
        std::vector<std::string> gone;
        for (const auto& column : design_.columns)
            if (sheet_.column(column.heading) == sheet_.headings.size()) gone.emplace_back(column.heading);
        if (design_.kind == SheetKind::opinions && sheet_.column(open_heading) == sheet_.headings.size())
            gone.emplace_back(open_heading);
        if (!gone.empty()) refuse(say("columns of '{}' are gone: {}", design_.name, joined(gone, "、")));
    }

private:
    [[noreturn]] static void refuse(std::string text) {
        throw Error(Status::bad_input, std::move(text), tr("copy the rows into the workbook that was sent"));
    }

    void take_headings(FilledRow& row) {
        sheet_.heading_line = row.line;
        sheet_.headings = std::move(row.cells);
        for (std::size_t i = 0; i < sheet_.headings.size(); ++i)
            sheet_.is_read.push_back(is_heading(design_, sheet_.headings[i]) && sheet_.column(sheet_.headings[i]) == i);
    }

    bool is_read(std::size_t column) const { return column < sheet_.is_read.size() && sheet_.is_read[column]; }

    void add_row(FilledRow row) {
        const auto objections = sheet_.column(objection_heading);
        bool says_something = std::any_of(row.faults.begin(), row.faults.end(),
                                          [&](const tables::CellFault& fault) { return is_read(fault.cell); });
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            if (row.cells[i].empty() || i == objections) continue;
            if (is_read(i)) says_something = true;
            else sheet_.unread.push_back(fmt::format("{}{} '{}'", tables::column_letters(i), row.line, row.cells[i]));
        }
        row.cells.resize(sheet_.headings.size());
        if (says_something) sheet_.rows.push_back(std::move(row));
    }

    const SheetDesign& design_;
    FilledSheet& sheet_;
    std::string& zero_;
};

FilledSheet read_sheet(const Book& book, const SheetDesign& design, std::string& zero) {
    FilledSheet sheet;
    SheetFiller filler(design, sheet, zero);
    each_row(book, design.name, [&](FilledRow row) {
        filler.add(std::move(row));
        return true;
    });
    filler.demand_whole();
    return sheet;
}

/// Of its words alone: the same whichever program saved it, in whatever order its columns stand.
std::string digest_of(const Filled& filled) {
    std::string text = filled.zero;
    for (const auto& sheet : filled.sheets)
        for (const auto& row : sheet.rows) {
            std::map<std::string, std::string> said;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                if (sheet.is_read[i] && sheet.headings[i] != open_heading) said[sheet.headings[i]] = row.cells[i];
            for (const auto& [heading, cell] : said)
                if (!cell.empty()) text += fmt::format("\n{} {}", heading, cell);
        }
    return sha256(text);
}

} // namespace

std::size_t FilledSheet::column(std::string_view heading) const {
    return static_cast<std::size_t>(std::find(headings.begin(), headings.end(), heading) - headings.begin());
}

const std::string& FilledSheet::text(const FilledRow& row, std::string_view heading) const {
    static const std::string nothing;
    const auto at = column(heading);
    return at < row.cells.size() ? row.cells[at] : nothing;
}

OpenCells FilledSheet::open(const FilledRow& row) const { return read_open(text(row, open_heading)); }

std::string deputy_code(const std::string& heading) {
    const auto words = split(heading, "\n\r ");
    return words.size() < 2 ? std::string() : words.back();
}

std::optional<SheetMark> mark_of(const std::filesystem::path& file) {
    const auto book = std::make_shared<const tables::Workbook>(file);
    std::optional<SheetMark> mark;
    each_row(book, xlsx::hidden_sheet, [&mark](const FilledRow& row) {
        mark = SheetMark::parse(row.key());
        return false;
    });
    return mark;
}

Filled read_filled(const std::filesystem::path& file, const SheetMark& mark) {
    const auto book = std::make_shared<const tables::Workbook>(file);
    Filled filled;
    filled.file = file.filename().string();
    filled.mark = mark;
    for (const auto& design : sheet_designs())
        filled.sheets.at(static_cast<std::size_t>(design.kind)) = read_sheet(book, design, filled.zero);
    filled.digest = digest_of(filled);
    return filled;
}

} // namespace rdlz::desk

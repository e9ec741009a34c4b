#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/opening.hpp"
#include "tables/xlsx/part.hpp"
#include "tables/xlsx/sheet.hpp"

#include <algorithm>

namespace rdlz::tables {

namespace {

using Book = std::shared_ptr<const Workbook>;

[[noreturn]] void refuse(std::string text, std::string hint) {
    throw Error(Status::bad_input, std::move(text), std::move(hint));
}

std::string names_of(const std::vector<SheetEntry>& sheets) {
    std::vector<std::string> names;
    for (const auto& sheet : sheets) names.push_back(sheet.name);
    return joined(names, "、");
}

const SheetEntry& sheet_named(const Workbook& book, const std::string& word) {
    for (const auto& sheet : book.sheets)
        if (folded(sheet.name) == folded(word)) return sheet;
    const auto place = static_cast<std::size_t>(std::max(0, number(word)));
    if (place >= 1 && place <= book.sheets.size()) return book.sheets[place - 1];
    refuse(say("'{}' has no sheet '{}'", book.file.string(), word), say("name one of: {}", names_of(book.sheets)));
}

bool holds_cells(const Book& book, const SheetEntry& sheet) {
    Record record;
    return SheetReader(book, sheet).next(record);
}

std::vector<SheetEntry> filled_sheets(const Book& book) {
    std::vector<SheetEntry> filled;
    for (const auto& sheet : book->sheets)
        if (!sheet.hidden && holds_cells(book, sheet)) filled.push_back(sheet);
    return filled;
}

/// The one a person names, or the only one a person sees anything in.
SheetEntry chosen(const Book& book, const std::string& said) {
    if (!said.empty()) return sheet_named(*book, said);
    const auto filled = filled_sheets(book);
    if (filled.empty())
        refuse(say("'{}' has no sheet with anything in it", book->file.string()), say("save the table again"));
    if (filled.size() > 1)
        refuse(say("'{}' has several sheets: {}", book->file.string(), names_of(filled)),
               say("say which with --sheet NAME or --sheet NUMBER"));
    return filled.front();
}

void tell_other_sheets(const Workbook& book, const SheetEntry& sheet, Found& found) {
    std::vector<SheetEntry> hidden;
    std::vector<SheetEntry> others;
    for (const auto& each : book.sheets)
        if (each.member != sheet.member) (each.hidden ? hidden : others).push_back(each);
    if (!hidden.empty()) found.notices.push_back(say("hidden sheets, not read: {}", names_of(hidden)));
    if (!others.empty()) found.notices.push_back(say("other sheets, not read: {}", names_of(others)));
}

void tell_hidden_columns(const std::vector<int>& columns, const Headings& headings, Found& found) {
    std::vector<std::string> hidden;
    for (const auto column : columns)
        if (const auto i = static_cast<std::size_t>(column); i < headings.names.size())
            hidden.push_back(headings.names[i]);
    if (!hidden.empty()) found.notices.push_back(say("hidden columns, read like the others: {}", joined(hidden, "、")));
}

/// Merged cells below the headings are blank but for the first: whether that means "as above" only a person knows.
void tell_merges(const Opened& opened, const std::vector<std::string>& filled, Found& found) {
    const auto below = opened.above.empty() ? 0 : opened.above.back().line;
    const auto& names = opened.headings.names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& down = opened.records->merges().down(i);
        const auto count = std::distance(down.upper_bound(below), down.end());
        if (count == 0 || std::find(filled.begin(), filled.end(), names[i]) != filled.end()) continue;
        found.notices.push_back(
            say("column '{}' has merged cells ({}), whose text stands in the first row only; --fill-down {} repeats it",
                names[i], count, names[i]));
    }
}

} // namespace

Opened open_workbook(const std::filesystem::path& file, const Options& options) {
    const auto book = Book(std::make_shared<const Workbook>(file));
    const auto sheet = chosen(book, options.said.sheet);
    Opened opened;
    opened.found.workbook = true;
    opened.found.sheet = sheet.name;
    SheetReader reader(book, sheet);
    std::vector<Kept> top;
    add_first_records(reader, top);
    auto headings = find_headings(top, options.column);
    if (!headings && options.needs_headings) refuse_headings(opened, file, options, top);
    opened.records = std::make_unique<SheetReader>(book, sheet);
    take_headings(opened, std::move(top), std::move(headings));
    tell_other_sheets(*book, sheet, opened.found);
    tell_hidden_columns(reader.hidden_columns(), opened.headings, opened.found);
    tell_merges(opened, options.said.fill_down, opened.found);
    return opened;
}

} // namespace rdlz::tables

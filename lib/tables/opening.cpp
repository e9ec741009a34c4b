#include "tables/opening.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/clean.hpp"

namespace rdlz::tables {

namespace {

constexpr std::size_t rows_looked_at = 10;

Cells cells_of(const Kept& kept) { return {kept.cells.begin(), kept.cells.end()}; }

} // namespace

void add_first_records(Records& records, std::vector<Kept>& top) {
    for (Record record; top.size() < rows_looked_at && records.next(record);)
        top.push_back({record.line, {record.cells.begin(), record.cells.end()}});
}

void take_headings(Opened& opened, std::vector<Kept> top, std::optional<Headings> headings) {
    if (!headings) return;
    auto& found = opened.found;
    found.header_line = top[headings->first].line;
    found.header_rows = static_cast<int>(headings->rows);
    for (std::size_t i = 0; i < headings->first; ++i)
        if (auto text = shown(cells_of(top[i])); !text.empty() && !text.starts_with("sep="))
            found.titles.push_back({top[i].line, std::move(text)});
    top.resize(headings->first + headings->rows);
    opened.above = std::move(top);
    opened.headings = std::move(*headings);
}

void refuse_headings(const Opened& opened, const std::filesystem::path& file, const Options& options,
                     const std::vector<Kept>& top) {
    const auto first = top.empty() ? std::string() : shown(cells_of(top.front()));
    if (opened.found.workbook)
        throw Error(Status::bad_input,
                    say("'{}' has no row of known headings among the first {} rows of sheet '{}': expected {}; its "
                        "first row is '{}'",
                        file.string(), rows_looked_at, opened.found.sheet, options.expected, first),
                    say("check the headings, or name another sheet with --sheet"));
    throw Error(
        Status::bad_input,
        say("'{}' has no row of known headings among its first {} rows: expected {}; read as {} its first row is '{}'",
            file.string(), rows_looked_at, options.expected, name(opened.found.encoding.encoding), first),
        say("check the headings, or name the file's encoding with --encoding"));
}

} // namespace rdlz::tables

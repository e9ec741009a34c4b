#include "tables/table.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/clean.hpp"
#include "tables/file_kind.hpp"
#include "tables/opening.hpp"

#include <algorithm>
#include <deque>

namespace rdlz::tables {

namespace {

/// A column whose blank cells mean what stood above.
struct Filled {
    std::size_t column = 0;
    std::string last;
};

Opened opened(const std::filesystem::path& file, const Options& options) {
    return kind_of(file) == FileKind::workbook ? open_workbook(file, options) : open_text(file, options);
}

/// Which column a person names, by its heading in the file or by any word for it.
std::size_t column_named(const std::string& word, const Headings& headings, const Options& options) {
    const auto known = options.column(word);
    for (std::size_t i = 0; i < headings.names.size(); ++i)
        if (folded(headings.names[i]) == folded(word) || (known && options.column(headings.names[i]) == known))
            return i;
    throw Error(Status::usage, say("there is no column '{}' to fill down", word),
                say("name one of: {}", joined(headings.names, "、")));
}

std::vector<Filled> filled_columns(const Headings& headings, const Options& options) {
    std::vector<Filled> columns;
    for (const auto& word : options.said.fill_down) columns.push_back({column_named(word, headings, options), {}});
    return columns;
}

/// Spreadsheets write empty cells behind the last heading; they are no data.
void drop_empty_tail(Cells& cells, std::size_t headings) {
    while (cells.size() > headings && is_blank(cells.back())) cells.pop_back();
}

} // namespace

struct Table::State {
    State(const std::filesystem::path& path, const Options& options)
        : file(path.string()), opened(tables::opened(path, options)), filled(filled_columns(opened.headings, options)) {
        for (const auto& name : opened.headings.names) known.push_back(options.column(name).has_value());
        for (std::size_t i = 0; i < opened.above.size(); ++i) opened.records->next(record);
    }

    bool passed_over();
    void tidy(Row& row);
    void clean_cells(Row& row);
    void check_width(Row& row) const;
    void check_cells(Row& row) const;
    void fill_down(Row& row);
    std::string heading(std::size_t cell) const;

    std::string file;
    Opened opened;
    std::vector<Filled> filled;
    std::vector<bool> known; ///< by heading: an error in a column that nobody reads is a note
    Record record;
    std::deque<std::string> mended; ///< texts of the row at hand that are not as the file holds them
    Skipped skipped;
    int records = 0;
};

bool Table::State::passed_over() {
    constexpr int most_shown = 20;
    const auto role = role_of(record.cells, opened.above);
    if (role == Role::empty) ++skipped.empty;
    if (role == Role::repeated) ++skipped.repeated;
    if (role == Role::closing && ++skipped.footers <= most_shown)
        skipped.shown.push_back({record.line, shown(record.cells)});
    return role != Role::row;
}

/// By its name, or where it has none by its place: "column 5".
std::string Table::State::heading(std::size_t cell) const {
    const auto& names = opened.headings.names;
    return cell < names.size() && !names[cell].empty() ? names[cell] : say("column {}", cell + 1);
}

void Table::State::clean_cells(Row& row) {
    mended.clear();
    std::string text;
    for (auto& cell : row.cells)
        if (cleaned(cell, text)) cell = mended.emplace_back(std::move(text));
}

/// A workbook keeps no empty cells at the end of a row, and what stands beside the table is a remark, no cell too many.
void Table::State::check_width(Row& row) const {
    const auto headings = opened.headings.names.size();
    drop_empty_tail(row.cells, headings);
    const auto cells = row.cells.size();
    if (cells == headings || headings == 0) return;
    if (!opened.found.workbook)
        row.faults.push_back(
            {{file, row.line, {}, row.record},
             say("{} cells where there are {} headings", cells, headings),
             cells < headings ? say("fill in the missing cells") : say("quote the cell that holds a separator")});
    else if (cells > headings)
        row.faults.push_back({{file, row.line, {}, row.record},
                              say("'{}' stands beside the table and is not read", row.cells.back()),
                              {},
                              Problem::Weight::note});
    if (opened.found.workbook) row.cells.resize(headings);
}

void Table::State::check_cells(Row& row) const {
    for (const auto& fault : record.faults) {
        const bool is_read = fault.cell < known.size() && known[fault.cell];
        const auto weight = is_read ? fault.weight : Problem::Weight::note;
        row.faults.push_back({{file, row.line, heading(fault.cell), row.record}, fault.text, fault.remedy, weight});
    }
    const bool zero = std::any_of(row.cells.begin(), row.cells.end(),
                                  [](std::string_view cell) { return cell.find('\0') != std::string_view::npos; });
    if (zero)
        row.faults.push_back({{file, row.line, {}, row.record},
                              say("a NUL character stands in this row"),
                              say("delete it, or save the table again")});
}

/// Where a workbook has merged cells in the column, only these are filled: another blank one was left blank.
void Table::State::fill_down(Row& row) {
    const auto& merges = opened.records->merges();
    for (auto& each : filled) {
        if (each.column >= row.cells.size()) continue;
        auto& cell = row.cells[each.column];
        if (!is_blank(cell)) each.last = cell;
        else if (merges.down(each.column).empty() || merges.from_above(row.line, each.column)) cell = each.last;
    }
}

void Table::State::tidy(Row& row) {
    row.line = record.line;
    row.record = ++records;
    row.cells = record.cells;
    row.faults.clear();
    if (record.hidden) skipped.hidden.push_back(row.line);
    check_width(row);
    check_cells(row);
    clean_cells(row);
    fill_down(row);
}

Table::Table(const std::filesystem::path& file, const Options& options)
    : state_(std::make_unique<State>(file, options)) {}

Table::~Table() = default;
Table::Table(Table&&) noexcept = default;
Table& Table::operator=(Table&&) noexcept = default;

const std::string& Table::file() const { return state_->file; }
const Found& Table::found() const { return state_->opened.found; }
const std::vector<std::string>& Table::header() const { return state_->opened.headings.names; }
const Skipped& Table::skipped() const { return state_->skipped; }
const Merges& Table::merges() const { return state_->opened.records->merges(); }

bool Table::next(Row& row) {
    do {
        if (!state_->opened.records->next(state_->record)) return false;
    } while (state_->passed_over());
    state_->tidy(row);
    return true;
}

Table open(const std::filesystem::path& file, const Options& options) { return {file, options}; }

void each_record(const std::filesystem::path& file, const Options& options, const EachRecord& take) {
    const auto all = opened(file, options);
    const auto titles = all.headings.first;
    Record record;
    for (std::size_t i = 0; all.records->next(record); ++i) {
        if (i < titles) take(record.line, Role::title, record.cells);
        else if (i < all.above.size()) take(record.line, Role::heading, record.cells);
        else take(record.line, role_of(record.cells, all.above), record.cells);
    }
}

std::string Found::how() const {
    if (workbook) return say("sheet '{}' of a workbook", sheet);
    return say("{} ({})", name(encoding.encoding), encoding.why);
}

} // namespace rdlz::tables

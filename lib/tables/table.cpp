#include "tables/table.hpp"

#include "core/message.hpp"
#include "tables/clean.hpp"
#include "tables/header.hpp"
#include "tables/splitter.hpp"

#include <algorithm>

namespace rdlz::tables {

struct Table::State {
    State(const std::filesystem::path& path, const Options& options)
        : file(path.string()),
          header(find_header(path, options)),
          splitter(path, header.found.encoding, header.found.separator) {}

    void skip_to_data();
    bool passed_over(const std::vector<std::string>& cells);
    void tidy(Row& row) const;

    std::string file;
    Header header;
    Splitter splitter;
    Skipped skipped;
    int records = 0;
};

namespace {

/// Spreadsheets write empty cells behind the last heading; they are no data.
void drop_empty_tail(std::vector<std::string>& cells, std::size_t headings) {
    while (cells.size() > headings && cells.back().find_first_not_of(" \t") == std::string::npos) cells.pop_back();
}

std::string fault_of(const std::vector<std::string>& cells, std::size_t headings) {
    if (cells.size() != headings) return say("{} cells where there are {} headings", cells.size(), headings);
    const bool zero = std::any_of(cells.begin(), cells.end(),
                                  [](const std::string& cell) { return cell.find('\0') != std::string::npos; });
    return zero ? say("a NUL character stands in this row") : std::string();
}

std::string remedy_of(const std::vector<std::string>& cells, std::size_t headings) {
    if (cells.size() == headings) return say("delete it, or save the table again");
    return cells.size() < headings ? say("fill in the missing cells") : say("quote the cell that holds a separator");
}

} // namespace

void Table::State::skip_to_data() {
    std::vector<std::string> cells;
    for (int record = 0; record <= header.record; ++record) splitter.next(cells);
}

bool Table::State::passed_over(const std::vector<std::string>& cells) {
    const bool empty = is_empty(cells);
    if (!empty && !is_footer(cells)) return false;
    ++(empty ? skipped.empty : skipped.footers);
    return true;
}

void Table::State::tidy(Row& row) const {
    const auto headings = header.cells.size();
    drop_empty_tail(row.cells, headings);
    row.fault.reset();
    if (auto text = fault_of(row.cells, headings); !text.empty())
        row.fault = Problem{{file, row.line, {}}, std::move(text), remedy_of(row.cells, headings)};
    for (auto& cell : row.cells) strip_guard(cell);
}

Table::Table(const std::filesystem::path& file, const Options& options)
    : state_(std::make_unique<State>(file, options)) {
    state_->skip_to_data();
}

Table::~Table() = default;
Table::Table(Table&&) noexcept = default;
Table& Table::operator=(Table&&) noexcept = default;

const std::string& Table::file() const { return state_->file; }
const Found& Table::found() const { return state_->header.found; }
const std::vector<std::string>& Table::header() const { return state_->header.cells; }
const Skipped& Table::skipped() const { return state_->skipped; }

bool Table::next(Row& row) {
    do {
        if (!state_->splitter.next(row.cells)) return false;
    } while (state_->passed_over(row.cells));
    row.line = state_->splitter.line();
    row.record = ++state_->records;
    state_->tidy(row);
    return true;
}

Table open(const std::filesystem::path& file, const Options& options) { return {file, options}; }

} // namespace rdlz::tables

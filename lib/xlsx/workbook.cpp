#include "xlsx/workbook.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "xlsx/chart.hpp"
#include "xlsx/clean_text.hpp"
#include "xlsx/draft.hpp"
#include "xlsx/page.hpp"
#include "xlsx/verify.hpp"

#include <list>

namespace rdlz::xlsx {

namespace {

constexpr std::int64_t space_asked_every = 2000; // rows
constexpr std::uint64_t bytes_a_cell = 100;      // of a sheet's XML, generously

/// Spreads one ledger over as many sheets as its rows need.
class Writer {
public:
    Writer(Book& book, const report::Ledger& ledger, const WriteOptions& options)
        : book_(book),
          ledger_(ledger),
          options_(options),
          styles_(book.raw()),
          geometry_(ledger.layout),
          pull_(ledger),
          totals_(ledger.layout.columns) {}

    void write();
    Written written() const;
    std::vector<std::int64_t> last_rows() const;

private:
    void begin_sheet();
    void row(const std::vector<report::Cell>& cells);
    void rows();
    void end();
    bool full() const { return page().next_row() + page().foot_rows() >= options_.sheet_rows; }
    Page& page() { return pages_.back(); }
    const Page& page() const { return pages_.back(); }

    Book& book_;
    const report::Ledger& ledger_;
    const WriteOptions& options_;
    Styles styles_;
    Geometry geometry_;
    report::Pull pull_;
    report::Totals totals_;
    std::list<Sheet> sheets_; // pages refer to them
    std::list<Page> pages_;
};

void Writer::begin_sheet() {
    const auto number = sheets_.size() + 1;
    const auto ending = number == 1 ? std::string() : fmt::format("({})", number);
    sheets_.emplace_back(book_.raw(), sheet_name(ledger_.layout.name, ending));
    pages_.emplace_back(sheets_.back(), styles_, ledger_.layout, geometry_);
    page().head();
}

void Writer::row(const std::vector<report::Cell>& cells) {
    if (full()) begin_sheet();
    page().row(cells);
    totals_.add(cells);
    if (pull_.count() % space_asked_every != 0) return;
    demand_space(options_.temporary, options_.free_space + bytes_a_cell * cells.size() * space_asked_every);
}

void Writer::rows() {
    std::vector<report::Cell> cells;
    while (pull_.next(cells)) row(cells);
    for (auto count = pull_.count(); count < ledger_.layout.blank_rows && !full(); ++count) page().blank_row();
}

void Writer::end() {
    std::vector<BodyRows> bodies;
    for (const auto& one : pages_) bodies.push_back(one.body());
    if (!ledger_.layout.total_label.empty()) page().total(totals_, bodies);
    page().foot();
    if (pull_.count() > 0) add_chart(book_.raw(), bodies.front().sheet, ledger_.layout, bodies.front());
}

void Writer::write() {
    book_.name(ledger_.layout.title);
    begin_sheet();
    rows();
    end();
}

Written Writer::written() const {
    Written written;
    written.rows = pull_.count();
    for (const auto& sheet : sheets_) written.cut_texts += sheet.cut_texts();
    for (const auto& page : pages_) written.tall_rows += page.tall_rows();
    return written;
}

std::vector<std::int64_t> Writer::last_rows() const {
    std::vector<std::int64_t> rows;
    for (const auto& sheet : sheets_) rows.push_back(sheet.last_row());
    return rows;
}

} // namespace

Written write_workbook(const report::Ledger& ledger, const std::filesystem::path& file, const WriteOptions& options) {
    if (ledger.layout.columns.empty())
        throw Error(Status::bug, say("the ledger '{}' has no columns", ledger.layout.name));
    Draft draft(file, options.overwrite);
    WriteOptions settled = options;
    if (settled.temporary.empty()) settled.temporary = draft.folder();
    demand_space(settled.temporary, settled.free_space);
    demand_space(draft.folder(), settled.free_space);
    Written written;
    {
        Book book(draft.path(), settled.temporary, Book::Memory::flat);
        Writer writer(book, ledger, settled);
        writer.write();
        written = writer.written();
        const auto last_rows = writer.last_rows();
        book.close();
        verify_workbook(draft.path(), last_rows);
    }
    written.digest = sha256_file(draft.path());
    draft.place();
    return written;
}

} // namespace rdlz::xlsx

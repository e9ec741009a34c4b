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
#include <optional>

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

namespace {

/// A workbook on its way to its place: what both kinds have in common.
class Making {
public:
    Making(const std::filesystem::path& file, const WriteOptions& options)
        : draft_(file, options.overwrite), options_(options) {
        if (options_.temporary.empty()) options_.temporary = draft_.folder();
        demand_space(options_.temporary, options_.free_space);
        demand_space(draft_.folder(), options_.free_space);
        book_.emplace(draft_.path(), options_.temporary, Book::Memory::flat);
    }

    void name(const std::string& title) { book_->name(title); }
    void add(const report::Ledger& ledger) {
        Writer writer(*book_, ledger, options_);
        writer.write();
        const auto part = writer.written();
        written_.rows += part.rows;
        written_.cut_texts += part.cut_texts;
        written_.tall_rows += part.tall_rows;
        const auto rows = writer.last_rows();
        last_rows_.insert(last_rows_.end(), rows.begin(), rows.end());
    }
    Written finish() {
        book_->close();
        book_.reset();
        verify_workbook(draft_.path(), last_rows_);
        written_.digest = sha256_file(draft_.path());
        draft_.place();
        return written_;
    }

private:
    Draft draft_;
    WriteOptions options_;
    std::optional<Book> book_;
    Written written_;
    std::vector<std::int64_t> last_rows_;
};

void demand_columns(const report::Ledger& ledger) {
    if (ledger.layout.columns.empty())
        throw Error(Status::bug, say("the ledger '{}' has no columns", ledger.layout.name));
}

} // namespace

Written write_workbook(const report::Ledger& ledger, const std::filesystem::path& file, const WriteOptions& options) {
    demand_columns(ledger);
    Making making(file, options);
    making.name(ledger.layout.title);
    making.add(ledger);
    return making.finish();
}

Written write_booklet(const NextLedger& next, const std::string& title, const std::filesystem::path& file,
                      const WriteOptions& options) {
    report::Ledger ledger;
    if (!next(ledger)) throw Error(Status::refused, say("there is nobody to print a page for"));
    Making making(file, options);
    making.name(title);
    do {
        demand_columns(ledger);
        making.add(ledger);
    } while (next(ledger));
    return making.finish();
}

} // namespace rdlz::xlsx

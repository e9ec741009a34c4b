#include "xlsx/sheet.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "xlsx/clean_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rdlz::xlsx {

namespace {

constexpr std::time_t same_every_time = 946'684'800; // 2000-01-01: the time of making would change the bytes

} // namespace

void demand(lxw_error code) {
    if (code != LXW_NO_ERROR)
        throw Error(Status::output_failed, say("cannot write the workbook: {}", lxw_strerror(code)));
}

Book::Book(const std::filesystem::path& file, const std::filesystem::path& temporary, Memory memory) {
    std::string folder = temporary.string(); // copied by libxlsxwriter
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::flat ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    book_ = workbook_new_opt(file.c_str(), &options);
    if (book_ == nullptr) throw Error(Status::output_failed, say("cannot begin a workbook in '{}'", file.string()));
}

Book::~Book() {
    if (book_ != nullptr) workbook_close(book_);
}

void Book::name(const std::string& title) {
    auto text = clean_text(title).text; // copied, through a pointer that is not const
    lxw_doc_properties properties{};
    properties.title = text.data();
    properties.created = same_every_time;
    demand(workbook_set_properties(book_, &properties));
}

void Book::close() { demand(workbook_close(std::exchange(book_, nullptr))); }

Sheet::Sheet(lxw_workbook* workbook, const std::string& name)
    : name_(name), sheet_(workbook_add_worksheet(workbook, name.c_str())) {
    if (sheet_ == nullptr) throw Error(Status::output_failed, say("cannot add the sheet '{}'", name));
}

std::string Sheet::clean(const std::string& text) {
    auto clean = clean_text(text);
    if (clean.cut) ++cut_texts_;
    return std::move(clean.text);
}

void Sheet::reached(lxw_row_t row) { last_row_ = std::max(last_row_, std::int64_t{row} + 1); }

void Sheet::text(Spot at, const std::string& text, lxw_format* format) {
    const auto fit = clean(text);
    if (fit.empty()) return blank(at, format);
    demand(worksheet_write_string(sheet_, at.row, at.column, fit.c_str(), format));
    reached(at.row);
}

void Sheet::number(Spot at, double number, lxw_format* format) {
    if (!std::isfinite(number)) throw Error(Status::bug, say("a number in '{}' is not finite", name_));
    demand(worksheet_write_number(sheet_, at.row, at.column, number, format));
    reached(at.row);
}

void Sheet::blank(Spot at, lxw_format* format) {
    demand(worksheet_write_blank(sheet_, at.row, at.column, format));
    reached(at.row);
}

void Sheet::formula(Spot at, const std::string& formula, double value, lxw_format* format) {
    demand(worksheet_write_formula_num(sheet_, at.row, at.column, formula.c_str(), format, value));
    reached(at.row);
}

void Sheet::across(Spot from, lxw_col_t last, const std::string& text, lxw_format* format) {
    if (last <= from.column) return this->text(from, text, format);
    demand(worksheet_merge_range(sheet_, from.row, from.column, from.row, last, clean(text).c_str(), format));
    reached(from.row);
}

void Sheet::join_with_above(Spot at, lxw_format* format) {
    blank(at, format); // moves on to this row, so that the merge cannot touch the heading written above
    demand(worksheet_merge_range(sheet_, at.row - 1, at.column, at.row, at.column, "", format));
}

void Sheet::height(lxw_row_t row, double points) {
    constexpr double tallest = 409; // a row can be no taller
    demand(worksheet_set_row(sheet_, row, std::min(points, tallest), nullptr));
    high_ += std::min(points, tallest);
    reached(row);
}

} // namespace rdlz::xlsx

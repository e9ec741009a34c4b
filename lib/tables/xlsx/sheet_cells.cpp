#include "tables/xlsx/sheet_cells.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/xlsx/address.hpp"
#include "tables/xlsx/part.hpp"

#include <algorithm>

namespace rdlz::tables {

namespace {

/// Tables of people have dozens of columns; one cell far to the right would make every row as wide.
constexpr std::size_t most_columns = 1024;
constexpr std::size_t longest_formula = 60; ///< as far as it is told

} // namespace

void SheetCells::start(std::string_view name, const archive::Attributes& attributes) {
    if (name == "sheetData") in_rows_ = true;
    else if (name == "col") hide_columns(attributes);
    if (!in_rows_) return;
    if (name == "c") start_cell(attributes);
    else if (name == "v") in_value_ = true;
    else if (name == "row") start_row(attributes);
    else if (name == "f") has_formula_ = in_formula_ = true;
    else if (name == "is") in_rich_ = true;
    else if (in_rich_) rich_.start(name);
}

void SheetCells::end(std::string_view name) {
    if (!in_rows_) return;
    if (name == "c") end_cell();
    else if (name == "v") in_value_ = false;
    else if (name == "row") end_row();
    else if (name == "f") in_formula_ = false;
    else if (name == "is") in_rich_ = false;
    else if (name == "sheetData") in_rows_ = false;
    else if (in_rich_) rich_.end(name);
}

void SheetCells::text(std::string_view piece) {
    if (in_value_) value_ += piece;
    else if (in_rich_) rich_.text(piece);
    else if (in_formula_ && formula_.size() < longest_formula * 4) formula_ += piece;
}

void SheetCells::hide_columns(const archive::Attributes& attributes) {
    const auto hidden = attributes["hidden"];
    if (hidden != "1" && hidden != "true") return;
    const auto last = std::min(number(attributes["max"]), static_cast<int>(most_columns));
    for (int column = std::max(1, number(attributes["min"])); column <= last; ++column)
        hidden_columns_.push_back(column - 1);
}

/// A row or a cell that does not tell its place follows the one before.
void SheetCells::start_row(const archive::Attributes& attributes) {
    const auto told = number(attributes["r"]);
    const auto before = row_.number;
    row_ = {};
    row_.number = told > 0 ? told : before + 1;
    const auto hidden = attributes["hidden"];
    row_.hidden = hidden == "1" || hidden == "true";
    row_.first = cells_.size();
    row_text_ = buffer_.size();
    next_column_ = 0;
}

void SheetCells::end_row() {
    row_.last = cells_.size();
    if (row_.last > row_.first || !row_.faults.empty()) rows_.push_back(row_);
    row_.first = row_.last;
    row_text_ = buffer_.size();
}

SheetCells::Type SheetCells::type_of(std::string_view word) {
    if (word == "s") return Type::shared;
    if (word == "inlineStr") return Type::inline_text;
    if (word == "str") return Type::formula_text;
    if (word == "b") return Type::flag;
    if (word == "e") return Type::error;
    return word == "d" ? Type::date : Type::number;
}

void SheetCells::start_cell(const archive::Attributes& attributes) {
    const auto address = address_of(attributes["r"]);
    column_ = address ? address->column : next_column_;
    next_column_ = column_ + 1;
    demand_near(column_);
    style_ = static_cast<std::size_t>(std::max(0, number(attributes["s"])));
    type_ = type_of(attributes["t"]);
    has_formula_ = in_rich_ = false;
    value_.clear();
    formula_.clear();
    rich_.begin();
}

void SheetCells::demand_near(std::size_t column) const {
    if (column < most_columns) return;
    throw Error(Status::bad_input,
                say("sheet '{}': a cell stands in column {}, and only the first {} columns are read", sheet_,
                    column_letters(column), most_columns),
                say("delete what stands far to the right of the table"));
}

void SheetCells::end_cell() {
    const bool blank = value_.empty() && type_ != Type::inline_text;
    if (!blank) return put_value();
    if (has_formula_ && type_ != Type::formula_text)
        fault(say("the formula '={}' has no value: the program that wrote it computed none",
                  cut(formula_, longest_formula)),
              say("open the workbook in WPS or Excel, save it and try again"));
}

void SheetCells::put_value() {
    if (type_ == Type::shared) return put_shared();
    if (type_ == Type::number) return put_number();
    if (type_ == Type::inline_text) return put(rich_.finish());
    if (type_ == Type::flag) return put(value_ == "1" || value_ == "true" ? "TRUE" : "FALSE");
    if (type_ == Type::formula_text) unescape(value_);
    if (type_ == Type::date && value_.ends_with("T00:00:00")) value_.resize(value_.size() - 9);
    if (type_ == Type::error)
        fault(say("the cell holds the error {}", value_), say("mend the formula, or type the value"));
    put(value_);
}

void SheetCells::put_shared() {
    const auto shared = book_.strings.at(static_cast<std::size_t>(std::max(0, number(value_))));
    if (!shared)
        return fault(say("the cell refers to text {}, which the workbook does not hold", value_),
                     say("open the workbook in WPS or Excel, save it and try again"));
    if (shared->empty()) return;
    cells_.push_back({column_, shared->data(), 0, shared->size()});
    row_.width = std::max(row_.width, column_ + 1);
}

void SheetCells::put_number() {
    if (lost_digits(value_))
        fault(say("the number has more than 15 digits, and the workbook has lost the last ones"),
              say("type it again in a column formatted as text"), Problem::Weight::note);
    put(shown_number(value_, book_.styles[style_], book_.since_1904));
}

void SheetCells::put(std::string_view text) {
    if (text.empty()) return;
    cells_.push_back({column_, nullptr, buffer_.size(), text.size()});
    buffer_ += text;
    row_.width = std::max(row_.width, column_ + 1);
}

void SheetCells::fault(std::string text, std::string remedy, Problem::Weight weight) {
    row_.faults.push_back({column_, std::move(text), std::move(remedy), weight});
}

void SheetCells::lay_out(std::size_t row, Record& record) const {
    const auto& from = rows_[row];
    record.line = from.number;
    record.hidden = from.hidden;
    record.faults = from.faults;
    record.cells.assign(from.width, {});
    for (auto i = from.first; i < from.last; ++i) {
        const auto& cell = cells_[i];
        const char* const text = cell.shared != nullptr ? cell.shared : buffer_.data() + cell.from;
        record.cells[cell.column] = std::string_view(text, cell.size);
    }
}

/// The row at hand may be half read: what it has so far moves to the front.
void SheetCells::drop_rows() {
    rows_.clear();
    cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(row_.first));
    buffer_.erase(0, row_text_);
    for (auto& cell : cells_)
        if (cell.shared == nullptr) cell.from -= row_text_;
    row_.first = row_text_ = 0;
}

} // namespace rdlz::tables

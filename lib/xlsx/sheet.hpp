#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <xlsxwriter.h>

namespace rdlz::xlsx {

/// Throws Error (output_failed) where libxlsxwriter says no: every one of its answers goes through here.
void demand(lxw_error code);

/// A workbook of libxlsxwriter; closed even when abandoned, because only closing frees its temporary files.
class Book {
public:
    enum class Memory { flat, whole }; ///< flat: rows only go forward; whole: until it is closed
    Book(const std::filesystem::path& file, const std::filesystem::path& temporary, Memory memory);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    void name(const std::string& title); ///< its title, and a time of making that is always the same
    lxw_workbook* raw() const { return book_; }
    void close();

private:
    lxw_workbook* book_ = nullptr;
};

struct Spot {
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

/// A worksheet whose every write is checked and whose every text is cleaned. Rows only go forward: what lies above
/// the current row is on its way to the disk already.
class Sheet {
public:
    Sheet(lxw_workbook* workbook, const std::string& name);

    void text(Spot at, const std::string& text, lxw_format* format);
    void number(Spot at, double number, lxw_format* format);
    void blank(Spot at, lxw_format* format);
    /// A formula made by us, never from data, with the value that viewers show without calculating.
    void formula(Spot at, const std::string& formula, double value, lxw_format* format);
    /// One text over several columns of a row.
    void across(Spot from, lxw_col_t last, const std::string& text, lxw_format* format);
    /// Joins a cell with the one above it, which was written before, into one.
    void join_with_above(Spot at, lxw_format* format);
    void height(lxw_row_t row, double points);

    const std::string& name() const { return name_; }
    std::int64_t last_row() const { return last_row_; } ///< from 1, as Excel counts; 0 where nothing is written
    double high() const { return high_; }               ///< all rows together, in points
    std::int64_t cut_texts() const { return cut_texts_; }
    lxw_worksheet* raw() const { return sheet_; }

private:
    std::string clean(const std::string& text);
    void reached(lxw_row_t row);

    std::string name_;
    lxw_worksheet* sheet_;
    std::int64_t last_row_ = 0;
    double high_ = 0;
    std::int64_t cut_texts_ = 0;
};

} // namespace rdlz::xlsx

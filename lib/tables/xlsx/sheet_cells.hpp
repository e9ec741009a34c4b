#pragma once

#include "archive/xml.hpp"
#include "tables/records.hpp"
#include "tables/xlsx/rich_text.hpp"
#include "tables/xlsx/workbook.hpp"

#include <string>
#include <vector>

namespace rdlz::tables {

/// Makes rows of a sheet's XML. Rows gather while a piece of it is parsed and are dropped once they have been read, so
/// that memory stays flat; their texts lie in one buffer, or among the workbook's shared ones.
class SheetCells : public archive::XmlEvents {
public:
    SheetCells(const Workbook& book, std::string sheet) : book_(book), sheet_(std::move(sheet)) {}

    std::size_t rows() const { return rows_.size(); } ///< whole ones, with something in them
    void lay_out(std::size_t row, Record& record) const;
    void drop_rows();                                                          ///< all whole ones
    const std::vector<int>& hidden_columns() const { return hidden_columns_; } ///< from 0; told before the rows

    void start(std::string_view name, const archive::Attributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    struct Cell {
        std::size_t column = 0;
        const char* shared = nullptr; ///< nothing where the text lies in the buffer
        std::size_t from = 0;
        std::size_t size = 0;
    };
    struct Row {
        int number = 0;
        bool hidden = false;
        std::size_t first = 0; ///< of its cells
        std::size_t last = 0;
        std::size_t width = 0;
        std::vector<CellFault> faults;
    };
    enum class Type : char { number, shared, formula_text, inline_text, flag, error, date };

    static Type type_of(std::string_view word);
    void start_row(const archive::Attributes& attributes);
    void end_row();
    void start_cell(const archive::Attributes& attributes);
    void end_cell();
    void put_value();
    void put_shared();
    void put_number();
    void put(std::string_view text);
    void fault(std::string text, std::string remedy, Problem::Weight weight = Problem::Weight::refused);
    void hide_columns(const archive::Attributes& attributes);
    void demand_near(std::size_t column) const;

    const Workbook& book_;
    std::string sheet_; ///< its name
    std::vector<Row> rows_;
    std::vector<Cell> cells_;
    std::string buffer_;
    std::vector<int> hidden_columns_;

    Row row_;                  ///< the one at hand
    std::size_t row_text_ = 0; ///< where its texts begin in the buffer
    std::size_t column_ = 0;
    std::size_t next_column_ = 0;
    std::size_t style_ = 0;
    Type type_ = Type::number;
    std::string value_;
    std::string formula_;
    RichText rich_;
    bool in_rows_ = false;
    bool in_value_ = false;
    bool in_formula_ = false;
    bool in_rich_ = false;
    bool has_formula_ = false;
};

} // namespace rdlz::tables

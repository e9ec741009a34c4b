#pragma once

#include "core/problem.hpp"
#include "tables/merges.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

/// Something about one cell that its text does not tell: an error of a formula, a number cut by the spreadsheet.
struct CellFault {
    std::size_t cell = 0; ///< from 0
    std::string text;
    std::string remedy;
    Problem::Weight weight = Problem::Weight::refused;
};

/// One record as its file holds it. The texts of the cells hold until the next one is read.
struct Record {
    int line = 0; ///< from 1: the physical line on which it begins, in a workbook its row
    std::vector<std::string_view> cells;
    std::vector<CellFault> faults;
    bool hidden = false;
};

/// A file cut into records, one at a time: the same to its reader whether it is text or a workbook.
class Records {
public:
    virtual ~Records() = default;
    /// The next record, empty ones too where the file has them; false at the end.
    virtual bool next(Record& record) = 0;
    virtual const Merges& merges() const; ///< none in a file of text
};

} // namespace rdlz::tables

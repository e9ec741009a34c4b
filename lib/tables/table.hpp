#pragma once

#include "core/problem.hpp"
#include "tables/csv/encoding.hpp"
#include "tables/headings.hpp"
#include "tables/passed.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

class Merges;

/// What a person says of a file instead of what would be found out.
struct Overrides {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::string sheet;                  ///< name or number, from 1
    std::vector<std::string> fill_down; ///< headings of columns whose blank cells mean "as above"
};

/// How to open a file: what its reader knows of it, and what a person overrides.
struct Options {
    KnownColumn column;   ///< which known column a heading stands for
    std::string expected; ///< for the refusal: the headings looked for, "姓名, 手机, 联络站 …"
    Overrides said;
    bool needs_headings = true; ///< a table without known headings is refused
};

/// What was found out about a file before its first row was read.
struct Found {
    bool workbook = false;
    Decided encoding;                 ///< of a file of text
    char separator = ',';             ///< likewise
    std::string sheet;                ///< of a workbook
    int header_line = 0;              ///< line of the first row of headings; 0 where none is known
    int header_rows = 0;              ///< two where headings stand in groups
    std::vector<Aside> titles;        ///< title and unit lines above the headings
    std::vector<std::string> notices; ///< hidden sheets and columns, for people
    std::string how() const;          ///< "UTF-8 (byte-order mark)" or "sheet '花名册' of a workbook"
};

/// One row of data. The texts of the cells hold until the next one is read.
struct Row {
    int line = 0;   ///< physical line on which it begins, in a workbook its row
    int record = 0; ///< its number among the rows of data, from 1
    Cells cells;    ///< as many as there are headings, unless a fault says otherwise
    std::vector<Problem>
        faults; ///< too few or too many cells, a NUL character, an error of a formula: the caller decides
};

/// A table of text in a file, read row by row: memory stays flat whatever its size.
class Table {
public:
    Table(const std::filesystem::path& file, const Options& options);
    ~Table();
    Table(Table&&) noexcept;
    Table& operator=(Table&&) noexcept;

    const std::string& file() const; ///< as it was named
    const Found& found() const;
    const std::vector<std::string>& header() const;
    /// The next row of data; false at the end. Formula guards ('138…, ="138…") are taken off the cells, line breaks in
    /// them are \n, private code points of old systems the characters they stood for.
    bool next(Row& row);
    const Skipped& skipped() const; ///< so far
    const Merges& merges() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Opens CSV or TSV in any encoding, or a workbook (.xlsx). Throws Error: not_found, or bad_input where no row of
/// headings is recognised, or where a workbook does not say which of its sheets is meant.
Table open(const std::filesystem::path& file, const Options& options);

/// Every record of a file as it stands, titles, headings and blanks with it, cell for cell.
using EachRecord = std::function<void(int line, Role role, const Cells& cells)>;
void each_record(const std::filesystem::path& file, const Options& options, const EachRecord& take);

} // namespace rdlz::tables

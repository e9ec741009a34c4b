#pragma once

#include "core/problem.hpp"
#include "tables/encoding.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rdlz::tables {

/// How to open a file: what its reader knows of it, and what a person overrides.
struct Options {
    std::function<bool(const std::string& cell)> known; ///< whether a cell is the heading of a known column
    std::string expected;             ///< for the refusal: the headings looked for, "姓名, 手机, 联络站 …"
    std::optional<Encoding> encoding; ///< named by a person; found out when not
    std::optional<char> separator;    ///< likewise
};

/// What was found out about a file before its first row was read.
struct Found {
    Decided encoding;
    char separator = ',';
    int header_line = 0; ///< physical line of the headings; what stands above is title and unit lines
};

/// One row of data.
struct Row {
    int line = 0;                   ///< physical line on which it begins, from 1
    int record = 0;                 ///< its number among the rows of data, from 1
    std::vector<std::string> cells; ///< as many as there are headings, unless `fault` says otherwise
    std::optional<Problem> fault;   ///< too few or too many cells, or a NUL character: the caller decides
};

/// Rows that are no data and were passed over.
struct Skipped {
    int empty = 0;
    int footers = 0; ///< 合计, 小计, 总计, 填表人, 审核人 …
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
    /// The next row of data; false at the end. Formula guards ('138…, ="138…") are taken off the cells.
    bool next(Row& row);
    const Skipped& skipped() const; ///< so far

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Opens CSV or TSV in any encoding. Throws Error: not_found, or bad_input where no row of headings is recognised.
Table open(const std::filesystem::path& file, const Options& options);

} // namespace rdlz::tables

#pragma once

#include "tables/source.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

/// Cuts text into records of cells: RFC 4180 as Excel and WPS write it, with line breaks inside quotes, and with CRLF,
/// LF and CR mixed. Holds one piece of the file and one record, never more.
class Splitter {
public:
    Splitter(const std::filesystem::path& file, const Decided& encoding, char separator);

    /// The next record, empty ones too; false at the end. `cells` is reused, so that equal rows cost no memory.
    bool next(std::vector<std::string>& cells);
    int line() const { return line_; } ///< physical line, from 1, on which the record began

private:
    bool refill();
    bool at_end() { return at_ == piece_.size() && !refill(); }
    void take_cell(std::string& cell);
    void take_plain(std::string& cell);
    void take_quoted(std::string& cell);
    bool closed_quote(std::string& cell);
    void take_quoted_break(std::string& cell);
    bool ends_record();
    void take_break();
    void append(std::string& cell, std::size_t to);

    Source source_;
    std::string file_;
    char separator_;
    std::string_view piece_;
    std::size_t at_ = 0;
    int line_ = 0;
    int next_line_ = 1;
    int quote_line_ = 0;
};

} // namespace rdlz::tables
